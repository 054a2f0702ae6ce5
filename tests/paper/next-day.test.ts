// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { NOTHING_YET, type Progress } from '../../src/engine/progress.ts'
import { nextDay } from '../../src/paper/next-day.ts'

const TODAY = '2026-10-05'
const asked = (day: string): Progress => ({ ...NOTHING_YET, notes: { 'asked-on': { is: day, at: 1 } } })

describe('the day of what comes next', () => {
  test.each([1, 2, 3] as const)('in stage %s it is today', stage => {
    expect(nextDay(stage, NOTHING_YET, TODAY, 5)).toEqual({ kind: 'today', day: TODAY })
  })

  test('in the wait: a couple of days after it was asked for, and when to ask', () => {
    expect(nextDay('wait', asked('2026-10-01'), TODAY, 5)).toEqual({
      kind: 'code',
      usually: '2026-10-03',
      askFrom: '2026-10-06',
    })
  })

  test.each([
    ['nobody noted it', NOTHING_YET],
    ['the note was taken back', asked('')],
    ['it lies ahead', asked('2026-10-06')],
    ['it is years ago', asked('2020-01-01')],
  ])('in the wait without a day that can be true: %s', (_, progress) => {
    expect(nextDay('wait', progress, TODAY, 5)).toEqual({ kind: 'code' })
  })

  test('at the end: when a password of today is due again', () => {
    expect(nextDay('finished', NOTHING_YET, '2026-08-31', 5)).toEqual({ kind: 'password', day: '2027-02-28' })
  })
})
