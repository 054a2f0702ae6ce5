// Days as yyyy-mm-dd, without hours or time zones.

/** Today on this device's calendar, as yyyy-mm-dd. */
export function calendarDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const utcDays = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return Date.UTC(year, month - 1, date) / 86_400_000
}

/** Whole calendar days from one day to another (yyyy-mm-dd); hours and time zones do not come into it. */
export const daysBetween = (from: string, to: string): number => utcDays(to) - utcDays(from)

/** A day so many days later (or earlier): days of the calendar, without hours or time zones. */
export const dayLater = (day: string, days: number): string =>
  new Date((utcDays(day) + days) * 86_400_000).toISOString().slice(0, 10)

/** The same day so many months later (yyyy-mm-dd); the last day of the month where there is no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
