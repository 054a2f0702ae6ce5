// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  type CodeCheck,
  checkValidationCode,
  validationCodeSchema,
} from '../../src/inputs/validation-code.ts'
import { codeCases, readable } from './cases.ts'

const code = (warn = false): CodeCheck => ({
  ok: true,
  groups: ['A7K', '9QZ', '3MX', 'T4B'],
  ...(warn && { warn: 'check-O-0-I-l-1' as const }),
})

/** The check itself, or for short the code's groups with hyphens, the reason, the reason and the count. */
function short(check: CodeCheck): string {
  if (check.ok) return check.groups.join('-')
  return check.count === undefined ? check.reason : `${check.reason} ${check.count}`
}

test.each(codeCases)('shared case $id: $why', ({ input, expect: expected }) => {
  expect(checkValidationCode(input)).toEqual(expected)
})

describe('field-1: the code is found however it is pasted', () => {
  test.each([
    'A7K 9QZ 3MX T4B',
    'A7K9QZ3MXT4B',
    'A7K/9QZ/3MX/T4B',
    'A7K:9QZ:3MX:T4B',
    'A7K|9QZ|3MX|T4B',
    'A7K*9QZ*3MX*T4B',
    'A7K+9QZ+3MX+T4B',
    'A7K, 9QZ, 3MX, T4B',
    'A7K - 9QZ - 3MX - T4B',
    'A7K\n9QZ\n3MX\nT4B',
    'A7K\r\n9QZ\r\n3MX\r\nT4B\r\n',
    'A7K-9QZ-\n3MX-T4B',
    'A 7 K 9 Q Z 3 M X T 4 B',
    'A7 K9 QZ 3M XT 4B',
    'A7K9QZ 3MXT4B',
    'A7K9 QZ3M XT4B',
    'A7K-9QZ 3MX-T4B',
    'A7K\u00a09QZ\u00a03MX\u00a0T4B',
    'A7K\u20119QZ\u20113MX\u2011T4B',
    'A7K\u20149QZ\u20143MX\u2014T4B',
    'A7K\u00b79QZ\u00b73MX\u00b7T4B',
    'A7K-9QZ-\u00ad3MX-T4B',
    'A7K\u200b-9QZ-3MX-T4B',
    '\uff21\uff17\uff2b\uff0d\uff19\uff31\uff3a\uff0d\uff13\uff2d\uff38\uff0d\uff34\uff14\uff22',
    '[A7K] [9QZ] [3MX] [T4B]',
    '\u00abA7K-9QZ-3MX-T4B\u00bb',
    '\u00b4A7K-9QZ-3MX-T4B\u00b4',
    'A7K\u00b49QZ\u00b43MX\u00b4T4B',
    '**A7K-9QZ-3MX-T4B**',
    '> A7K-9QZ-3MX-T4B',
    'A7K-9QZ-3MX-T4B!',
    'A7K-9QZ-3MX-T4B \ud83d\ude00',
    'Code: A7K-9QZ-3MX-T4B.',
    'kode:A7K9QZ3MXT4B',
    'Kod A7K 9QZ 3MX T4B',
    'ID-A7K-9QZ-3MX-T4B',
    'valideringskode = A7K9-QZ3M-XT4B',
    '<b>A7K-9QZ-3MX-T4B</b>',
    'A7K-9QZ-3MX-T4B\nA7K-9QZ-3MX-T4B',
    'A7K 9QZ 3MX T4B A7K 9QZ 3MX T4B',
    'A7K-9QZ-3MX-T4B (A7K9QZ3MXT4B)',
  ])('%j', text => {
    expect(checkValidationCode(text)).toEqual(code())
  })

  test.each([
    ['a7k-9qz-3mx-t4b', 'a7k-9qz-3mx-t4b'],
    ['a7K9qZ3mXt4B', 'a7K-9qZ-3mX-t4B'],
    ['ABC-DEF-GHJ-KMN', 'ABC-DEF-GHJ-KMN'],
    ['abc def ghj kmn', 'abc-def-ghj-kmn'],
    ['234 567 892 345', '234-567-892-345'],
    ['THE-9QZ-3MX-T4B', 'THE-9QZ-3MX-T4B'],
    ['THE-9QZ-DEN-T4B', 'THE-9QZ-DEN-T4B'],
    ['Brug THE-9QZ-DEN-T4B i dag', 'THE-9QZ-DEN-T4B'],
  ])('%j keeps its case and order', (text, groups) => {
    expect(short(checkValidationCode(text))).toBe(groups)
  })

  test.each(['0', 'O', '1', 'I', 'l'])('a %s in it is to be looked at twice', letter => {
    expect(checkValidationCode(`A7K-9QZ-3MX-T4${letter}`)).toMatchObject({
      ok: true,
      warn: 'check-O-0-I-l-1',
    })
  })

  test.each(['o', 'i', 'L', 'B', '8', 'S', '5'])('a %s is not', letter => {
    expect(checkValidationCode(`A7K-9QZ-3MX-T4${letter}`)).not.toHaveProperty('warn')
  })
})

