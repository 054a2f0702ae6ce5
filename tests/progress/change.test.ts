// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { change, plainSettings } from '../../src/progress/change.ts'
import type { Data } from '../../src/progress/data.ts'
import { mergeData } from '../../src/progress/merge.ts'
import { anyData } from './arbitrary.ts'
import { DAY, dataWith, NOW } from './fake.ts'

const before = dataWith({
  done: { one: { is: true, at: NOW } },
  answers: { mail: { is: 'come', at: NOW } },
  settings: { language: { is: 'da', at: NOW }, textSize: { is: 20, at: NOW } },
})
const savedOf = ({ settings, ...progress }: Data) => ({ progress, settings: plainSettings(settings) })

describe('a change', () => {
  test('that changes nothing leaves the very same object', () => {
    expect(change(before, savedOf(structuredClone(before)), NOW + 1)).toBe(before)
  })

  test('keeps the time it comes with; a setting gets the time of now', () => {
    const { progress, settings } = savedOf(before)
    const after = {
      progress: { ...progress, done: { ...progress.done, two: { is: true, at: NOW + 5 } } },
      settings: { ...settings, textSize: 28 as const },
    }
    expect(change(before, after, NOW + 9)).toEqual({
      ...before,
      done: { ...before.done, two: { is: true, at: NOW + 5 } },
      settings: { ...before.settings, textSize: { is: 28, at: NOW + 9 } },
    })
  })

  test('tabs-5: with the clock set back by an hour, an un-tick still wins over its tick', () => {
    const { progress, settings } = savedOf(before)
    const back = NOW - DAY / 24
    const after = { progress: { ...progress, done: { one: { is: false, at: back } } }, settings }
    expect(change(before, after, back).done).toEqual({ one: { is: false, at: NOW + 1 } })
  })

  test('an entry that is gone is kept as taken back, once', () => {
    const { progress, settings } = savedOf(before)
    const after = { progress: { ...progress, done: {}, answers: {} }, settings }
    const changed = change(before, after, NOW + 1)
    expect(changed.done).toEqual({ one: { is: false, at: NOW + 1 } })
    expect(changed.answers).toEqual({ mail: { is: '', at: NOW + 1 } })
    expect(change(changed, after, NOW + 2)).toBe(changed)
  })

  test('a setting left out stays as it was', () => {
    expect(change(before, { progress: before, settings: {} }, NOW + 1)).toBe(before)
  })

  test('what the schema does not allow is not kept', () => {
    const { progress } = savedOf(before)
    const notes = { who: { is: 'Anna Jensen', at: NOW }, channel: { is: 'sms', at: NOW } }
    const after = { progress: { ...progress, notes }, settings: { language: 'anna@example.org' } }
    expect(change(before, after, NOW)).toEqual({ ...before, notes: { channel: { is: 'sms', at: NOW } } })
  })

  test('whatever changes, it wins over the copy it was made from', () => {
    fc.assert(
      fc.property(anyData, anyData, fc.integer({ min: NOW - DAY / 2, max: NOW + 5 }), (from, to, now) => {
        const changed = change(from, savedOf(to), now)
        expect(mergeData(from, changed)).toEqual(changed)
        expect(mergeData(changed, from)).toEqual(changed)
      }),
    )
  })
})
