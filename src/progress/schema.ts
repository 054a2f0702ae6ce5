import type { Kept } from '../engine/progress.ts'
import { type Read, readEither, readFlag, readOneOf, readRegister, readText } from './shape.ts'

/**
 * What the saved data of the newest version may hold, field by field: ids, dates, yes or no, and times.
 * There is no field for free text, so a name, a telephone number, an e-mail address or a secret has
 * nowhere to go. Reading it is data.ts.
 */

/**
 * Names of steps, questions, answers, notes and items: lower case, digits and hyphens, 41 at most.
 * A PIN, a telephone or pension number, a date of birth is no id: at most four digits, and four of them
 * only beside letters. (A lone lower-case word cannot be told from an id: the callers pass ids of the guide only.)
 */
export const readId: Read<string> = raw => {
  const text = readText(raw)
  return text !== undefined && ID.test(text) && hasFewDigits(text) && isNoPrototypeName(text)
    ? text
    : undefined
}

const ID = /^[a-z0-9][a-z0-9-]{0,40}$/

function hasFewDigits(text: string): boolean {
  const digits = text.replace(/[^0-9]/g, '').length
  return digits <= (/[a-z]/.test(text) ? 4 : 3)
}

/** `constructor` looks like an id; looked up in a plain object it would find a function. */
function isNoPrototypeName(text: string): boolean {
  return !(text in {})
}

/** `step.item` */
export const readTickKey: Read<string> = raw => {
  const parts = readText(raw)?.split('.')
  return parts?.length === 2 && parts.every(part => readId(part) !== undefined) ? parts.join('.') : undefined
}

/** A day in this century (yyyy-mm-dd) that the calendar has. Dates of birth of our readers are older. */
const readDay: Read<string> = raw => {
  const text = readText(raw)
  return text !== undefined && /^20\d\d-\d\d-\d\d$/.test(text) && isInCalendar(text) ? text : undefined
}

function isInCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

const readTag: Read<string> = raw => {
  const text = readText(raw)
  return text !== undefined && /^[a-z]{2}(-[A-Z]{2})?$/.test(text) ? text : undefined
}

const orNothing = (read: Read<string>): Read<string> => readEither(readOneOf(['']), read)

/** Letter sizes in CSS pixels at the browser's usual setting. */
export const TEXT_SIZES = [20, 24, 28] as const
export type TextSize = (typeof TEXT_SIZES)[number]

/** One register of each area: `{ is, at }`. '' is an answer or note taken back. */
export const registers = {
  done: readRegister(readFlag),
  answers: readRegister(orNothing(readId)),
  notes: readRegister(orNothing(readEither(readDay, readId))),
  ticks: readRegister(readFlag),
} as const

/** One register of each setting. */
export const settingRegisters = {
  language: readRegister(readTag),
  textSize: readRegister(readOneOf(TEXT_SIZES)),
  seen: readRegister(readId),
} as const

/** Settings as they are kept: each with its time, so that two tabs agree on the newest. */
export type KeptSettings = {
  /** Language tag; whether the app still has the language is the app's question. */
  readonly language?: Kept<string>
  readonly textSize?: Kept<TextSize>
  /** Id of something that need not be shown again. */
  readonly seen?: Kept<string>
}
