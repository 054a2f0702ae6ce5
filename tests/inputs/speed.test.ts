// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { checkAddress } from '../../src/inputs/address.ts'
import { foreignLetters } from '../../src/inputs/foreign-letters.ts'
import { checkPassword } from '../../src/inputs/password.ts'
import { checkPin } from '../../src/inputs/pin.ts'
import { strangeCharacters } from '../../src/inputs/strange-characters.ts'
import { checkValidationCode } from '../../src/inputs/validation-code.ts'

/** In processor time, so that a busy machine does not count. The slowest takes a fifth of it. */
const BOUND_MS = 500

/** What slows down parsers that go back: runs of one character, of two, of nearly what they look for. */
const REPEATED = [
  'a',
  ' ',
  '\n',
  '.',
  '(',
  ':',
  '@',
  '\\',
  '0',
  '\u200b',
  '\u0430',
  '\ufdfa',
  '\ud83d\ude00',
  'a\u030a',
  'a ',
  'a-',
  ':a',
  'A7K-',
  'A7K ',
  'you can A7K ',
  'A7K9QZ3MXT4B ',
  'https://',
  'Aa1!',
]

const checks = {
  'the validation code': checkValidationCode,
  'its foreign letters': foreignLetters,
  'the password': (text: string) => checkPassword(text, { email: 'jens.hansen@example.dk' }),
  'its strange characters': strangeCharacters,
  'the PIN': checkPin,
  'the address': checkAddress,
}

function slowest(check: (text: string) => unknown, length: number): number {
  return Math.max(
    ...REPEATED.map(unit => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
      const start = process.threadCpuUsage()
      check(text)
      return process.threadCpuUsage(start).user / 1000
    }),
  )
}

describe.each(Object.entries(checks))('%s', (_, check) => {
  test('the longest text that is searched is answered at once', () => {
    expect(slowest(check, 5000)).toBeLessThan(BOUND_MS)
  })
  test('field-7: ten thousand characters are answered at once', () => {
    expect(slowest(check, 10_000)).toBeLessThan(BOUND_MS)
  })
  test('field-16: a pasted megabyte is answered at once', () => {
    expect(slowest(check, 1_000_000)).toBeLessThan(BOUND_MS)
  })
})

test('field-16: too much is said to be too much, except where the beginning says enough', () => {
  const much = 'A7K-9QZ-3MX-T4B '.repeat(62_500)
  expect(checkValidationCode(much)).toEqual({ ok: false, reason: 'too-much-text' })
  expect(checkPassword(much)).toMatchObject({
    ok: false,
    length: 1_000_000,
    reasons: ['edge-space', 'too-long'],
  })
  expect(checkPin('4'.repeat(1_000_000))).toEqual({ ok: false, reason: 'not-4-digits' })
  expect(checkAddress(`https://ecas.ec.europa.eu/${much}`)).toEqual({
    verdict: 'unsure',
    host: 'ecas.ec.europa.eu',
  })
  expect(checkAddress(`https://evil.example/${much}`)).toEqual({ verdict: 'fake', host: 'evil.example' })
})
