import type { Position } from '../engine/machine.ts'
import type { Progress } from '../engine/progress.ts'
import { dayLater, daysBetween, monthsAfter } from '../language/calendar.ts'

/** "A couple of days" (W2), for naming a day. */
const USUAL = 2
/** The password has to be changed every six months (P3). */
const PASSWORD_MONTHS = 6
/** A longer wait is a wrong clock or a wrong date. */
const LONGEST = 366

/**
 * On about which day comes what comes next (yyyy-mm-dd).
 * - `today`: the next step can be done at once
 * - `code`: the validation code is expected; no days where nobody noted when it was asked for
 * - `password`: all is done; when a password made today is due again
 */
export type NextDay =
  | { readonly kind: 'today'; readonly day: string }
  | { readonly kind: 'code'; readonly usually?: string; readonly askFrom?: string }
  | { readonly kind: 'password'; readonly day: string }

/** The day somebody asked for access, if it can be true. */
function askedOn(progress: Progress, today: string): string | undefined {
  const asked = progress.notes['asked-on']?.is
  if (!asked) return undefined
  const days = daysBetween(asked, today)
  return days >= 0 && days <= LONGEST ? asked : undefined
}

/**
 * @param today yyyy-mm-dd
 * @param askAfterDays after how many days one asks for a code that has not come (site.json)
 */
export function nextDay(
  stage: Position['stage'],
  progress: Progress,
  today: string,
  askAfterDays: number,
): NextDay {
  if (stage === 'finished') return { kind: 'password', day: monthsAfter(today, PASSWORD_MONTHS) }
  if (stage !== 'wait') return { kind: 'today', day: today }
  const asked = askedOn(progress, today)
  return asked === undefined
    ? { kind: 'code' }
    : { kind: 'code', usually: dayLater(asked, USUAL), askFrom: dayLater(asked, askAfterDays) }
}
