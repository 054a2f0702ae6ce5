import * as z from 'zod/mini'
import { withoutInvisible } from './visible.ts'

/** Why a text is no PIN of the EU Login app. It has four digits (procedure.md, A7). */
const reasonSchema = z.enum(['empty', 'other-digits', 'not-digits', 'not-4-digits'])
export type PinReason = z.infer<typeof reasonSchema>

/** Why a PIN is easily guessed. Advice only: which PINs EU Login refuses is not known. */
export type WeakPin = 'repeated' | 'sequence' | 'pair' | 'pattern' | 'year'

export type PinCheck =
  | { readonly ok: true; readonly value: string; readonly weak?: WeakPin }
  | { readonly ok: false; readonly reason: PinReason }

/** Text in, the four digits out: text too, because 0042 is not 42. Issues say one of the reasons. */
export const pinSchema = z.string().check(
  z.overwrite(text => withoutInvisible(text).trim()),
  z.refine(text => text !== '', { error: 'empty', abort: true }),
  z.refine(text => !hasOtherDigits(text), { error: 'other-digits', abort: true }),
  z.refine(text => /^[0-9]+$/.test(text), { error: 'not-digits', abort: true }),
  z.refine(text => text.length === 4, { error: 'not-4-digits' }),
)

/**
 * @param text what was typed
 * @returns the PIN as typed, with what makes it easy to guess, or why it is none; never throws
 */
export function checkPin(text: string): PinCheck {
  const parsed = pinSchema.safeParse(text)
  if (!parsed.success) {
    const reason = reasonSchema.safeParse(parsed.error.issues[0]?.message)
    return { ok: false, reason: reason.success ? reason.data : 'empty' }
  }
  const weak = weakness(parsed.data)
  return { ok: true, value: parsed.data, ...(weak && { weak }) }
}

/** Digits that are not the keys 0-9: Arabic, full-width, superscript. With letters among them it is no number at all. */
function hasOtherDigits(text: string): boolean {
  return /(?!\p{ASCII})\p{N}/u.test(text) && !/\p{L}/u.test(text)
}

/** Ways across the keys of a telephone: down or up a column, round the corners, round four keys. */
const LINES = ['2580', '1470', '3690', '1397', '1793', '1254', '2365', '4587', '5698']
const patterns = new Set(LINES.flatMap(line => [line, ...turned(line), ...turned(reversed(line))]))

function turned(line: string): string[] {
  const isRound = !line.includes('0')
  return isRound ? [0, 1, 2, 3].map(from => line.slice(from) + line.slice(0, from)) : [line]
}

function reversed(text: string): string {
  return [...text].reverse().join('')
}

function weakness(pin: string): WeakPin | undefined {
  if (/^(.)\1{3}$/.test(pin)) return 'repeated'
  if (isSequence(pin) || isSequence(reversed(pin))) return 'sequence'
  if (/^(..)\1$/.test(pin) || /^(.)\1(.)\2$/.test(pin)) return 'pair'
  if (patterns.has(pin) || pin === reversed(pin)) return 'pattern'
  if (/^(19|20)/.test(pin)) return 'year'
  return undefined
}

/** Upwards one by one, or every second digit; the keys end 7 8 9 0. */
function isSequence(pin: string): boolean {
  return ['01234567890', '02468', '13579'].some(line => line.includes(pin))
}
