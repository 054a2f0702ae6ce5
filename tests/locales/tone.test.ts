// @vitest-environment node
// One word for one thing, no blame, no praise; and whoever made a mistake is told what to do.
import { describe, expect, test } from 'vitest'
import { ownWords } from './marks.ts'
import { sentencesOf } from './readability.ts'
import { DO_THIS, isMistake, NEVER, type Never } from './tone.ts'
import { files, languages, textsOf } from './words.ts'

/** What should be said instead, for each word of a text that should not be there. */
const insteadIn = (never: Never, text: string): readonly string[] =>
  never.filter(({ said }) => said.test(ownWords(text))).map(({ instead }) => instead)

/** The words people have for their troubles, which the guide looks for and never says. */
const isTheirs = (namespace: string, key: string) => namespace === 'troubles' && key.endsWith('.search')

describe.each(files)('$lang $namespace', ({ lang, namespace }) => {
  test('says nothing that is called otherwise here', () => {
    const found = textsOf(lang, namespace)
      .filter(({ key }) => !isTheirs(namespace, key))
      .map(({ key, text }) => ({ key, text, instead: insteadIn(NEVER[lang] ?? [], text) }))
      .filter(({ instead }) => instead.length > 0)
    expect(found).toEqual([])
  })
})

const saysWhatToDo = (lang: string, text: string): boolean =>
  sentencesOf(text).some(sentence => DO_THIS[lang]?.test(sentence) ?? true)

describe.each(languages)('%s: a mistake is answered with what to do', lang => {
  const mistakes = textsOf(lang, 'app').filter(({ key }) => isMistake(key))

  test('there are mistakes', () => {
    expect(mistakes.length).toBeGreaterThan(25)
  })

  test.each(mistakes)('$key', ({ text }) => {
    expect(saysWhatToDo(lang, text)).toBe(true)
  })
})

describe('is seen', () => {
  test.each([
    ['da', 'Skriv dit kodeord.', 'adgangskode'],
    ['da', 'Log på EU Login.', 'log ind, log ud'],
    ['da', 'Tallet er ugyldigt.', 'hvad der er sket, og hvad man gør'],
    ['en', 'Sign in with your PIN.', 'log in, log out'],
    ['en', 'Type your e-mail and click.', 'e-mail address'],
    ['en', 'The code is invalid.', 'what happened, and what to do'],
  ])('%s: %s', (lang, text, instead) => {
    expect(insteadIn(NEVER[lang] ?? [], text)).toEqual([instead])
  })

  test.each([
    ['da', 'Log ind på EU Login, og skriv din adgangskode og pinkode. Se i din e-mail.'],
    [
      'en',
      'Look in your e-mail, and which e-mails you had. Log in with your e-mail address. Click [sign-in].',
    ],
  ])('%s: nothing in "%s"', (lang, text) => {
    expect(insteadIn(NEVER[lang] ?? [], text)).toEqual([])
  })

  test('a mistake without a word of what to do', () => {
    expect(saysWhatToDo('da', 'Der er for mange tegn.')).toBe(false)
    expect(saysWhatToDo('da', 'Der er for mange tegn. Slet nogle.')).toBe(true)
    expect(saysWhatToDo('en', 'The field is empty.')).toBe(false)
  })

  test('which texts answer a mistake', () => {
    expect(isMistake('practice.pin.year')).toBe(true)
    expect(isMistake('practice.password.lamp-upper')).toBe(false)
    expect(isMistake('practice.optional')).toBe(false)
    expect(isMistake('place.too-short')).toBe(true)
    expect(isMistake('place.title')).toBe(false)
    expect(isMistake('address.genuine-do')).toBe(false)
  })
})
