// One laptop at a desk: several tabs on one storage, each with a storage of its own, as a browser has them.
import { createDesk } from '../../src/progress/create-desk.ts'
import type { Desk } from '../../src/progress/desk.ts'
import { type FakeStorage, fakeStorage, NOW, storageEvent, withFault } from './fake.ts'

export type LaptopTab = {
  readonly desk: Desk
  readonly session: FakeStorage
  readonly window: EventTarget
  /** Addresses gone to as to a new document. */
  readonly went: string[]
  /** How often the document asked to be loaded anew. */
  reloads: number
  veiled: boolean
  /** Goes away in good order. */
  hide(): void
  /** Shown again as it was left (bfcache). */
  showAgain(): void
}

export type Laptop = {
  readonly storage: FakeStorage
  /** UTC milliseconds; moved by the test. */
  clock: { now: number }
  /** Another document: of a tab that was there already (its session), or of a new one. */
  load(session?: FakeStorage): LaptopTab
  /** The document goes and the next one comes, as after a reload or an address gone to. */
  next(tab: LaptopTab): LaptopTab
  /** The tab hears nothing more of the others. */
  sleep(tab: LaptopTab): void
}

export function openLaptop(storage = fakeStorage()): Laptop {
  const clock = { now: NOW }
  const open = new Set<EventTarget>()
  const tell = (from: EventTarget, key: string, text: string | null) => {
    for (const other of open) if (other !== from) other.dispatchEvent(storageEvent(key, text))
  }
  const load = (session = fakeStorage()): LaptopTab => {
    const window = new EventTarget()
    const seen = withFault(storage, {
      setItem: (key, text) => {
        storage.entries.set(key, text)
        tell(window, key, text)
      },
      removeItem: key => {
        if (storage.entries.delete(key)) tell(window, key, null)
      },
    })
    const tab: LaptopTab = {
      desk: createDesk({
        storage: () => seen,
        session: () => session,
        now: () => clock.now,
        events: () => window,
        go: href => tab.went.push(href),
        reload: () => {
          tab.reloads += 1
        },
        veil: on => {
          tab.veiled = on
        },
      }),
      session,
      window,
      went: [],
      reloads: 0,
      veiled: false,
      hide: () => void window.dispatchEvent(new Event('pagehide')),
      showAgain: () => void window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })),
    }
    // As the app does at its start: whose store it is, and a screen that listens.
    tab.desk.storeHere()
    tab.desk.subscribe(() => undefined)
    open.add(window)
    return tab
  }
  return {
    storage,
    clock,
    load,
    sleep: tab => void open.delete(tab.window),
    next(tab) {
      tab.hide()
      open.delete(tab.window)
      return load(tab.session)
    },
  }
}

/** A laptop with an open desk, and a tab in which nobody sits. */
export function openDeskOn(laptop: Laptop): LaptopTab {
  const tab = laptop.load()
  tab.desk.open('/da/desk')
  return laptop.next(tab)
}
