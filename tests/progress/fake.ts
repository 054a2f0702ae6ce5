import type { Data } from '../../src/progress/data.ts'
import { createStore, type Store } from '../../src/progress/storage.ts'

/** A Monday in November 2026, UTC milliseconds. */
export const NOW = Date.UTC(2026, 10, 16, 9, 5)
export const DAY = 86_400_000

/** The keys of one profile, as they lie in the browser. */
export const KEY = 'eulw:p:own'
export const PREV = 'eulw:p:own:prev'
export const BROKEN = 'eulw:p:own:broken'

/** Data with this much in it, the rest empty. */
export const dataWith = (part: Partial<Data>): Data => ({
  done: {},
  answers: {},
  notes: {},
  ticks: {},
  settings: {},
  ...part,
})

export type FakeStorage = Storage & { readonly entries: Map<string, string> }

/** Storage as the browser has it. Whoever lists or clears the whole of it touches what is not ours. */
export function fakeStorage(start: Readonly<Record<string, string>> = {}): FakeStorage {
  const entries = new Map(Object.entries(start))
  const forbidden = () => {
    throw new Error('only keys of our own may be touched')
  }
  return {
    entries,
    getItem: key => entries.get(key) ?? null,
    setItem: (key, text) => void entries.set(key, text),
    removeItem: key => void entries.delete(key),
    clear: forbidden,
    key: forbidden,
    get length() {
      return forbidden()
    },
  }
}

/** The same storage, where some ways of using it do something else. */
export const withFault = (storage: Storage, fault: Partial<Storage>): Storage =>
  Object.assign(Object.create(storage), fault)

/** Tells a page what the browser tells it when another tab has written. */
export function storageEvent(key: string | null, newValue: string | null): Event {
  return Object.assign(new Event('storage'), { key, newValue })
}

export type Page = { readonly store: Store; readonly window: EventTarget; readonly leave: () => void }

/** One open page: a store that is listened to, as a shown screen does. */
export function openPage(storage: () => Storage, now: () => number = () => NOW): Page {
  const window = new EventTarget()
  const store = createStore({ storage, now, events: () => window })
  return { store, window, leave: store.subscribe(() => undefined) }
}

/** Marks a step as done, or takes that back. */
export function tick(store: Store, step: string, at = NOW, is = true): void {
  store.update(saved => ({
    ...saved,
    progress: { ...saved.progress, done: { ...saved.progress.done, [step]: { is, at } } },
  }))
}

/** The steps that are done, sorted. */
export const doneSteps = (store: Store): string[] =>
  Object.entries(store.get().progress.done)
    .flatMap(([step, kept]) => (kept.is ? [step] : []))
    .sort()
