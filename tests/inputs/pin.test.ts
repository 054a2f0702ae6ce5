// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPin, pinSchema } from '../../src/inputs/pin.ts'
import { anyText } from './arbitrary.ts'
import { pinCases } from './cases.ts'

test.each(pinCases)('shared case $id: $why', ({ input, expect: expected }) => {
  expect(checkPin(input)).toEqual(expected)
})

describe('field-11: a PIN is four of the keys 0-9, as text', () => {
  test.each([
    ['0042', '0042'],
    ['0815', '0815'],
    ['0090', '0090'],
    [' 4827 ', '4827'],
    ['4827\r\n', '4827'],
    ['4827\u200b', '4827'],
    ['\ufeff4827', '4827'],
  ])('%j is %s, not a number', (text, value) => {
    expect(checkPin(text)).toEqual({ ok: true, value })
  })

  test.each([
    ['', 'empty'],
    ['  \t', 'empty'],
    ['\u200b', 'empty'],
    ['4', 'not-4-digits'],
    ['48', 'not-4-digits'],
    ['48271', 'not-4-digits'],
    ['0'.repeat(30), 'not-4-digits'],
    ['\u0664\u0668\u0662', 'other-digits'],
    ['\u0968\u096a\u096c\u096e', 'other-digits'],
    ['\uff14\uff18\uff12\uff17', 'other-digits'],
    ['48\uff127', 'other-digits'],
    ['48\u06627', 'other-digits'],
    ['\u00b2\u00b3\u00b9\u2074', 'other-digits'],
    ['\u2463\u2467\u2461\u2466', 'other-digits'],
    ['\u{1d7d2}\u{1d7d6}\u{1d7d0}\u{1d7d5}', 'other-digits'],
    ['\u0664a\u0662\u0667', 'not-digits'],
    ['1e10', 'not-digits'],
    ['1e3', 'not-digits'],
    ['0x1F', 'not-digits'],
    ['+482', 'not-digits'],
    ['-4827', 'not-digits'],
    ['4.82', 'not-digits'],
    ['4,827', 'not-digits'],
    ['48 27', 'not-digits'],
    ['48-27', 'not-digits'],
    ['l234', 'not-digits'],
    ['Infinity', 'not-digits'],
    ['****', 'not-digits'],
    ['fire', 'not-digits'],
    ['\u03a0\u0399\u039d', 'not-digits'],
    ['4\ufe0f\u20e38\ufe0f\u20e32\ufe0f\u20e37\ufe0f\u20e3', 'not-digits'],
    ['\ud83d\ude00', 'not-digits'],
  ])('%j is none: %s', (text, reason) => {
    expect(checkPin(text)).toEqual({ ok: false, reason })
  })

  test.each([
    ['0000', 'repeated'],
    ['9999', 'repeated'],
    ['1234', 'sequence'],
    ['0123', 'sequence'],
    ['6789', 'sequence'],
    ['7890', 'sequence'],
    ['4321', 'sequence'],
    ['0987', 'sequence'],
    ['2468', 'sequence'],
    ['7531', 'sequence'],
    ['1212', 'pair'],
    ['4848', 'pair'],
    ['2020', 'pair'],
    ['1919', 'pair'],
    ['1122', 'pair'],
    ['2580', 'pattern'],
    ['0852', 'pattern'],
    ['1470', 'pattern'],
    ['0963', 'pattern'],
    ['1397', 'pattern'],
    ['7931', 'pattern'],
    ['9713', 'pattern'],
    ['5632', 'pattern'],
    ['1221', 'pattern'],
    ['1900', 'year'],
    ['1938', 'year'],
    ['1999', 'year'],
    ['2025', 'year'],
    ['2026', 'year'],
  ])('%s is accepted and called easy to guess: %s', (text, weak) => {
    expect(checkPin(text)).toEqual({ ok: true, value: text, weak })
  })

  test.each(['4711', '8305', '1066', '1849', '2107', '3141', '5029', '6283', '7012', '9164', '0271'])(
    '%s is not',
    text => {
      expect(checkPin(text)).toEqual({ ok: true, value: text })
    },
  )
})

test('exactly the texts of four ASCII digits pass', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.nat(99_999).map(String)), text => {
      const check = checkPin(text)
      expect(check.ok).toBe(pinSchema.safeParse(text).success)
      if (check.ok) expect(check.value).toMatch(/^[0-9]{4}$/)
    }),
  )
  const all = Array.from({ length: 10_000 }, (_, pin) => String(pin).padStart(4, '0'))
  expect(all.every(pin => checkPin(pin).ok)).toBe(true)
  // Advice for every other PIN would be no advice.
  expect(all.map(checkPin).filter(check => 'weak' in check).length).toBeLessThan(600)
})
