/**
 * What is kept of a walk: ids, enum values and dates, each with the time it was set. Never a position and
 * never a secret. Every entry is a register of its own, so two copies can be merged entry by entry.
 */

/** `at` is UTC milliseconds; 0 when the clock could not be believed. */
export type Kept<T> = { readonly is: T; readonly at: number }

export type Progress = {
  /** Step id → done or taken back. */
  readonly done: Readonly<Record<string, Kept<boolean>>>
  /** Question id → answer id; '' when the answer was taken back. */
  readonly answers: Readonly<Record<string, Kept<string>>>
  /** Note id → calendar date or choice; '' when taken back. */
  readonly notes: Readonly<Record<string, Kept<string>>>
  /** `step.item` → ticked or not. */
  readonly ticks: Readonly<Record<string, Kept<boolean>>>
}

export const NOTHING_YET: Progress = { done: {}, answers: {}, notes: {}, ticks: {} }
