// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { firstLanguage, intlOf, isLanguage, LANGUAGES } from '../../src/language/languages.ts'

describe('the language to begin with', () => {
  test.each([
    [['da'], 'da'],
    [['da-DK', 'en'], 'da'],
    [['DA-dk'], 'da'],
    [['en-US'], 'en'],
    [['nb', 'en'], 'da'],
    [['nn-NO', 'en'], 'da'],
    [['no'], 'da'],
    [['fr-FR', 'de', 'da', 'en'], 'da'],
    [['zh-Hant-TW', 'en'], 'en'],
    [['zh'], 'en'],
    [['dan'], 'en'],
    [[], 'en'],
    [['', 'da'], 'da'],
    [['*'], 'en'],
    [['constructor', '__proto__', 'da'], 'da'],
  ])('of %j is %s', (wanted, code) => {
    expect(firstLanguage(wanted)).toBe(code)
  })

  test('is the one chosen before, whatever the browser asks for; not chosen, it is passed over', () => {
    expect(firstLanguage(['en', 'da-DK', 'da'])).toBe('en')
    expect(firstLanguage([undefined, 'da-DK'])).toBe('da')
  })

  test('store-12: chosen before, and no longer there, gives way to the browser’s', () => {
    expect(firstLanguage(['xx', 'da'])).toBe('da')
  })
})

test.each([undefined, '', 'DA', 'da-DK', 'constructor'])('%j is no code of a language', code => {
  expect(isLanguage(code)).toBe(false)
})

test('each language has a locale of its own for dates, and a name', () => {
  for (const { code, intl, native } of LANGUAGES) {
    expect(intlOf(code)).toBe(intl)
    expect(Intl.DateTimeFormat.supportedLocalesOf(intl)).toEqual([intl])
    expect(native).toMatch(/^\p{Lu}/u)
  }
  expect(intlOf('en')).toBe('en-GB')
  expect(intlOf('fi')).toBe('fi')
})
