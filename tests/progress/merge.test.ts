// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeData, mergeProgress, newest } from '../../src/progress/merge.ts'
import { anyData } from './arbitrary.ts'
import { dataWith } from './fake.ts'

describe('merging two copies', () => {
  test('the newest of each register wins, and each has its own', () => {
    const a = dataWith({ done: { one: { is: true, at: 5 }, two: { is: true, at: 5 } } })
    const b = dataWith({ done: { two: { is: false, at: 6 }, three: { is: true, at: 1 } } })
    expect(mergeProgress(a, b).done).toEqual({
      one: { is: true, at: 5 },
      two: { is: false, at: 6 },
      three: { is: true, at: 1 },
    })
  })

  test('at the same moment a tick wins over none, and an answer over none', () => {
    expect(newest({ is: false, at: 0 }, { is: true, at: 0 })).toEqual({ is: true, at: 0 })
    expect(newest({ is: 'yes', at: 7 }, { is: '', at: 7 })).toEqual({ is: 'yes', at: 7 })
    expect(newest({ is: 'no', at: 7 }, { is: 'yes', at: 7 })).toEqual({ is: 'yes', at: 7 })
  })

  test('order makes no difference', () => {
    fc.assert(
      fc.property(anyData, anyData, (a, b) => {
        expect(mergeData(a, b)).toEqual(mergeData(b, a))
      }),
    )
  })

  test('grouping makes no difference', () => {
    fc.assert(
      fc.property(anyData, anyData, anyData, (a, b, c) => {
        expect(mergeData(mergeData(a, b), c)).toEqual(mergeData(a, mergeData(b, c)))
      }),
    )
  })

  test('repetition makes no difference, and what adds nothing leaves the very same object', () => {
    fc.assert(
      fc.property(anyData, anyData, (a, b) => {
        const merged = mergeData(a, b)
        expect(mergeData(merged, b)).toBe(merged)
        expect(mergeData(merged, structuredClone(a))).toBe(merged)
      }),
    )
  })

  test('only the area that changed is a new object', () => {
    const a = dataWith({ done: { one: { is: true, at: 5 } }, notes: { channel: { is: 'sms', at: 5 } } })
    const merged = mergeData(a, dataWith({ done: { two: { is: true, at: 5 } } }))
    expect(merged.notes).toBe(a.notes)
    expect(merged.settings).toBe(a.settings)
    expect(merged.done).not.toBe(a.done)
  })
})
