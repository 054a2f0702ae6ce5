// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { seal } from '../../src/progress/envelope.ts'
import { VERSION } from '../../src/progress/migrations.ts'
import { MAX_LENGTH } from '../../src/progress/sealed.ts'
import { createStore } from '../../src/progress/storage.ts'
import {
  BROKEN,
  dataWith,
  doneSteps,
  fakeStorage,
  KEY,
  NOW,
  openPage,
  PREV,
  tick,
  withFault,
} from './fake.ts'

const one = dataWith({ done: { 'enter-email': { is: true, at: NOW - 2 } } })
const two = dataWith({ done: { ...one.done, 'scan-qr': { is: true, at: NOW - 1 } } })
const badSum = seal(two, 2, NOW).replace(/"c":".*"/, '"c":"0"')

/** What a first visit after the damage shows, and what the visit after that one says. */
function visit(start: Readonly<Record<string, string>>) {
  const storage = fakeStorage(start)
  const { store } = openPage(() => storage)
  const { state, said } = store.get()
  const again = openPage(() => storage).store.get()
  return { storage, store, state, said, again }
}

describe('what was found broken', () => {
  test.each([
    '',
    'null',
    '"undefined"',
    'undefined',
    '[]',
    '0',
    '{',
    '{"v":1}',
    '\u0000\uffff',
    '{"done":{}}',
  ])('store-1: %j: a fresh start, said once, the text kept aside', text => {
    const { storage, state, said, again } = visit({ [KEY]: text })
    expect({ state, said }).toEqual({ state: 'empty', said: ['started-fresh'] })
    expect(storage.entries.get(BROKEN)).toBe(text)
    expect(again.said).toEqual([])
  })

  test('store-1: reading alone changes nothing: only a page that is shown mends', () => {
    const storage = fakeStorage({ [KEY]: '{' })
    const store = createStore({ storage: () => storage, now: () => NOW })
    expect(store.get()).toMatchObject({ state: 'empty', said: ['started-fresh'] })
    expect(Object.fromEntries(storage.entries)).toEqual({ [KEY]: '{' })
  })

  test('store-2: a wrong field falls away, the rest is kept, and it is said once', () => {
    const raw = JSON.parse(seal(two, 2, NOW))
    raw.data.answers = 7
    const { storage, store, state, said, again } = visit({ [KEY]: JSON.stringify(raw) })
    expect({ state, said }).toEqual({ state: 'saved', said: ['salvaged'] })
    expect(doneSteps(store)).toEqual(['enter-email', 'scan-qr'])
    expect(storage.entries.get(BROKEN)).toBe(JSON.stringify(raw))
    expect(again).toMatchObject({ state: 'saved', said: [] })
  })

  test('store-4: four megabytes: quickly a fresh start, and not all of it is kept aside', () => {
    const text = seal(two, 2, NOW).replace('"done":{', `"x":"${'x'.repeat(4_000_000)}","done":{`)
    const start = performance.now()
    const { storage, said } = visit({ [KEY]: text })
    expect(performance.now() - start).toBeLessThan(100)
    expect(said).toEqual(['started-fresh'])
    expect(storage.entries.get(BROKEN)).toBe(text.slice(0, MAX_LENGTH))
  })

  test('store-5: a wrong checksum: the copy before it is taken, and it is said once', () => {
    const { storage, store, state, said, again } = visit({ [KEY]: badSum, [PREV]: seal(one, 1, NOW) })
    expect({ state, said }).toEqual({ state: 'saved', said: ['restored-previous'] })
    expect(doneSteps(store)).toEqual(['enter-email'])
    expect(storage.entries.get(BROKEN)).toBe(badSum)
    expect(storage.entries.get(PREV)).toBe(seal(one, 1, NOW))
    expect(again).toMatchObject({ state: 'saved', said: [] })
  })

  test('store-5: without a copy before it, what can be read is kept', () => {
    const { store, said } = visit({ [KEY]: badSum, [PREV]: '{' })
    expect(said).toEqual(['salvaged'])
    expect(doneSteps(store)).toEqual(['enter-email', 'scan-qr'])
  })

  test('store-5: the newest copy is gone, the one before it is not', () => {
    const { store, said } = visit({ [PREV]: seal(one, 1, NOW) })
    expect(said).toEqual(['restored-previous'])
    expect(doneSteps(store)).toEqual(['enter-email'])
  })

  test('store-6: both copies broken: a fresh start, said, and one can go on', () => {
    const { storage, store, said } = visit({ [KEY]: '{', [PREV]: '[' })
    expect(said).toEqual(['started-fresh'])
    tick(store, 'scan-qr')
    expect(store.get()).toMatchObject({ state: 'saved', said: ['started-fresh'] })
    expect(storage.entries.get(BROKEN)).toBe('{')
    store.dismiss('started-fresh')
    expect(store.get().said).toEqual([])
  })

  test('store-6: both copies broken, but something of the one before can be read', () => {
    const { store, said } = visit({ [KEY]: '{', [PREV]: badSum })
    expect(said).toEqual(['salvaged'])
    expect(doneSteps(store)).toEqual(['enter-email', 'scan-qr'])
  })

  test('a store that is broken while the page is open is mended from memory; nothing is missing, nothing is said', () => {
    const storage = fakeStorage()
    const { store, window } = openPage(() => storage)
    tick(store, 'enter-email')
    tick(store, 'scan-qr')
    storage.entries.set(KEY, 'x')
    window.dispatchEvent(new Event('focus'))
    expect(store.get()).toMatchObject({ state: 'saved', said: [] })
    expect(doneSteps(openPage(() => storage).store)).toEqual(['enter-email', 'scan-qr'])
    expect(storage.entries.get(BROKEN)).toBe('x')
  })

  test('a broken text is not thrown away when there is no room to keep it aside', () => {
    const storage = fakeStorage({ [KEY]: '{' })
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    const { store } = openPage(() => withFault(storage, { setItem: full }))
    tick(store, 'scan-qr')
    expect(store.get()).toMatchObject({ state: 'not-saved', said: ['not-saved', 'started-fresh'] })
    expect(Object.fromEntries(storage.entries)).toEqual({ [KEY]: '{' })
  })
})

