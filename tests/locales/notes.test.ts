// @vitest-environment node
// The notes for the helper: every step has them, whole, in every language; short enough to be said aloud; and where
// a secret is typed they say that the helper looks away, and never ask for it.
import { describe, expect, test } from 'vitest'
import { guide } from '../../src/guide/guide.ts'
import { ownWords } from './marks.ts'
import { measure, sentencesOf, wordsIn } from './readability.ts'
import { flat, languages, type Text, wordsOf } from './words.ts'

const PARTS = ['say', 'look', 'slips.1', 'slips.2', 'slips.3', 'stop']

const LONGEST = 20
const MEAN = 12
const LIX = 34
/** What is said aloud is said in one breath or two. */
const SAID = 3
/** Nobody reads on while somebody waits. */
const IN_A_PART = 4

/** How each language says that the helper looks away, and where those stand who can be asked. */
const SAYS: Readonly<
  Record<string, { readonly away: RegExp; readonly whom: RegExp; readonly asks: RegExp }>
> = {
  da: {
    away: /\b(kig|kigger)\b( stadig| så)? væk/i,
    whom: /\bspørg dem, der står her\b/i,
    asks: /\b(hvad er|sig mig|vis mig|fortæl mig|lad mig se|læs mig)\b/i,
  },
  en: {
    away: /\blook away/i,
    whom: /\bask the people listed here\b/i,
    asks: /\b(what is your|tell me your|show me|let me see|read me)\b/i,
  },
}

/** The notes of a language by step; a step's parts in their order. */
function notesOf(lang: string): ReadonlyMap<string, readonly Text[]> {
  const { notes } = wordsOf(lang, 'desk')
  return new Map(
    Object.entries(typeof notes === 'object' ? notes : {}).map(([id, parts]) => [
      id,
      typeof parts === 'object' ? flat(parts) : [],
    ]),
  )
}

describe.each(languages)('%s', lang => {
  const notes = notesOf(lang)
  const says = SAYS[lang]

  test('every step has notes, in the order of the guide, and nothing else has', () => {
    const order = Object.keys(guide.steps)
    expect([...notes.keys()].toSorted()).toEqual(order.toSorted())
  })

  describe.each(Object.values(guide.steps))('step $id', ({ id, secret }) => {
    const parts = notes.get(id) ?? []
    const texts = parts.map(({ text }) => text)
    const part = (key: string) => texts[PARTS.indexOf(key)] ?? ''

    test('has all its parts', () => {
      expect(parts.map(({ key }) => key)).toEqual(PARTS)
    })

    test('is short and plain', () => {
      const { mean, lix } = measure(texts)
      expect(texts.flatMap(sentencesOf).filter(one => wordsIn(one).length > LONGEST)).toEqual([])
      expect(mean).toBeLessThanOrEqual(MEAN)
      expect(lix).toBeLessThanOrEqual(LIX)
      expect(sentencesOf(part('say')).length).toBeLessThanOrEqual(SAID)
      for (const text of texts) expect.soft(sentencesOf(text).length, text).toBeLessThanOrEqual(IN_A_PART)
    })

    test('what is said aloud has no label in it', () => {
      expect(ownWords(part('say'))).toBe(part('say'))
    })

    test('says whom to ask', () => {
      expect(part('stop')).toMatch(says?.whom ?? /^(?!)/)
    })

    test('asks for no secret', () => {
      expect(texts.filter(text => says?.asks.test(text) ?? true)).toEqual([])
    })

    if (secret !== undefined)
      test('the helper looks away, says so, and knows it', () => {
        expect(part('say')).toMatch(says?.away ?? /^(?!)/)
        expect(part('look')).toMatch(says?.away ?? /^(?!)/)
      })
  })
})

test('what would be asked for is seen', () => {
  expect('Hvad er din pinkode?').toMatch(SAYS['da']?.asks ?? '')
  expect('Tell me your password.').toMatch(SAYS['en']?.asks ?? '')
  expect('Kig væk').toMatch(SAYS['da']?.away ?? '')
})
