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
  /** Steps at which somebody at the desk saw today that the screen has changed. */
  readonly changed: readonly string[]
  readonly said: readonly DeskSaid[]
}

/**
 * What can be done at the desk. Where an address is asked for, the browser goes there as to a new document: nothing
 * of the person before stays in memory, in a field or in the history's state.
 */
export type Desk = {
  get(): DeskSnapshot
  subscribe(listener: () => void): () => void
  /** The store of whoever this tab belongs to: one's own, a seat's, or nobody's (kept nowhere). */
  storeHere(): Store
  /** Looks at the storage again: for a page that shows all seats and stands for a while. */
  look(): void
  /** @returns false, and goes nowhere, where this browser keeps nothing: no desk can be opened */
  open(href: string): boolean
  /** Finishes every seat. @returns false, and goes nowhere, when some of it is still on the device */
  close(href: string): boolean
  /** @returns undefined when every mark is taken or the seat could not be kept */
  add(wish?: Wish, nickname?: string): Seat | undefined
  /** This tab is this seat's from now on. @returns false, and goes nowhere, when there is no such seat */
  take(id: string, href: string): boolean
  /** This tab is nobody's from now on; the page that is left gives its place in the browser's history away. */
  leave(href: string): void
  /**
   * Takes all of a seat off the device; the page stays as it is (call `leave` after it).
   * @returns false when some of it is still there
   */
  finish(id: string): boolean
  /** '' takes the nickname away. */
  rename(id: string, nickname: string): void
  /** Somebody's screen looks different from the guide at this step: the board shows it for the rest of the day. */
  markChanged(step: string): void
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
  changed: [],
  said: [],
}

/** Where there is none: every action does nothing. */
export const NO_DESK: Desk = {
  get: () => CLOSED_DESK,
  subscribe: () => () => undefined,
  storeHere: () => createStore(),
  look: () => undefined,
  open: () => false,
  close: () => false,
  add: () => undefined,
  take: () => false,
  leave: () => undefined,
  finish: () => false,
  rename: () => undefined,
  markChanged: () => undefined,
  showNotes: () => undefined,
  progressOf: () => NOTHING_YET,
  storeOf: profile => createStore({ profile }),
}
