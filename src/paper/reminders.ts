import { createEvents, type DateArray, type EventAttributes } from 'ics'

/** What a reminder says, in the reader's language. */
export type ReminderWords = { readonly title: string; readonly text: string }

export type Reminder = {
  readonly id: string
  /** yyyy-mm-dd */
  readonly day: string
  readonly words: ReminderWords
  /** Comes again every so many months. */
  readonly everyMonths?: number
}

export type CalendarFile = { readonly ok: true; readonly text: string } | { readonly ok: false }

/** Ten in the morning on the clock of whoever opens it: no time zone, so it is ten o'clock everywhere. */
const HOUR = 10

/** The same day so many months later; the last day of the month where there is no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** The library escapes titles and texts, but not what an alarm says. */
const escaped = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n')

function eventOf({ id, day, words, everyMonths }: Reminder): EventAttributes {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const start: DateArray = [year, month, date, HOUR, 0]
  return {
    uid: `${id}-${day}@guide-to-eu-login`,
    productId: '-//Guide to EU Login//EN',
    start,
    startInputType: 'local',
    startOutputType: 'local',
    duration: { minutes: 15 },
    title: words.title,
    description: words.text,
    busyStatus: 'FREE',
    alarms: [{ action: 'display', description: escaped(words.title), trigger: { minutes: 5, before: true } }],
    ...(everyMonths === undefined ? {} : { recurrenceRule: `FREQ=MONTHLY;INTERVAL=${everyMonths}` }),
  }
}

/**
 * A calendar file (RFC 5545) with these reminders, in floating local time.
 * @returns `ok: false` when the library refuses them, which the screen says in plain words
 */
export function calendarFile(reminders: readonly Reminder[]): CalendarFile {
  const { error, value } = createEvents(reminders.map(eventOf))
  return error || !value ? { ok: false } : { ok: true, text: value }
}