describe('what a later build has written', () => {
  const later = JSON.stringify({ ...JSON.parse(seal(one, 5, NOW)), v: VERSION + 1, c: 'another way' })

  test.each([
    ['a later version', later],
    ['version 99', later.replace(/"v":\d+/, '"v":99')],
  ])('store-8 tabs-4: %s is shown and never written over; one can go on in memory', (_, text) => {
    const storage = fakeStorage({ [KEY]: text, [PREV]: 'whatever' })
    const { store, window } = openPage(() => storage)
    expect(store.get()).toMatchObject({ state: 'newer', said: ['newer'] })
    tick(store, 'scan-qr')
    window.dispatchEvent(new Event('visibilitychange'))
    expect(doneSteps(store)).toEqual(['enter-email', 'scan-qr'])
    expect(Object.fromEntries(storage.entries)).toEqual({ [KEY]: text, [PREV]: 'whatever' })
    store.dismiss('newer')
    expect(store.get()).toMatchObject({ state: 'newer', said: ['newer'] })
  })

  test('store-8 tabs-4: a tab that has saved before stops writing when a later build comes', () => {
    const storage = fakeStorage()
    const { store } = openPage(() => storage)
    tick(store, 'enter-email')
    storage.entries.set(KEY, later)
    tick(store, 'scan-qr')
    expect(store.get().state).toBe('newer')
    expect(storage.entries.get(KEY)).toBe(later)
  })

  test('store-8: forgetting is the person’s own wish and takes the later copy away too', () => {
    const storage = fakeStorage({ [KEY]: later })
    expect(openPage(() => storage).store.forget()).toBe(true)
    expect(storage.entries.size).toBe(0)
  })
})
