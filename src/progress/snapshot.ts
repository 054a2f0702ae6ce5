import { NOTHING_YET, type Progress } from '../engine/progress.ts'
import type { Settings } from './change.ts'

/**
 * - `empty`: nothing to keep yet
 * - `saved`: a promise: it was written and read back
 * - `not-saved`: something is held by this page only; stays until a write succeeds
 * - `memory`: storage is forbidden, all of it is held by this page only
 * - `newer`: a later build has written here; nothing is written over it, a reload brings that build
 */
export type State = 'empty' | 'saved' | 'not-saved' | 'memory' | 'newer'

/**
 * What the person is to be told, once.
 * - `restored-previous`: the last change may be missing
 * - `salvaged`: some entries may be missing
 * - `started-fresh`: nothing could be read; the place code helps
 * - `forgotten`: somebody had it forgotten in another window
 * - `not-saved`, `newer`: as the state; they go when the state goes, not when they are dismissed
 * - `memory`: as the state
 */
export type Said =
  | 'restored-previous'
  | 'salvaged'
  | 'started-fresh'
  | 'forgotten'
  | 'not-saved'
  | 'newer'
  | 'memory'

/** What screens draw from; the same object until something changes. */
export type Snapshot = {
  readonly progress: Progress
  readonly settings: Settings
  readonly state: State
  readonly said: readonly Said[]
}

/** Before the storage was looked at: what prerendered pages show, and the first render in the browser. */
export const EMPTY_SNAPSHOT: Snapshot = { progress: NOTHING_YET, settings: {}, state: 'empty', said: [] }
