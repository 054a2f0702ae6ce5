import { type Data, NO_DATA } from './data.ts'
import { open, salvage } from './envelope.ts'
import type { Slots } from './slots.ts'

/**
 * What was found under a profile's keys. Reading changes nothing there.
 * - `unreachable`: storage is forbidden
 * - `nothing`: nobody was here
 * - `forgotten`: another tab is just taking everything away
 * - `good`, `newer`: as written; `newer` by a later build, only to be looked at
 * - `previous`: the newest copy is broken or gone, the one before it is whole
 * - `salvaged`: broken, part of it could be read
 * - `fresh`: broken, nothing could be read
 */
export type Found = {
  readonly kind:
    | 'unreachable'
    | 'nothing'
    | 'forgotten'
    | 'good'
    | 'newer'
    | 'previous'
    | 'salvaged'
    | 'fresh'
  readonly data: Data
  readonly rev: number
  /** The text of the newest copy, whatever it is worth; null when there is none. */
  readonly text: string | null
}

/** Written for a moment before the keys are removed, so that the other tabs hear why they are gone. */
export const FORGOTTEN = '{"forgotten":true}'

/** True when the newest copy is to be kept aside and mended. */
export function isBroken(found: Found): boolean {
  return found.kind === 'previous' || found.kind === 'salvaged' || found.kind === 'fresh'
}

/** @param now UTC milliseconds, to tell times that cannot be true */
export function recover(slots: Slots, now: number): Found {
  const text = slots.read('now')
  if (text === undefined) return { kind: 'unreachable', data: NO_DATA, rev: 0, text: null }
  if (text === FORGOTTEN) return { kind: 'forgotten', data: NO_DATA, rev: 0, text: null }
  const opened = text === null ? undefined : open(text, now)
  if (opened?.ok) {
    return { kind: opened.salvaged ? 'salvaged' : 'good', data: opened.data, rev: opened.rev, text }
  }
  if (opened?.reason === 'newer') return { kind: 'newer', data: opened.data, rev: 0, text }
  return previous(slots, text, now)
}

function previous(slots: Slots, text: string | null, now: number): Found {
  const before = slots.read('prev') ?? null
  const opened = before === null ? undefined : open(before, now)
  if (opened?.ok) return { kind: 'previous', data: opened.data, rev: opened.rev, text }
  if (opened?.reason === 'newer') return { kind: 'newer', data: opened.data, rev: 0, text }
  // The broken newest copy, and only then the broken one before it: the rest of either is better than nothing.
  const rest = [text, before].map(broken => (broken === null ? undefined : salvage(broken, now)))
  const data = rest.find(found => found !== undefined)
  if (data) return { kind: 'salvaged', data, rev: 0, text }
  return { kind: text === null && before === null ? 'nothing' : 'fresh', data: NO_DATA, rev: 0, text }
}
