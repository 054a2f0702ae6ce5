import { intlOf } from './languages.ts'

/**
 * A calendar day in words, with weekday and month written out: "onsdag den 1. oktober 2025".
 * @param day yyyy-mm-dd; what is no day at all (a kept note can hold another word) has no words: ''
 */
export function dayInWords(day: string, lang: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return ''
  const format = new Intl.DateTimeFormat(intlOf(lang), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return format.format(Date.UTC(year, month - 1, date))
}

/** A moment (UTC milliseconds) as the day and clock time of this device. */
export function momentInWords(at: number, lang: string): string {
  const format = new Intl.DateTimeFormat(intlOf(lang), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return format.format(new Date(at))
}

/** A moment (UTC milliseconds) as the clock time of this device, 24 hours: "14.05". */
export function clockInWords(at: number, lang: string): string {
  const format = new Intl.DateTimeFormat(intlOf(lang), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return format.format(new Date(at))
}
