// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { StepNumber } from '../../src/engine/guide.ts'
import { guide } from '../../src/guide/guide.ts'

const NUMBER = /^([123])-(\d+)([a-z]?)$/
const rows = Object.entries(guide.numbers)
const numbered = rows.flatMap(([id, { number, sheet }]) => {
  const [, stage, point, letter] = NUMBER.exec(number ?? '') ?? []
  return number === undefined ? [] : [{ id, number, stage, point: Number(point), letter, sheet }]
})

/** The points of the paper sheet, each with its own number there: it goes on in stage 2 and begins again in 3. */
const POINTS = [
  ...Array.from({ length: 10 }, (_, index) => ({ point: `1-${index + 1}`, sheet: index + 1 })),
  ...Array.from({ length: 7 }, (_, index) => ({ point: `2-${index + 1}`, sheet: index + 11 })),
  ...Array.from({ length: 5 }, (_, index) => ({ point: `3-${index + 1}`, sheet: index + 1 })),
]

test.each(POINTS)('point $point is there; on the sheet it is $sheet', ({ point, sheet }) => {
  const found = numbered.filter(row => `${row.stage}-${row.point}` === point)
  expect(found).not.toEqual([])
  expect(found.map(row => row.sheet)).toEqual(found.map(() => sheet))
})

test('there are no other points', () => {
  const known = POINTS.map(({ point }) => point)
  expect(numbered.filter(({ stage, point }) => !known.includes(`${stage}-${point}`))).toEqual([])
})

test('a row has both numbers or none', () => {
  const half = rows.filter(([, { number, sheet }]) => (number === undefined) !== (sheet === undefined))
  expect(half).toEqual([])
})

test('each step is numbered in its own stage', () => {
  for (const { id, stage } of numbered) expect([id, String(guide.steps[id]?.stage)]).toEqual([id, stage])
})

test('every step that is no point is one of these', () => {
  expect(rows.filter(([, { number }]) => number === undefined).map(([id]) => id)).toEqual([
    'triage',
    'on-paper',
    'prepare',
    'two-devices',
    'new-phone',
    'wait',
    'finish',
  ])
})

test('no number and no code is given twice', () => {
  expect(new Set(numbered.map(({ number }) => number)).size).toBe(numbered.length)
  expect(new Set(rows.map(([, { code }]) => code)).size).toBe(rows.length)
})

test('a code fits into six bits and is not 0', () => {
  const unfit = rows.filter(([, { code }]) => !Number.isInteger(code) || code < 1 || code > 63)
  expect(unfit).toEqual([])
})

describe('the table only grows: a row of version 1 is as it was', () => {
  const first: Record<string, StepNumber> = JSON.parse(
    readFileSync(join(import.meta.dirname, 'numbers-of-version-1.json'), 'utf8'),
  )

  test.each(Object.entries(first))('%s', (id, row) => {
    expect(guide.numbers[id]).toEqual(row)
  })
})
