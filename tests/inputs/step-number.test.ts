// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readStepNumber } from '../../src/inputs/step-number.ts'

describe('a number as people say and write it', () => {
  test.each([
    ['2-3', '2-3'],
    ['2.3', '2-3'],
    ['2-3a', '2-3a'],
    ['2 3', '2-3'],
    [' 2 - 3 A ', '2-3a'],
    ['2–3', '2-3'],
    ['2/3', '2-3'],
    ['2,3.', '2-3'],
    ['23', '2-3'],
    ['110', '1-10'],
    ['23a', '2-3a'],
    ['1-10', '1-10'],
    ['01-08c', '1-8c'],
    ['２－３ａ', '2-3a'],
    ['etape 2, trin 3', '2-3'],
    ['Number 2-3a', '2-3a'],
    ['nr. 2-3 (b)', '2-3b'],
  ])('%s is %s', (typed, number) => {
    expect(readStepNumber(typed)).toEqual({ ok: true, number })
  })
})

describe('what is no number', () => {
  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['2', 'not-a-number'],
    ['2-3-4', 'not-a-number'],
    ['2-3ab', 'not-a-number'],
    ['RCAM', 'not-a-number'],
    ['1234', 'not-a-number'],
    ['29 11 11', 'not-a-number'],
    ['x'.repeat(50_000), 'not-a-number'],
  ])('"%.20s": %s', (typed, reason) => {
    expect(readStepNumber(typed)).toEqual({ ok: false, reason })
  })
})

test('whatever is typed, what is read is written as the guide writes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), typed => {
      const read = readStepNumber(typed)
      if (read.ok) expect(read.number).toMatch(/^\d+-\d+\p{L}?$/u)
    }),
  )
})
