import { checksum } from './checksum.ts'
import { fieldsOf, readText, readWhole } from './shape.ts'

/**
 * The form in which anything lies in the browser: `{"v":1,"rev":17,"t":1790000000000,"data":{…},"c":"k7x2a1"}`.
 * `v` version of the data, `rev` counts the writes, `t` UTC milliseconds of this one, `c` checksum of all the rest.
 */

/** Nothing we ever write is longer (UTF-16 units); anything longer is not ours and is not even parsed. */
export const MAX_LENGTH = 200_000

const MAX_VERSION = 9999

export type Unsealed =
  | { readonly ok: true; readonly v: number; readonly rev: number; readonly data: unknown }
  | { readonly ok: false; readonly reason: 'broken' }
  /** Written by a later build; `data` is undefined where the text was too long to look into. */
  | { readonly ok: false; readonly reason: 'newer'; readonly data?: unknown }

const BROKEN = { ok: false, reason: 'broken' } as const

const readVersion = readWhole(1, MAX_VERSION)
const readRevision = readWhole(0)

/** All of the form; `data` as it is: the checksum is over what was written, not over a cleaned copy. */
function readSealed(fields: Readonly<Record<string, unknown>>) {
  const [v, rev, c] = [readVersion(fields['v']), readRevision(fields['rev']), readText(fields['c'])]
  const { t, data } = fields
  if (v === undefined || rev === undefined || c === undefined) return undefined
  return Number.isFinite(t) && typeof data === 'object' && data !== null ? { v, rev, t, data, c } : undefined
}

/** @returns the text to write */
export function sealed(v: number, data: unknown, rev: number, now: number): string {
  const rest = { v, rev, t: now, data }
  return JSON.stringify({ ...rest, c: checksum(JSON.stringify(rest)) })
}

/** @param newest the version this build writes */
export function unseal(text: string, newest: number): Unsealed {
  if (text.length > MAX_LENGTH) return beginsNewer(text, newest) ? { ok: false, reason: 'newer' } : BROKEN
  const fields = fieldsOf(parse(text))
  if (fields === undefined) return BROKEN
  // The version comes before the checksum: a later build may well count it in another way.
  if ((readVersion(fields['v']) ?? 0) > newest) return { ok: false, reason: 'newer', data: fields['data'] }
  const read = readSealed(fields)
  if (read === undefined) return BROKEN
  const { c, ...rest } = read
  if (c !== checksum(JSON.stringify(rest))) return BROKEN
  return { ok: true, v: rest.v, rev: rest.rev, data: rest.data }
}

/** @returns what stands in a text that is broken, not to be believed without reading it; undefined for nothing */
export function rest(
  text: string,
  newest: number,
): { readonly v: number; readonly data: unknown } | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const fields = fieldsOf(parse(text))
  return fields && { v: readVersion(fields['v']) ?? newest, data: fields['data'] }
}

/** The version stands first, so that even a text too long to parse tells it. */
function beginsNewer(text: string, newest: number): boolean {
  const v = /^\{"v":(\d{1,4}),/.exec(text)?.[1]
  return v !== undefined && Number(v) > newest
}

/** @returns undefined for what is no JSON */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
