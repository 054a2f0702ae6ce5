import { plainSettings } from './change.ts'
import { believable, type Data, isEmpty, NO_DATA } from './data.ts'
import { mergeData } from './merge.ts'
import { type Found, isBroken } from './recover.ts'
import type { Said, Snapshot, State } from './snapshot.ts'

/** What one page holds in memory, and what it knows of the storage. Pure: every change makes a new one. */
export type Held = {
  readonly data: Data
  readonly rev: number
  readonly state: State
  /** What the person is to be told, besides what the state says by itself. */
  readonly notices: readonly Said[]
  /** This page holds something the storage does not: to be written at the next occasion. */
  readonly owed: boolean
}

export const NOTHING_HELD: Held = { data: NO_DATA, rev: 0, state: 'empty', notices: [], owed: false }

const TOLD_AT_START: Partial<Record<Found['kind'], Said>> = {
  previous: 'restored-previous',
  salvaged: 'salvaged',
  fresh: 'started-fresh',
}

/**
 * What a page holds after its first look. Only here is it told what was lost: later on the page itself still
 * holds what the storage lost.
 */
export function start(found: Found, now: number): Held {
  const taken = take(NOTHING_HELD, found, now)
  const told = TOLD_AT_START[found.kind]
  return told ? say(taken, told) : taken
}

/**
 * Merges what was found into what is held, and works out what is true now.
 * @param now UTC milliseconds
 */
export function take(held: Held, found: Found, now: number): Held {
  if (found.kind === 'forgotten') return drop(held)
  const data = mergeData(believable(held.data, now), found.data)
  const taken = { ...held, data, rev: Math.max(held.rev, found.rev) }
  if (found.kind === 'unreachable') {
    const told = held.state === 'memory' ? taken : say(taken, 'memory')
    return { ...told, state: 'memory', owed: true }
  }
  const reached = unsay(taken, 'memory')
  if (found.kind === 'newer') return { ...reached, state: 'newer', owed: false }
  const owed = owes(reached, found)
  if (isEmpty(data)) return { ...reached, owed, state: 'empty' }
  return { ...reached, owed, state: found.kind === 'good' && !owed ? 'saved' : 'not-saved' }
}

/**
 * A copy that vanished is not written again by itself (the person may have deleted it), only at the next
 * change. What two tabs wrote at the same moment is: the one that was written over notices it here.
 */
function owes(held: Held, found: Found): boolean {
  if (isBroken(found)) return true
  return found.kind === 'good' ? mergeData(found.data, held.data) !== found.data : held.owed
}

/** All of it was forgotten elsewhere; told only where there was something to forget. */
export function drop(held: Held): Held {
  const dropped: Held = { ...NOTHING_HELD, notices: held.notices }
  return isEmpty(held.data) ? dropped : say(dropped, 'forgotten')
}

function say(held: Held, said: Said): Held {
  return held.notices.includes(said) ? held : { ...held, notices: [...held.notices, said] }
}

export function unsay(held: Held, said: Said): Held {
  if (!held.notices.includes(said)) return held
  return { ...held, notices: held.notices.filter(other => other !== said) }
}

/** @returns what screens draw from; the parts that did not change are the objects of `before` */
export function toSnapshot(held: Held, before: Snapshot): Snapshot {
  const { settings: kept, ...areas } = held.data
  const { state, notices } = held
  const said = state === 'not-saved' || state === 'newer' ? [state, ...notices] : notices
  const parts = {
    progress: sameValues(before.progress, areas) ? before.progress : areas,
    settings: reuse(before.settings, plainSettings(kept)),
    said: reuse(before.said, said),
    state,
  }
  return reuse(before, parts)
}

/** `before`, when it holds the very same values as `after`. */
function reuse<T extends object>(before: T, after: T): T {
  return sameValues(before, after) ? before : after
}

function sameValues(a: object, b: object): boolean {
  const [as, bs] = [Object.entries(a), new Map(Object.entries(b))]
  return as.length === bs.size && as.every(([key, value]) => bs.has(key) && bs.get(key) === value)
}
