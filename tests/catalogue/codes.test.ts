// @vitest-environment node
// The two codes of this guide must never be taken for each other: each field recognises the other's.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodePlace, encodePlace } from '../../src/inputs/place-code.ts'
import { checkValidationCode } from '../../src/inputs/validation-code.ts'

const place = fc.record({
  language: fc.nat(31),
  step: fc.nat(63),
  choices: fc.nat(131_071),
  channel: fc.nat(3),
  asked: fc.nat(4094),
})
const ways: readonly ((code: string) => string)[] = [
  code => code,
  code => code.toLowerCase(),
  code => code.replace('-', ' '),
  code => ` ${code.replace('-', '')} `,
]

test('any place code in the field of the validation code is recognised, however it is typed', () => {
  fc.assert(
    fc.property(place, fc.constantFrom(...ways), (one, way) => {
      expect(checkValidationCode(way(encodePlace(one)))).toEqual({ ok: false, reason: 'place-code' })
    }),
    { numRuns: 2000 },
  )
})

test('any validation code in the field of the place code is recognised, however it is typed', () => {
  const sign = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789')
  const group = fc.string({ unit: sign, minLength: 3, maxLength: 3 })
  const code = fc.tuple(group, group, group, group)
  fc.assert(
    fc.property(code, fc.constantFrom('-', ' ', '', ' - '), (groups, between) => {
      expect(decodePlace(groups.join(between))).toEqual({ ok: false, reason: 'validation-code' })
    }),
    { numRuns: 2000 },
  )
})

test('a place code with a mistake is not said to be one, and a validation code stays one', () => {
  expect(checkValidationCode('4M8C2-10ZZ')).toMatchObject({ ok: false, reason: 'too-short' })
  expect(checkValidationCode('aB1-cD2-eF3-gH4')).toMatchObject({ ok: true })
})
