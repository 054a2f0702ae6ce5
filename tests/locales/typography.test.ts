// @vitest-environment node
// Signs that nobody sees, or that look different from page to page.
import { describe, expect, test } from 'vitest'
import { files, languages, namespaces, rawOf, textsOf } from './words.ts'

/** Soft hyphens, zero-width signs, byte-order marks, signs that turn the direction, and whatever has no meaning. */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u

/** Blanks that are too many. French has one before some signs, and there it does not break. */
const BLANKS = /^\s|\s$|\s{2}| [,.;:!)]|\( /

/** Signs typed as on a typewriter, or for which the house has another. */
const TYPED = /\.\.\.|--|``|´/

/** Which kinds of quotation marks and apostrophes there are: one file must not have both. */
const quotesOf = (text: string): readonly string[] => [
  ...(/['"]/.test(text) ? ['straight'] : []),
  ...(/[‘’‚“”„]/.test(text) ? ['curly'] : []),
]

describe.each(files)('$lang $namespace', ({ lang, namespace }) => {
  const where = (is: (text: string) => boolean) => textsOf(lang, namespace).filter(({ text }) => is(text))

  test('the file begins with its first sign, not with a mark', () => {
    expect(rawOf(lang, namespace).startsWith('{\n')).toBe(true)
  })

  test('letters with accents are one sign each', () => {
    expect(where(text => text !== text.normalize('NFC'))).toEqual([])
  })

  test('no sign is unseen', () => {
    expect(where(text => UNSEEN.test(text))).toEqual([])
  })

  test('no blank is too many', () => {
    expect(where(text => BLANKS.test(text))).toEqual([])
  })

  test('no sign is typed as on a typewriter', () => {
    expect(where(text => TYPED.test(text))).toEqual([])
  })

  test('nothing is shouted', () => {
    expect(where(text => text.includes('!'))).toEqual([])
  })
})

test.each(languages)('%s has one kind of quotation marks and apostrophes', lang => {
  const all = namespaces.flatMap(namespace => textsOf(lang, namespace).map(({ text }) => text))
  expect(quotesOf(all.join(' ')).length).toBeLessThanOrEqual(1)
})

describe('is seen', () => {
  test.each(['a\u00adb', 'a\u200bb', '\ufeffa', 'a\u200eb', 'a\tb', 'a\u2028b'])(
    'an unseen sign: %j',
    text => {
      expect(UNSEEN.test(text)).toBe(true)
    },
  )

  test.each([' a', 'a ', 'a  b', 'a .', 'a ,b', 'a\u00a0 b', '( a)'])('a blank too many: %j', text => {
    expect(BLANKS.test(text)).toBe(true)
  })

  test.each([
    'Et øjeblik …',
    'Tegn som -\u00a0?\u00a0&\u00a0%.',
    'Tegn som - ? & %',
    'Qui\u00a0?',
    'a (b) c',
  ])('what is right: %j', text => {
    expect(BLANKS.test(text) || UNSEEN.test(text) || TYPED.test(text)).toBe(false)
  })

  test('two kinds of quotation marks', () => {
    expect(quotesOf('iPad\'en og "det"')).toEqual(['straight'])
    expect(quotesOf("iPad'en og app’en")).toEqual(['straight', 'curly'])
  })
})
