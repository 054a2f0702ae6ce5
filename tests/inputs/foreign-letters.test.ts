// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foreignLetters } from '../../src/inputs/foreign-letters.ts'
import { strangeCharacters } from '../../src/inputs/strange-characters.ts'
import { checkValidationCode } from '../../src/inputs/validation-code.ts'
import { anyText } from './arbitrary.ts'

describe('field-4: letters of another keyboard are named, marked and not replaced', () => {
  test.each([
    ['\u0410\u0417\u041a-9QZ-3MX-T4B', 'Cyrillic', [0, 1, 2]],
    ['A7K-9QZ-3\u039cX-T4B', 'Greek', [9]],
    ['A7K-9QZ-3MX-T4\u0392', 'Greek, the last', [14]],
    ['\u0664\u0668\u0662-9QZ-3MX-T4B', 'Arabic digits', [0, 1, 2]],
    ['A7K-9QZ-3MX-T\u00d8B', 'Danish', [13]],
    ['\u00df7K-9QZ-3MX-T4B', 'German', [0]],
    ['A\u030a7K-9QZ-3MX-T4B', 'an accent of its own', [0]],
    ['X\u030a7K-9QZ-3MX-T4B', 'an accent that no letter has', [0]],
    ['Brug venligst A7K9QZ3MXT4\u0412 nu', 'in one piece in a sentence', [25]],
    ['\u{1e900}7K-9QZ-3MX-T4B', 'beyond the basic plane', [0]],
    ['A7K9QZ3MXT4\u0412', 'without signs between', [11]],
    ['A7K9-QZ3M-XT4\u0412', 'in threes of four', [13]],
    ['A 7 K 9 Q Z 3 M X T 4 \u0412', 'one by one', [22]],
    ['Kode: A7K-9QZ-3MX-T4\u0412', 'behind a label', [20]],
    ['Koden er A7K-9QZ-3MX-T4\u0412, tak', 'in a sentence', [23]],
    [
      '\u0410\u0412\u0421-\u0415\u041d\u041a-\u041c\u041e\u0420-\u0421\u0422\u0425',
      'every one',
      [0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14],
    ],
    ['\u0410\u0412\u0421 \u0415\u041d\u041a', 'a part of it', [0, 1, 2, 4, 5, 6]],
  ])('%j (%s)', (text, _, places) => {
    expect(checkValidationCode(text)).toEqual({ ok: false, reason: 'foreign-letters' })
    expect(foreignLetters(text).map(({ at }) => at)).toEqual(places)
  })

  test.each([
    'A7K-9QZ-3MX-T4B',
    '\uff21\uff17\uff2b',
    'A\u200b7K',
    '\u00bd',
    '\u2013 \ud83d\ude00 \u20ac',
    '',
  ])('%j has none', text => {
    expect(foreignLetters(text)).toEqual([])
  })

  test('the places fit the text as it was typed', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { at, char } of foreignLetters(text)) expect(text.startsWith(char, at)).toBe(true)
      }),
    )
  })

  test('a valid code in Greek or Danish prose is no mistake', () => {
    expect(
      checkValidationCode('\u039f \u03ba\u03c9\u03b4\u03b9\u03ba\u03cc\u03c2: A7K-9QZ-3MX-T4B'),
    ).toMatchObject({ ok: true })
    expect(checkValidationCode('S\u00e5 er koden klar: A7K-9QZ-3MX-T4B. K\u00e6rlig hilsen')).toMatchObject({
      ok: true,
    })
  })
})

describe('field-8: characters outside the rule are named, invisible ones by their number', () => {
  test.each([
    ['Kaffe-42-Fyret\u200b', [{ at: 14, shown: 'U+200B' }]],
    [
      'Bl\u00e5b\u00e6r',
      [
        { at: 2, shown: '\u00e5' },
        { at: 4, shown: '\u00e6' },
      ],
    ],
    ['Kaffe\u00a042', [{ at: 5, shown: 'U+00A0' }]],
    ['a\nb', [{ at: 1, shown: 'U+000A' }]],
    ['a\u030a', [{ at: 1, shown: 'U+030A' }]],
    [
      '\ud83d\ude00-\u3164',
      [
        { at: 0, shown: '\ud83d\ude00' },
        { at: 3, shown: 'U+3164' },
      ],
    ],
    ['\u0000', [{ at: 0, shown: 'U+0000' }]],
    ['Kaffe 42 ~!', []],
  ])('%j', (text, found) => {
    expect(strangeCharacters(text)).toEqual(found)
  })

  test('ten are enough', () => {
    expect(strangeCharacters('\u00e5'.repeat(1000))).toHaveLength(10)
  })
})
