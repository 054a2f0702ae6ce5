import { attempt } from './attempt.ts'

/**
 * The one file that touches the browser's lasting storage (tab.ts: that of one tab), and only under keys of our own: other pages may share
 * the origin. It never lists keys and never clears. Nothing here throws.
 */

/** What lies under a profile's keys: the newest copy, the one before it, and the last one that was broken. */
export type Slot = 'now' | 'prev' | 'broken'

export type Slots = {
  /** The key of the newest copy; `storage` events carry it. */
  readonly key: string
  /** @returns the text; null when there is none; undefined when the storage cannot be reached */
  read(slot: Slot): string | null | undefined
  /** @returns true only when the text was read back as it was written */
  write(slot: Slot, text: string): boolean
  /** @returns true only when nothing is there any more */
  remove(slot: Slot): boolean
}

/** Storage of somebody who wants nothing kept. */
export const nowhere = (): Storage => {
  throw new Error('kept nowhere, as was asked')
}

/** Asked for at every use and inside try: where cookies are blocked, merely naming it throws. */
const ofTheBrowser = (): Storage => window.localStorage

/**
 * The slots of one profile.
 * @param profile whose progress, an id without colons: 'own', 'blue-hare'
 * @param storage where to keep it; the browser's localStorage unless said otherwise
 */
export function openSlots(profile: string, storage: () => Storage = ofTheBrowser): Slots {
  if (!/^[a-z0-9-]+$/.test(profile)) throw new TypeError('a profile is an id: lower case, digits, hyphens')
  return slotsAt(`eulw:p:${profile}`, storage)
}

/**
 * The slots under any key of ours.
 * @param key begins with `eulw:`
 */
export function slotsAt(key: string, storage: () => Storage = ofTheBrowser): Slots {
  const keys = { now: key, prev: `${key}:prev`, broken: `${key}:broken` } as const
  const read = (slot: Slot) => attempt(() => storage().getItem(keys[slot]))
  return {
    key,
    read,
    write(slot, text) {
      attempt(() => storage().setItem(keys[slot], text))
      // Some browsers throw when they are full, some silently do nothing: only what can be read back is kept.
      return read(slot) === text
    },
    remove(slot) {
      attempt(() => storage().removeItem(keys[slot]))
      return read(slot) === null
    },
  }
}
