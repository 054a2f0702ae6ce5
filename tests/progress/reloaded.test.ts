import { expect, test } from 'vitest'
import { mayReload } from '../../src/progress/reloaded.ts'
import { fakeStorage } from './fake.ts'

const NOON = Date.UTC(2026, 10, 22, 12)

test('once, not again within a minute, and again after it', () => {
  const storage = fakeStorage()
  const at = (seconds: number) => mayReload(NOON + seconds * 1000, () => storage)
  expect([at(0), at(1), at(59), at(61), at(62)]).toEqual([true, false, false, true, false])
})

test('a clock that is set back lets nobody go round in a circle', () => {
  const storage = fakeStorage()
  expect([NOON, NOON - 1000].map(now => mayReload(now, () => storage))).toEqual([true, false])
})

test('never where it cannot be noted', () => {
  const deaf = Object.assign(fakeStorage(), { setItem: () => undefined })
  expect(mayReload(NOON, () => deaf)).toBe(false)
  expect(
    mayReload(NOON, () => {
      throw new DOMException('denied', 'SecurityError')
    }),
  ).toBe(false)
})
