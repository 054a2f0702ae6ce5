// What holds for every drawn screen, for readers of each language.
import { describe, expect, test } from 'vitest'
import { type Label, labels } from '../../src/labels/labels.ts'
import { LANGUAGES } from '../../src/language/languages.ts'
import { PICTURES } from '../../src/pictures/pictures.ts'
import { byKey, textsOf } from '../locales/words.ts'
import { draw } from './support.tsx'

const table = new Map<string, Label>(Object.entries(labels))
const ids = Object.keys(PICTURES)
const languages = LANGUAGES.map(({ code }) => code)

/** Nothing is to be used there, or any answer is right. */
const NOTHING_TO_USE = [
  'qr-code',
  'app-scanner',
  'app-biometrics',
  'device-mail',
  'access-confirmed',
  'code-fields',
  'code-confirmed',
]

test('what has nothing to use is a picture', () => {
  expect(NOTHING_TO_USE.filter(id => !ids.includes(id))).toEqual([])
})

describe.each(languages)('%s', lang => {
  const words = byKey(textsOf(lang, 'pictures'))
  const app = byKey(textsOf(lang, 'app'))

  test.each(ids)('%s: one place is marked, by ring, arrow and word', async id => {
    const drawn = await draw(id, lang)
    const marks = [...drawn.querySelectorAll('.here')]
    expect(marks).toHaveLength(NOTHING_TO_USE.includes(id) ? 0 : 1)
    for (const mark of marks) {
      expect(mark.querySelector(':scope > svg.icon:last-child')).not.toBeNull()
      expect(mark).toHaveTextContent(new RegExp(`^${words.get('parts.here')}`))
    }
  })

  test.each(ids)('%s: told in a sentence before it, and called a drawing in every frame', async id => {
    const drawn = await draw(id, lang)
    const told = `${app.get('picture.drawing')}: ${words.get(`screens.${id}.alt`)}`
    expect(drawn.querySelector('.drawn > .visually-hidden:first-child')).toHaveTextContent(told)
    const frames = [...drawn.querySelectorAll('.screen')]
    expect(frames.length).toBeGreaterThan(0)
    for (const frame of frames)
      expect(frame.querySelector(':scope > .screen-note:first-child')).toHaveTextContent(
        app.get('picture.drawing') ?? '',
      )
  })

  test.each(ids)('%s: nothing in it can be used or takes the focus, and nothing is an image', async id => {
    const drawn = await draw(id, lang)
    const live = 'a, button, input, select, textarea, [tabindex], [role], img, h1, h2, h3'
    expect([...drawn.querySelectorAll(live)]).toEqual([])
  })

  test.each(ids)(
    '%s: its own words are in brackets, the others are labels, each in its language',
    async id => {
      const drawn = await draw(id, lang)
      for (const ours of drawn.querySelectorAll('.screen-means')) expect(ours.textContent).toMatch(/^\(.+\)$/)
      for (const theirs of drawn.querySelectorAll('[data-label]')) {
        const { text = {} } = table.get(theirs.getAttribute('data-label') ?? '') ?? {}
        expect(theirs).toHaveAttribute('translate', 'no')
        const language = theirs.getAttribute('lang') ?? 'zxx'
        expect(Object.entries(text)).toContainEqual([language, theirs.textContent])
      }
    },
  )

  test.each(ids)('%s: no value is made up, no digit stands in it', async id => {
    const drawn = await draw(id, lang)
    expect(drawn.textContent).not.toMatch(/\d/)
  })
})

test('the labels follow the language of the other screens, the meaning that of the reader', async () => {
  const english = await draw('account-form', 'da', 'en')
  expect(english.querySelector('[data-label="create-account"]')).toHaveTextContent('Create an account')
  expect(english.querySelector('.here + .screen-means')).not.toBeNull()
  const danish = await draw('account-form', 'da', 'da')
  expect(danish.querySelector('[data-label="create-account"]')).toHaveTextContent('Opret en konto')
  expect(danish.querySelector('.here + .screen-means')).toBeNull()
})

test('a picture that there is not shows nothing', async () => {
  expect(await draw('no-such-thing')).toBeEmptyDOMElement()
})
