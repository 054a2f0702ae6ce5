import * as z from 'zod/mini'
import { checksum } from './checksum.ts'

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

const version = z.int().check(z.minimum(1), z.maximum(MAX_VERSION))
const versioned = z.object({ v: version, data: z.optional(z.unknown()) })
const whole = z.object({
  v: version,
  rev: z.int().check(z.nonnegative()),
  t: z.number(),
  // As it is: the checksum is over what was written, not over a cleaned copy.
  data: z.unknown().check(z.refine(data => typeof data === 'object' && data !== null)),
  c: z.string(),
})

/** @returns the text to write */
export function sealed(v: number, data: unknown, rev: number, now: number): string {
  const rest = { v, rev, t: now, data }
  return JSON.stringify({ ...rest, c: checksum(JSON.stringify(rest)) })
}

/** @param newest the version this build writes */
export function unseal(text: string, newest: number): Unsealed {
  if (text.length > MAX_LENGTH) return beginsNewer(text, newest) ? { ok: false, reason: 'newer' } : BROKEN
  const json = parse(text)
  const head = versioned.safeParse(json)
  // The version comes before the checksum: a later build may well count it in another way.
  if (head.success && head.data.v > newest) return { ok: false, reason: 'newer', data: head.data.data }
  const read = whole.safeParse(json)
  if (!read.success) return BROKEN
  const { c, ...rest } = read.data
  if (c !== checksum(JSON.stringify(rest))) return BROKEN
  return { ok: true, v: rest.v, rev: rest.rev, data: rest.data }
}

/** @returns what stands in a text that is broken, not to be believed without reading it; undefined for nothing */
export function rest(
  text: string,
  newest: number,
): { readonly v: number; readonly data: unknown } | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const head = z.object({ v: z.catch(version, newest), data: z.unknown() }).safeParse(parse(text))
  return head.success ? head.data : undefined
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
