import type { Kept } from '../engine/progress.ts'

/**
 * Reading what nobody vouches for, field by field. These few lines run before the first page answers; a library of
 * schemas would be a fifteenth of all that has to come first (docs/decisions/012).
 */

/** @returns what was read, or undefined when it is not one of its kind */
export type Read<T> = (raw: unknown) => T | undefined

/** The fields of a plain object, without any `__proto__`; undefined when it is none. */
export const fieldsOf: Read<Readonly<Record<string, unknown>>> = raw => {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined
  return Object.fromEntries(Object.entries(raw).filter(([key]) => key !== '__proto__'))
}

export const readFlag: Read<boolean> = raw => (typeof raw === 'boolean' ? raw : undefined)

export const readText: Read<string> = raw => (typeof raw === 'string' ? raw : undefined)

/** A whole number from `least` to `most`. */
export const readWhole =
  (least: number, most = Number.MAX_SAFE_INTEGER): Read<number> =>
  raw =>
    typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= least && raw <= most ? raw : undefined

/** The first of several readings that succeeds. */
export const readEither =
  <A, B>(first: Read<A>, second: Read<B>): Read<A | B> =>
  raw =>
    first(raw) ?? second(raw)

/** One of a list. */
export const readOneOf =
  <const T>(values: readonly T[]): Read<T> =>
  raw =>
    values.find(value => value === raw)

/** UTC milliseconds. A time that cannot be one (negative, a fraction, 1e20, a word) is 0: unknown. */
export const readTime = (raw: unknown): number => readWhole(0)(raw) ?? 0

/** `{ is, at }`: a value with its time. Where only the time is wrong, the value stays. */
export const readRegister =
  <T>(read: Read<T>): Read<Kept<T>> =>
  raw => {
    const fields = fieldsOf(raw)
    const is = fields && read(fields['is'])
    return is === undefined ? undefined : { is, at: readTime(fields?.['at']) }
  }
