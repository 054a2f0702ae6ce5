import type { Seat, Wish } from '../desk/seat.ts'
import { NOTHING_YET, type Progress } from '../engine/progress.ts'
import { createStore, type Store } from './storage.ts'

/**
 * - `not-saved`: the list of seats could not be written; stays until it could
 * - `restored`: the list was broken; seats may be missing from it or stand there again
 * - `newer`: a later build has written the list; nothing is written over it
 */
export type DeskSaid = 'not-saved' | 'restored' | 'newer'

/** What screens draw from; the same object until something changes. */
export type DeskSnapshot = {
  readonly state: 'closed' | 'open'
  /** False where this browser keeps nothing: a window can then hold one person only, and forgets them. */
  readonly able: boolean
  /** In the order in which they came. */
  readonly seats: readonly Seat[]
  /** The seat of this tab: decided when the page was loaded, and the same as long as it stands. */
  readonly seat: Seat | undefined
  /** This tab had this seat when it ended without being left (a crash, say): ask before anything is shown. */
  readonly asked: Seat | undefined
  /** The helper wants to see the notes for helpers at each step: in every window of the desk, until it is closed. */
  readonly notes: boolean
  readonly said: readonly DeskSaid[]
}

export type Desk = {
  get(): DeskSnapshot
  subscribe(listener: () => void): () => void
  /** The store of whoever this tab belongs to: own, a seat's, or nobody's (kept nowhere). */
  storeHere(): Store
  /** @returns false where this browser keeps nothing, and no desk can be opened */
  open(): boolean
  /** Finishes every seat and closes the desk. @returns false when some of it is still on the device */
  close(): boolean
  /** @returns undefined when every mark is taken or the seat could not be kept */
  add(wish?: Wish, nickname?: string): Seat | undefined
  /** This tab is this seat's from now on: leads there as a new document, so that nothing of before stays. */
  take(id: string, href: string): void
  /** This tab is nobody's from now on: a new document as well. */
  leave(href: string): void
  /**
   * Takes all of a seat off the device; nothing moves on the page (call `leave` after it, with where to).
   * @returns false when some of it is still there
   */
  finish(id: string): boolean
  /** '' takes the nickname away. */
  rename(id: string, nickname: string): void
  /** Shows or hides the notes for helpers, in every window of the desk. */
  showNotes(on: boolean): void
  progressOf(id: string): Progress
  /** The store of any seat, to write into: a place code that becomes a new seat, say. */
  storeOf(id: string): Store
}

export const CLOSED_DESK: DeskSnapshot = {
  state: 'closed',
  able: true,
  seats: [],
  seat: undefined,
  asked: undefined,
  notes: false,
  said: [],
}

/** Where there is none: every action does nothing. */
export const NO_DESK: Desk = {
  get: () => CLOSED_DESK,
  subscribe: () => () => undefined,
  storeHere: () => createStore(),
  open: () => false,
  close: () => false,
  add: () => undefined,
  take: () => undefined,
  leave: () => undefined,
  finish: () => false,
  rename: () => undefined,
  showNotes: () => undefined,
  progressOf: () => NOTHING_YET,
  storeOf: profile => createStore({ profile }),
}
