// @vitest-environment node
import { describe, expect, test, vi } from 'vitest'
import { MAX_ENTRIES } from '../../src/progress/data.ts'
import { open, seal } from '../../src/progress/envelope.ts'
import { createStore } from '../../src/progress/storage.ts'
import {
  dataWith,
  doneSteps,
  type FakeStorage,
  fakeStorage,
  KEY,
  NOW,
  openPage,
  PREV,
  tick,
  withFault,
} from './fake.ts'

const throwing = (name: string) => () => {
  throw new DOMException('not here', name)
}

/** Writing works a number of times, then every time something else happens. */
function failing(storage: FakeStorage, good: number, then: () => void) {
  let left = good
  let broken = true
  return {
    mended: () => {
      broken = false
    },
    storage: withFault(storage, {
      setItem: (key, text) => {
        if (broken && left-- <= 0) then()
        else storage.setItem(key, text)
      },
    }),
  }
}

describe('storage that fails', () => {
  test.each([
    ['the getter throws', throwing('SecurityError')],
    ['there is none', () => JSON.parse('null')],
    ['reading throws', () => withFault(fakeStorage(), { getItem: throwing('SecurityError') })],
  ])('store-13: %s: all works in memory, and it is said once', (_, storage) => {
    const { store, window } = openPage(storage)
    expect(store.get()).toMatchObject({ state: 'memory', said: ['memory'] })
    tick(store, 'enter-email')
    store.dismiss('memory')
    tick(store, 'scan-qr')
    window.dispatchEvent(new Event('focus'))
    expect(doneSteps(store)).toEqual(['enter-email', 'scan-qr'])
    expect(store.get()).toMatchObject({ state: 'memory', said: [] })
    expect(store.forget()).toBe(true)
    expect(doneSteps(store)).toEqual([])
    expect(store.get().state).toBe('memory')
  })

  test('store-13: what was held in memory is written once storage can be reached', () => {
    const storage = fakeStorage()
    const reach = vi.fn<() => Storage>(throwing('SecurityError'))
    const { store, window } = openPage(reach)
    tick(store, 'enter-email')
    reach.mockImplementation(() => storage)
    window.dispatchEvent(new Event('focus'))
    expect(store.get()).toMatchObject({ state: 'saved', said: [] })
    expect(storage.entries.has(KEY)).toBe(true)
  })

  test.each([
    ['store-14: throws', 0, throwing('QuotaExceededError')],
    ['store-14: throws', 4, throwing('NS_ERROR_DOM_QUOTA_REACHED')],
    ['store-15: silently does nothing', 0, () => undefined],
    ['store-15: silently does nothing', 4, () => undefined],
  ])('%s after %i writes: "not saved" until a write succeeds, and nothing is lost', (_, good, then) => {
    const storage = fakeStorage()
    const flaky = failing(storage, good, then)
    const { store, window } = openPage(() => flaky.storage)
    const steps = ['enter-email', 'scan-qr', 'sign-out', 'wait']
    for (const step of steps) tick(store, step)
    store.dismiss('not-saved')
    window.dispatchEvent(new Event('focus'))
    expect(store.get()).toMatchObject({ state: 'not-saved', said: ['not-saved'] })
    expect(doneSteps(store)).toEqual([...steps].sort())

    flaky.mended()
    window.dispatchEvent(new Event('visibilitychange'))
    expect(store.get()).toMatchObject({ state: 'saved', said: [] })
    expect(doneSteps(openPage(() => storage).store)).toEqual([...steps].sort())
  })

  test('store-14: any button tries again, also one that changes nothing', () => {
    const storage = fakeStorage()
    const flaky = failing(storage, 0, throwing('QuotaExceededError'))
    const { store } = openPage(() => flaky.storage)
    tick(store, 'enter-email')
    flaky.mended()
    store.update(saved => saved)
    expect(store.get().state).toBe('saved')
  })

  test('store-14: what would be too long to be read again is not written over what can be', () => {
    const many = (name: string) =>
      Object.fromEntries(
        Array.from({ length: MAX_ENTRIES }, (_, n) => {
          const id = `${name}-${n}-`.padEnd(41, 'x').slice(0, 41)
          return [`${id}.${id}`, { is: true, at: NOW }] as const
        }),
      )
    const storage = fakeStorage()
    const { store, window } = openPage(() => storage)
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      storage.entries.set(KEY, seal(dataWith({ ticks: many(name) }), 1, NOW))
      window.dispatchEvent(new Event('focus'))
    }
    expect(store.get().state).toBe('not-saved')
    expect(open(storage.entries.get(KEY) ?? '', NOW)).toMatchObject({ ok: true })
  })

  test('store-14: a copy before the newest that finds no room costs nothing', () => {
    const storage = fakeStorage()
    const setItem = (key: string, text: string) =>
      key === PREV ? throwing('QuotaExceededError')() : storage.setItem(key, text)
    const { store } = openPage(() => withFault(storage, { setItem }))
    tick(store, 'enter-email')
    tick(store, 'scan-qr')
    expect(store.get().state).toBe('saved')
    expect(doneSteps(openPage(() => storage).store)).toEqual(['enter-email', 'scan-qr'])
  })

  test('store-14: the browser dies between the two writes: the newest is there, and one before it is whole', () => {
    const storage = fakeStorage()
    const { store } = openPage(() => storage)
    tick(store, 'enter-email')
    tick(store, 'scan-qr')
    const prev = storage.entries.get(PREV)
    const dies = (key: string, text: string) => {
      if (key === KEY) storage.setItem(key, text)
    }
    openPage(() => withFault(storage, { setItem: dies })).store.update(saved => ({
      ...saved,
      settings: { textSize: 28 },
    }))
    expect(storage.entries.get(PREV)).toBe(prev)
    expect(openPage(() => storage).store.get().settings).toEqual({ textSize: 28 })
  })

  test('store-16: deleted while the page is open: not called saved any more, and the next change writes all of it', () => {
    const storage = fakeStorage()
    const { store, window } = openPage(() => storage)
    tick(store, 'enter-email')
    tick(store, 'scan-qr')
    storage.entries.clear()
    window.dispatchEvent(new Event('focus'))
    expect(store.get()).toMatchObject({ state: 'not-saved', said: ['not-saved'] })
    expect(storage.entries.size).toBe(0)
    tick(store, 'wait')
    expect(store.get()).toMatchObject({ state: 'saved', said: [] })
    expect(doneSteps(openPage(() => storage).store)).toEqual(['enter-email', 'scan-qr', 'wait'])
  })

  test('store-16: deleted just before a change, unnoticed: all of it is written', () => {
    const storage = fakeStorage()
    const { store } = openPage(() => storage)
    tick(store, 'enter-email')
    storage.entries.clear()
    tick(store, 'scan-qr')
    expect(doneSteps(openPage(() => storage).store)).toEqual(['enter-email', 'scan-qr'])
  })

  test('a change to nothing but memory is not written when the screen itself fails', () => {
    const storage = fakeStorage()
    const store = createStore({ storage: () => storage, now: () => NOW })
    const mistake = () => {
      throw new RangeError('a mistake of ours')
    }
    expect(() => store.update(mistake)).toThrow(RangeError)
    expect(storage.entries.size).toBe(0)
  })
})