describe('field-3: too little and too much are counted, the text is not touched', () => {
  test.each([
    ['A7K-9QZ-3MX-T4', 'too-short 11'],
    ['A7K-9QZ-3MX', 'too-short 9'],
    ['A', 'too-short 1'],
    ['12345678', 'too-short 8'],
    ['Code: 123456', 'too-short 6'],
    ['Your code is A7K-9QZ-3MX-T4', 'too-short 11'],
    ['Use A7K-9QZ-3MX', 'too-short 9'],
    ['A7K-9QZ-3MX-T4B5', 'too-long 13'],
    ['A7K-9QZ-3MX-T4B-5', 'too-long 13'],
    ['A7K9QZ3MXT4B5', 'too-long 13'],
    ['A7K 9QZ 3MX T4B C8L', 'too-long 15'],
    ['A7K 9QZ 3MX T4B-X', 'too-long 13'],
    ['A7K 9QZ 3MX T4B_X', 'too-long 13'],
    ['A7K.9QZ.3MX.T4B.5', 'too-long 13'],
    ['A7K-9QZ-3MX-T4B-x', 'too-long 13'],
    ['abc-A7K-9QZ-3MX-T4B', 'too-long 15'],
    ['Kode: ABC-DEF-GHJ', 'too-short 9'],
    ['A7K-9QZ-3MX-T4B-C8L', 'too-long 15'],
    ['A7K-9QZ-3MX-T4BA7K-9QZ-3MX-T4B', 'too-long 24'],
    ['Your code is A7K-9QZ-3MX-T4BX, use it today', 'too-long 13'],
  ])('%j: %s', (text, expected) => {
    expect(short(checkValidationCode(text))).toBe(expected)
  })
})

describe('other reasons', () => {
  test.each([
    ['   \n\t ', 'empty'],
    ['---', 'empty'],
    ['___-___-___-___', 'empty'],
    ['!!!', 'bad-characters'],
    ['\ud83d\ude00', 'bad-characters'],
    ['A7K-9QZ-3MX-T4!', 'bad-characters'],
    ['A7K-9QZ-3MX-T?B', 'bad-characters'],
    ['A7K#9QZ#3MX#T4B', 'bad-characters'],
    ['A7K-9QZ-3\ud83d\ude00MX-T4B', 'bad-characters'],
    ['A7K-9QZ-3MX-T4B / B8L-2WX-5NY-U6C', 'several-codes'],
    ['A7K 9QZ 3MX T4B B8L 2WX 5NY U6C', 'several-codes'],
    ['a7k qzx 3mx tbd or b8l qwx 5ny uzc', 'several-codes'],
    ['A7K-9QZ-3MX-T4B\nold: a7k-9qz-3mx-t4b', 'several-codes'],
    ['hello world', 'not-found'],
    ['Hej, jeg har ikke modtaget nogen kode endnu', 'not-found'],
    ['25-09-2025 10:05', 'not-found'],
    ['+45 123456789012', 'bad-characters'],
    ['A7K-9QZ-3MX-T4*', 'bad-characters'],
    ['+123456789012', 'not-found'],
    ['Ring 001122334455', 'not-found'],
    ['jens.hansen@example.dk', 'not-found'],
    ['Linje A1-B2-C3 er forsinket', 'not-found'],
    ['Tag BUS-TOG VEJ-T4B i dag', 'not-found'],
    ["'; DROP TABLE codes;--", 'not-found'],
    ['https://x.example/abc123def456', 'not-found'],
    ['x'.repeat(5000), 'too-long 5000'],
    ['x'.repeat(5001), 'too-much-text'],
    // One character that reads as eighteen.
    ['\ufdfa'.repeat(1000), 'too-much-text'],
  ])('%j: %s', (text, expected) => {
    expect(short(checkValidationCode(text))).toBe(expected)
  })

  test('field-10: an issue carries a reason and a number, never what was typed', () => {
    const parsed = validationCodeSchema.safeParse('Kaffe-42-Fyret-hemmelig', { reportInput: true })
    expect(parsed.success).toBe(false)
    expect(JSON.stringify(parsed.error)).not.toMatch(/kaffe|fyret|hemmelig/i)
  })

  test('what is no text at all is empty', () => {
    const nothing = validationCodeSchema.safeParse(undefined)
    expect(nothing.success).toBe(false)
    expect(checkValidationCode(JSON.parse('null'))).toEqual({ ok: false, reason: 'empty' })
  })

  test('a title can show any of the inputs', () => {
    expect(codeCases.every(({ input }) => /^[ -~]+$/.test(readable(input)))).toBe(true)
  })
})
