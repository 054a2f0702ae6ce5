import * as z from 'zod/mini'

/**
 * The place code: where somebody is in the guide, in ten characters for paper and telephone. Two groups of
 * five, so that it cannot be taken for the validation code, which has four groups of three.
 *
 * Nine characters of Crockford's Base32 (no I, L, O, U) carry 45 bits; the tenth is a check character over
 * GF(32), which sees every single wrong character and every swap of neighbours and of next-but-one.
 */

/** A place as plain numbers. What they mean stands in the guide's tables, which only grow. */
export type Place = {
  /** Number of the language, 0 to 31. */
  readonly language: number
  /** Code of the step from the numbers table, 0 to 63. */
  readonly step: number
  /** The answers that decide the way, as bits from the branches table, 0 to 131071. */
  readonly choices: number
  /** Number of the channel, 0 to 3. */
  readonly channel: number
  /** Days from 1 January 2026 to the day the access was asked for, 0 to 4094; none when it is not known. */
  readonly asked?: number
}

export type PlaceReason =
  | 'empty'
  | 'too-short'
  | 'too-long'
  | 'bad-characters'
  | 'mistyped'
  | 'older-guide'
  | 'newer-guide'
  | 'validation-code'

export type PlaceCheck =
  | { readonly ok: true; readonly place: Place }
  | { readonly ok: false; readonly reason: PlaceReason; readonly count?: number }

/** The format written today. A change of what the bits mean is a new format; 0 is never written. */
export const FORMAT = 1

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 10
const NO_DAY = 4095

/** Widths in bits; together 45. */
const WIDTHS = { format: 3, language: 5, step: 6, choices: 17, channel: 2, asked: 12 } as const

/** The order in which they are written, from the first character on. */
const ORDER = ['format', 'language', 'step', 'choices', 'channel', 'asked'] as const

const fits = (bits: number) => z.int().check(z.gte(0), z.lte(2 ** bits - 1))

/** What can be written. */
export const placeSchema = z.object({
  language: fits(WIDTHS.language),
  step: fits(WIDTHS.step),
  choices: fits(WIDTHS.choices),
  channel: fits(WIDTHS.channel),
  asked: z.optional(z.int().check(z.gte(0), z.lte(NO_DAY - 1))),
})

/** a · 2 in GF(32) with x⁵ + x² + 1. */
const twice = (a: number) => (a & 16 ? ((a << 1) ^ 37) & 31 : a << 1)

/** a · 2ⁿ in GF(32). */
const shifted = (a: number, n: number): number => (n === 0 ? a : shifted(twice(a), n - 1))

/** The weighted sum of all characters; 0 for a code without a mistake. */
const syndrome = (values: readonly number[]) =>
  values.reduce((sum, value, at) => sum ^ shifted(value, at + 1), 0)

/** The character value that makes the sum 0 when it is put last. */
const checkOf = (values: readonly number[]) =>
  ALPHABET.split('').findIndex((_, value) => syndrome([...values, value]) === 0)

/**
 * Writes a place down.
 * @returns ten characters, `XXXXX-XXXXX`
 * @throws RangeError for a place whose numbers do not fit, which is a bug
 */
export function encodePlace(place: Place): string {
  const parsed = z.safeParse(placeSchema, place)
  if (!parsed.success) throw new RangeError('a place that does not fit into a code')
  const { language, step, choices, channel, asked = NO_DAY } = parsed.data
  const numbers = { format: FORMAT, language, step, choices, channel, asked }
  let bits = 0n
  for (const name of ORDER) bits = (bits << BigInt(WIDTHS[name])) | BigInt(numbers[name])
  const values = Array.from({ length: LENGTH - 1 }, (_, at) =>
    Number((bits >> BigInt(5 * (LENGTH - 2 - at))) & 31n),
  )
  const text = [...values, checkOf(values)].map(value => ALPHABET[value]).join('')
  return `${text.slice(0, 5)}-${text.slice(5)}`
}

/** As typed: full-width characters, lower case, O for 0, I and l for 1, anything between the groups. */
const read = (text: string) =>
  text
    .slice(0, 10_000)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212\u00ad\u200b-\u200f\u2060\ufeff._/:]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')

/** Four groups of three letters and digits, which is how a validation code looks, or all twelve together. */
const looksLikeValidationCode = (text: string) =>
  /^[\p{L}\p{N}]{12}$/u.test(text.normalize('NFKC').replace(/[\s\p{Pd}\u2212._]/gu, ''))

function numbersOf(values: readonly number[]): Readonly<Record<(typeof ORDER)[number], number>> {
  let bits = values.slice(0, LENGTH - 1).reduce((sum, value) => (sum << 5n) | BigInt(value), 0n)
  const numbers = { format: 0, language: 0, step: 0, choices: 0, channel: 0, asked: 0 }
  for (const name of ORDER.toReversed()) {
    numbers[name] = Number(bits & (2n ** BigInt(WIDTHS[name]) - 1n))
    bits >>= BigInt(WIDTHS[name])
  }
  return numbers
}

/**
 * Reads a place code, however it was typed. Never throws, and never guesses: what is mistyped is refused.
 * @returns the place, or why not (`count`: characters found, where there are too few or too many)
 */
export function decodePlace(text: string): PlaceCheck {
  const typed = read(text)
  if (typed === '') return { ok: false, reason: 'empty' }
  if (looksLikeValidationCode(text)) return { ok: false, reason: 'validation-code' }
  const values = [...typed].map(character => ALPHABET.indexOf(character))
  if (values.includes(-1)) return { ok: false, reason: 'bad-characters' }
  if (values.length < LENGTH) return { ok: false, reason: 'too-short', count: values.length }
  if (values.length > LENGTH) return { ok: false, reason: 'too-long', count: values.length }
  if (syndrome(values) !== 0) return { ok: false, reason: 'mistyped' }
  const { format, asked, ...place } = numbersOf(values)
  if (format > FORMAT) return { ok: false, reason: 'newer-guide' }
  if (format < FORMAT) return { ok: false, reason: 'older-guide' }
  return { ok: true, place: asked === NO_DAY ? place : { ...place, asked } }
}

/** True for a text that is a place code without a mistake: another field asks this of what was typed there. */
export const isPlaceCode = (text: string): boolean => decodePlace(text).ok
