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

/** The library escapes titles and texts, but not what an alarm says. */
const escaped = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n')

const ENCODER = new TextEncoder()
/** Octets of a line of the file, its end not counted (RFC 5545, 3.1). */
const LINE = 75

/** A long line on several, each but the first behind a space; never cut within a character. */
function folded(line: string): string {
  const lines: string[] = []
  let now = ''
  for (const character of line) {
    if (ENCODER.encode(now + character).length > LINE) {
      lines.push(now)
      now = ' '
    }
    now += character
  }
  return [...lines, now].join('\r\n')
}

/** The library folds by characters, and counts none of the octets that æ, ø and å have more. */
const refolded = (text: string) =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(folded)
    .join('\r\n')

/** Every month has this day. One that comes again later in the month would be left out where there is none. */
const LAST_DAY = 28

function eventOf({ id, day, words, everyMonths }: Reminder): EventAttributes {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const on = everyMonths === undefined ? date : Math.min(date, LAST_DAY)
  const start: DateArray = [year, month, on, HOUR, 0]
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
  return error || !value ? { ok: false } : { ok: true, text: refolded(value) }
}
