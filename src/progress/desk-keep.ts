import { type DeskList, mergeLists, NO_LIST, readList, withoutOld } from './desk-list.ts'
import { rest, sealed, unseal } from './sealed.ts'
import type { Slots } from './slots.ts'

/** The version of the list. A change of its form is a new version. */
export const DESK_VERSION = 1

/**
 * What was found. Reading changes nothing.
 * - `unreachable`: storage is forbidden
 * - `newer`: written by a later build, only to be looked at
 * - `restored`: the newest copy is broken or gone; what could be had of it, or of the one before it
 */
export type FoundList = {
  readonly kind: 'unreachable' | 'nothing' | 'good' | 'newer' | 'restored'
  readonly list: DeskList
  readonly rev: number
  readonly text: string | null
}

/** @param now UTC milliseconds */
export function findList(slots: Slots, now: number): FoundList {
  const text = slots.read('now')
  if (text === undefined) return { kind: 'unreachable', list: NO_LIST, rev: 0, text: null }
  const found = text === null ? undefined : opened(text, now)
  if (found) return { ...found, text }
  const before = slots.read('prev') ?? null
  if (text === null && before === null) return { kind: 'nothing', list: NO_LIST, rev: 0, text }
  const previous = before === null ? undefined : opened(before, now)
  if (previous?.kind === 'newer') return { ...previous, text }
  // The rest of the broken one is newer than the whole one before it: both together, each entry by its time.
  const left = text === null ? undefined : readList(rest(text, DESK_VERSION)?.data, now)
  const list = mergeLists(previous?.list ?? NO_LIST, left ?? NO_LIST)
  return { kind: 'restored', list, rev: previous?.rev ?? 0, text }
}

function opened(text: string, now: number): Omit<FoundList, 'text'> | undefined {
  const found = unseal(text, DESK_VERSION)
  if (!found.ok && found.reason === 'broken') return undefined
  const list = readList(found.data, now)
  if (!found.ok) return { kind: 'newer', list: list ?? NO_LIST, rev: 0 }
  return list && { kind: 'good', list, rev: found.rev }
}

/**
 * Writes the list, unless a later build has written there.
 * @param found into which the change was made just before
 * @param forgetting the copy before holds something that must go: it is written over as well
 * @returns true when it was read back as written
 */
export function keepList(
  slots: Slots,
  found: FoundList,
  list: DeskList,
  now: number,
  forgetting: boolean,
): boolean {
  if (found.kind === 'newer' || found.kind === 'unreachable') return false
  const text = sealed(DESK_VERSION, withoutOld(list, now), found.rev + 1, now)
  if (!slots.write('now', text)) return false
  if (forgetting) return slots.write('prev', text) && slots.remove('broken')
  if (found.kind === 'good' && found.text !== null) slots.write('prev', found.text)
  return true
}
