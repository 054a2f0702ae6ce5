import { type Data, isEmpty, NO_DATA, readData } from './data.ts'
import { migrate, VERSION } from './migrations.ts'
import { rest, sealed, unseal } from './sealed.ts'

/** A person's data in the form in which it lies in the browser (sealed.ts), in the newest version and back. */

export type Opened =
  | { readonly ok: true; readonly data: Data; readonly rev: number; readonly salvaged: boolean }
  | { readonly ok: false; readonly reason: 'broken' }
  /** `data`: what this build understands of it, to be shown and never to be written over it. */
  | { readonly ok: false; readonly reason: 'newer'; readonly data: Data }

const BROKEN: Opened = { ok: false, reason: 'broken' }

/** @returns the text to write, in the newest version */
export function seal(data: Data, rev: number, now: number): string {
  return sealed(VERSION, data, rev, now)
}

/**
 * Opens what seal made, in this or an earlier version.
 * @param now UTC milliseconds, to tell times that cannot be true
 * @returns `salvaged`: the checksum was right, but some entry could not be read and fell away
 */
export function open(text: string, now: number): Opened {
  const found = unseal(text, VERSION)
  if (!found.ok) return found.reason === 'newer' ? newer(found.data, now) : BROKEN
  const migrated = migrate(found.v, found.data)
  if (!migrated.ok) return BROKEN
  const read = readData(migrated.data, now)
  return { ok: true, data: read.data, rev: found.rev, salvaged: !read.whole }
}

/** @returns what can still be read of a broken text, or undefined when that is nothing */
export function salvage(text: string, now: number): Data | undefined {
  const head = rest(text, VERSION)
  if (head === undefined) return undefined
  const migrated = migrate(head.v, head.data)
  if (!migrated.ok) return undefined
  const { data } = readData(migrated.data, now)
  return isEmpty(data) ? undefined : data
}

function newer(data: unknown, now: number): Opened {
  return { ok: false, reason: 'newer', data: data === undefined ? NO_DATA : readData(data, now).data }
}
