// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { seal } from '../../src/progress/envelope.ts'
import { EMPTY_SNAPSHOT } from '../../src/progress/snapshot.ts'
import { createStore } from '../../src/progress/storage.ts'
import { anyText } from './arbitrary.ts'
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

const read = (text: string | undefined) => JSON.parse(text ?? 'null')

describe('the store', () => {
  test('is empty where nobody was, writes nothing by itself, and says nothing', () => {
    const storage = fakeStorage()
    const { store } = openPage(() => storage)
    expect(store.get()).toEqual(EMPTY_SNAPSHOT)
    expect(storage.entries.size).toBe(0)
  })

  test('touches nothing before it is asked', () => {
    const storage = vi.fn(() => fakeStorage())
    createStore({ storage })
    expect(storage).not.toHaveBeenCalled()
  })

  test('keeps a change over a closed browser, with the copy before it', () => {
    const storage = fakeStorage()
    const { store } = openPage(() => storage)
    tick(store, 'enter-email')
    expect(store.get()).toMatchObject({ state: 'saved', said: [] })
    const first = storage.entries.get(KEY)
    tick(store, 'scan-qr')
    expect(read(storage.entries.get(KEY))).toMatchObject({ v: 1, rev: 2, t: NOW })
    expect(storage.entries.get(PREV)).toBe(first)
    const reopened = openPage(() => storage).store
    expect(doneSteps(reopened)).toEqual(['enter-email', 'scan-qr'])
    expect(reopened.get().state).toBe('saved')
  })

  test('keeps settings beside the progress', () => {
    const storage = fakeStorage()
    openPage(() => storage).store.update(saved => ({ ...saved, settings: { language: 'da', textSize: 28 } }))
    const { settings, state } = openPage(() => storage).store.get()
    expect({ settings, state }).toEqual({ settings: { language: 'da', textSize: 28 }, state: 'saved' })
  })

  test('gives the same object until something changes, and then only new parts where it changed', () => {
    const storage = fakeStorage()
    const { store, window } = openPage(() => storage)
    store.update(saved => ({ ...saved, settings: { textSize: 24 } }))
    tick(store, 'enter-email')
    const before = store.get()
    store.update(saved => ({ ...saved }))
    window.dispatchEvent(new Event('focus'))
    expect(store.get()).toBe(before)
    tick(store, 'scan-qr')
    expect(store.get()).not.toBe(before)
    expect(store.get().settings).toBe(before.settings)
    expect(store.get().progress.answers).toBe(before.progress.answers)
    expect(Object.keys(before.progress.done)).toEqual(['enter-email'])
  })

  test('tells its listeners of each change once, and not of what is none', () => {
    const storage = fakeStorage()
    const { store } = openPage(() => storage)
    const listener = vi.fn()
    const leave = store.subscribe(listener)
    tick(store, 'enter-email')
    expect(listener).toHaveBeenCalledTimes(1)
    store.update(saved => saved)
    expect(listener).toHaveBeenCalledTimes(1)
    leave()
    tick(store, 'scan-qr')
    expect(listener).toHaveBeenCalledTimes(1)
  })

  test('writes nothing when nothing changed', () => {
    const storage = fakeStorage()
    const { store } = openPage(() => storage)
    tick(store, 'enter-email')
    const before = storage.entries.get(KEY)
    store.update(saved => ({ ...saved }))
    expect(storage.entries.get(KEY)).toBe(before)
  })

  test('keeps profiles apart', () => {
    const storage = fakeStorage()
    const hare = createStore({ profile: 'blue-hare', storage: () => storage, now: () => NOW })
    tick(hare, 'scan-qr')
    expect([...storage.entries.keys()]).toEqual(['eulw:p:blue-hare'])
    expect(openPage(() => storage).store.get()).toEqual(EMPTY_SNAPSHOT)
    expect(() => createStore({ profile: 'own:prev' })).toThrow(TypeError)
  })

  test('store-9: a step that no guide has any more stays in the store', () => {
    const old = dataWith({ done: { 'step-of-long-ago': { is: true, at: NOW - 1 } } })
    const storage = fakeStorage({ [KEY]: seal(old, 1, NOW) })
    const { store } = openPage(() => storage)
    tick(store, 'scan-qr')
    expect(Object.keys(read(storage.entries.get(KEY)).data.done)).toEqual(['step-of-long-ago', 'scan-qr'])
  })

  test('store-17: forgetting takes all that is ours away and nothing else', () => {
    const foreign = { theme: 'dark', 'eulw:p:blue-hare': 'x', 'eulw:p:own2': 'y', 'app:own': 'z' }
    const storage = fakeStorage({ ...foreign, [KEY]: 'broken', [PREV]: 'broken' })
    const { store } = openPage(() => storage)
    tick(store, 'enter-email')
    tick(store, 'scan-qr')
    expect(storage.entries.has(BROKEN) && storage.entries.has(PREV)).toBe(true)
    expect(store.forget()).toBe(true)
    expect(Object.fromEntries(storage.entries)).toEqual(foreign)
    expect(store.get()).toEqual(EMPTY_SNAPSHOT)
  })

  test('says when something could not be forgotten', () => {
    const storage = fakeStorage()
    const { store } = openPage(() => withFault(storage, { removeItem: () => undefined }))
    tick(store, 'enter-email')
    expect(store.forget()).toBe(false)
    expect(openPage(() => storage).store.get()).toEqual(EMPTY_SNAPSHOT)
  })

  test('any text in the store: something can be shown, changed and forgotten, and never an exception', () => {
    const data = fc.record(
      { v: fc.nat(3), rev: fc.nat(), data: fc.object({ maxDepth: 2, maxKeys: 3 }), c: fc.string() },
      { requiredKeys: [] },
    )
    const good = seal(dataWith({ done: { wait: { is: true, at: NOW } } }), 1, NOW)
    const half = fc.nat(good.length).map(length => good.slice(0, length))
    const text = fc.oneof(
      anyText,
      fc.json({ maxDepth: 2 }),
      data.map(d => JSON.stringify(d)),
      half,
    )
    fc.assert(
      fc.property(text, fc.option(text), (now, prev) => {
        const storage = fakeStorage(prev === null ? { [KEY]: now } : { [KEY]: now, [PREV]: prev })
        const { store } = openPage(() => storage)
        store.get()
        tick(store, 'scan-qr')
        expect(doneSteps(store)).toContain('scan-qr')
        expect(['saved', 'newer']).toContain(store.get().state)
        expect(store.forget()).toBe(true)
        expect(storage.entries.size).toBe(0)
      }),
      { numRuns: 500 },
    )
  })
})
