// @vitest-environment node
// The board marks a step whose screen has changed for the rest of the day.
import { expect, test } from 'vitest'
import { createDesk } from '../../src/progress/create-desk.ts'
import { fakeStorage } from './fake.ts'

const NOON = new Date(2026, 9, 5, 12).getTime()
const HOUR = 3_600_000

function laptop() {
  const storage = fakeStorage()
  const clock = { at: NOON }
  const page = () => {
    const session = fakeStorage()
    return createDesk({
      storage: () => storage,
      session: () => session,
      now: () => clock.at,
      events: () => new EventTarget(),
      go: () => undefined,
      reload: () => undefined,
      veil: () => undefined,
    })
  }
  const desk = page()
  desk.open('/da/desk')
  return { storage, clock, desk, page }
}

test('for the day on which it was seen, in other windows too, and not on the next', () => {
  const { desk, page, clock } = laptop()
  expect(desk.get().changed).toEqual([])
  desk.markChanged('open-rcam')
  expect(desk.get().changed).toEqual(['open-rcam'])
  clock.at = NOON + 11 * HOUR
  expect(page().get().changed).toEqual(['open-rcam'])
  clock.at = NOON + 13 * HOUR
  expect(page().get().changed).toEqual([])
})

test('nothing but the id of a step is kept', () => {
  const { desk, storage } = laptop()
  desk.markChanged('The button is green and Kanarie lives here')
  desk.markChanged('__proto__')
  expect(desk.get().changed).toEqual([])
  expect(JSON.stringify([...storage.entries])).not.toContain('Kanarie')
})

test('a closed desk marks nothing, and closing takes the marks away', () => {
  const { desk, page } = laptop()
  desk.markChanged('open-rcam')
  desk.close('/da/desk')
  expect(page().get().changed).toEqual([])
  const next = page()
  next.markChanged('open-rcam')
  expect(next.get().changed).toEqual([])
})
