import * as z from 'zod/mini'
import { checksum } from './checksum.ts'
import { type Data, isEmpty, NO_DATA, readData } from './data.ts'
import { migrate, VERSION } from './migrations.ts'

/**
 * The form in which data lies in the browser: `{"v":1,"rev":17,"t":1790000000000,"data":{…},"c":"k7x2a1"}`.
 * `v` version, `rev` counts the writes, `t` UTC milliseconds of this one, `c` checksum of all the rest.
 */

/** Nothing we ever write is longer (UTF-16 units); anything longer is not ours and is not even parsed. */
export const MAX_LENGTH = 200_000

const MAX_VERSION = 9999

export type Opened =
  | { readonly ok: true; readonly data: Data; readonly rev: number; readonly salvaged: boolean }
  | { readonly ok: false; readonly reason: 'broken' }
  /** `data`: what this build understands of it, to be shown and never to be written over it. */
  | { readonly ok: false; readonly reason: 'newer'; readonly data: Data }

const BROKEN: Opened = { ok: false, reason: 'broken' }

const version = z.int().check(z.minimum(1), z.maximum(MAX_VERSION))
const versioned = z.object({ v: version, data: z.optional(z.unknown()) })
const envelope = z.object({
  v: version,
  rev: z.int().check(z.nonnegative()),
  t: z.number(),
  // As it is: the checksum is over what was written, not over a cleaned copy.
  data: z.unknown().check(z.refine(data => typeof data === 'object' && data !== null)),
  c: z.string(),
})

/** @returns the text to write, in the newest version */
export function seal(data: Data, rev: number, now: number): string {
  const rest = { v: VERSION, rev, t: now, data }
  return JSON.stringify({ ...rest, c: checksum(JSON.stringify(rest)) })
}

/**
 * Opens what seal made, in this or an earlier version.
 * @param now UTC milliseconds, to tell times that cannot be true
 * @returns `salvaged`: the checksum was right, but some entry could not be read and fell away
 */
export function open(text: string, now: number): Opened {
  if (text.length > MAX_LENGTH) return beginsNewer(text) ? newer(undefined, now) : BROKEN
  const json = parse(text)
  const head = versioned.safeParse(json)
  // The version comes before the checksum: a later build may well count it in another way.
  if (head.success && head.data.v > VERSION) return newer(head.data.data, now)
  const whole = envelope.safeParse(json)
  if (!whole.success) return BROKEN
  const { c, ...rest } = whole.data
  if (c !== checksum(JSON.stringify(rest))) return BROKEN
  const migrated = migrate(rest.v, rest.data)
  if (!migrated.ok) return BROKEN
  const read = readData(migrated.data, now)
  return { ok: true, data: read.data, rev: rest.rev, salvaged: !read.whole }
}

/** @returns what can still be read of a broken text, or undefined when that is nothing */
export function salvage(text: string, now: number): Data | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const head = z.object({ v: z.catch(version, VERSION), data: z.unknown() }).safeParse(parse(text))
  if (!head.success) return undefined
  const migrated = migrate(head.data.v, head.data.data)
  if (!migrated.ok) return undefined
  const { data } = readData(migrated.data, now)
  return isEmpty(data) ? undefined : data
}

function newer(data: unknown, now: number): Opened {
  return { ok: false, reason: 'newer', data: data === undefined ? NO_DATA : readData(data, now).data }
}

/** seal puts the version first, so that even a text too long to parse tells it. */
function beginsNewer(text: string): boolean {
  const v = /^\{"v":(\d{1,4}),/.exec(text)?.[1]
  return v !== undefined && Number(v) > VERSION
}

/** @returns undefined for what is no JSON */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
