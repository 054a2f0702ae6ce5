import { change, type Saved } from './change.ts'
import { drop, type Held, NOTHING_HELD, start, take, toSnapshot, unsay } from './held.ts'
import { wipe, write } from './keep.ts'
import { type Occasion, watch } from './occasions.ts'
import { recover } from './recover.ts'
import { nowhere, openSlots } from './slots.ts'
import { EMPTY_SNAPSHOT, type Said, type Snapshot } from './snapshot.ts'

/** What is kept, for useSyncExternalStore and anybody else. Whatever the storage does, nothing here throws. */
export type Store = {
  /** Looks at the storage at the first call, and changes nothing there. */
  get(): Snapshot
  /** From the first listener on the storage is watched, and mended if it was found broken. */
  subscribe(listener: () => void): () => void
  /** Re-read, merge, change, write, read back. `fn` gets the newest and returns what is to be kept. */
  update(fn: (saved: Saved) => Saved): void
  /** The person has read it. 'not-saved' and 'newer' stay as long as they are true. */
  dismiss(said: Said): void
  /**
   * The device is somebody else's: what was written of this profile is taken away, and nothing is written from
   * now on. What is held lives as long as the page.
   */
  keepNowhere(): void
  /** Another profile, kept in the same way. */
  sibling(profile: string): Store
  /** Takes all of this profile off the device and off this page. @returns false when some of it is still there */
  forget(): boolean
}

export type StoreOptions = {
  /** Whose progress, an id; 'own' unless said otherwise. */
  readonly profile?: string
  /** The browser's localStorage unless said otherwise. May throw: then everything is held in memory. */
  readonly storage?: () => Storage
  /** UTC milliseconds. */
  readonly now?: () => number
  /** Where the window's events arrive. */
  readonly events?: () => EventTarget
}

/** Touches nothing yet: storage and window are looked for when they are needed. */
export function createStore(options: StoreOptions = {}): Store {
  const { profile = 'own', storage, now = () => Date.now(), events = () => window } = options
  let slots = openSlots(profile, storage)
  const listeners = new Set<() => void>()
  const siblings = new Map<string, Store>()
  let held: Held | undefined
  let snapshot = EMPTY_SNAPSHOT
  let unwatch = () => {}

  const hold = (next: Held) => {
    held = next
    const before = snapshot
    snapshot = toSnapshot(next, before)
    if (snapshot !== before) for (const listener of listeners) listener()
  }

  const loaded = (): Held => {
    if (held === undefined) hold(start(recover(slots, now()), now()))
    return held ?? NOTHING_HELD
  }

  const lookAgain = (occasion: Occasion) => {
    const found = recover(slots, now())
    // Shown again by the browser after all was taken away: what this page still holds goes as well.
    const gone = occasion === 'forgotten' || (occasion === 'restored' && found.kind === 'nothing')
    const before = gone ? drop(loaded()) : loaded()
    const taken = take(before, found, now())
    hold(taken.owed ? write(taken, found, slots, now()) : taken)
  }

  return {
    get() {
      loaded()
      return snapshot
    },
    subscribe(listener) {
      listeners.add(listener)
      if (listeners.size === 1) {
        unwatch = watch(events(), key => key === slots.key, lookAgain)
        lookAgain('look')
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) unwatch()
      }
    },
    update(fn) {
      const found = recover(slots, now())
      const before = take(loaded(), found, now())
      const data = change(before.data, fn(toSnapshot(before, snapshot)), now())
      const nothingToDo = data === before.data && before.state !== 'not-saved'
      hold(nothingToDo ? before : write({ ...before, data }, found, slots, now()))
    },
    dismiss(said) {
      hold(unsay(loaded(), said))
    },
    keepNowhere() {
      // Where nothing was kept, not even the word that it is forgotten is written.
      if (recover(slots, now()).kind !== 'nothing') wipe(slots)
      slots = openSlots(profile, nowhere)
      hold({ ...loaded(), state: 'memory', owed: true })
    },
    sibling(name) {
      if (loaded().state !== 'memory') return createStore({ ...options, profile: name })
      // Held by this page alone: it must be the same one each time, or what it holds would be lost.
      const held = siblings.get(name) ?? createStore({ ...options, storage: nowhere, profile: name })
      siblings.set(name, held)
      return held
    },
    forget() {
      const inMemory = loaded().state === 'memory'
      const gone = inMemory || wipe(slots)
      hold(inMemory ? { ...NOTHING_HELD, state: 'memory', owed: true } : NOTHING_HELD)
      return gone
    },
  }
}
