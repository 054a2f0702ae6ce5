// @vitest-environment node
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDay, dayLater, daysBetween } from '../../src/language/calendar.ts'
import { clockInWords, dayInWords, momentInWords } from '../../src/language/dates.ts'

const source = (name: string) => fileURLToPath(new URL(`../../src/language/${name}.ts`, import.meta.url))

/** What the dates' functions say in a process of its own that lives in another time zone. */
function elsewhere(zone: string) {
  const days = '[[2026, 9, 25, 0, 5], [2026, 9, 25, 23, 55], [2026, 2, 29, 2, 30], [2026, 0, 1, 0, 0]]'
  const both = ['dates', 'calendar'].map(name => `import(${JSON.stringify(source(name))})`)
  const code = `Promise.all([${both}]).then(([w, d]) => console.log(JSON.stringify({
    counts: ${JSON.stringify(PAIRS)}.map(([from, to]) => d.daysBetween(from, to)),
    words: w.dayInWords('2026-10-25', 'en'),
    later: d.dayLater('2026-10-24', 2),
    days: ${days}.map(parts => d.calendarDay(new Date(...parts))),
    noon: d.calendarDay(new Date('2026-11-16T12:00:00Z')),
  })))`
  const env = { ...process.env, TZ: zone }
  const said: unknown = JSON.parse(execFileSync(process.execPath, ['-e', code], { env }).toString())
  return said
}

/** Days before and after the clocks change, in Europe, in America and in New Zealand, and a year's length. */
const PAIRS = [
  ['2026-03-28', '2026-03-29'],
  ['2026-03-28', '2026-03-30'],
  ['2026-10-24', '2026-10-25'],
  ['2026-10-24', '2026-10-26'],
  ['2026-03-07', '2026-03-09'],
  ['2026-04-04', '2026-04-06'],
  ['2026-09-26', '2026-09-28'],
  ['2026-03-01', '2026-11-30'],
]

/** Each with the day there at noon of Greenwich: tabs-7, one moment is another day in another zone. */
const ZONES = [
  ['Europe/Copenhagen', '2026-11-16'],
  ['America/Los_Angeles', '2026-11-16'],
  ['Pacific/Auckland', '2026-11-17'],
  ['Pacific/Kiritimati', '2026-11-17'],
] as const

describe.each(ZONES)('in %s', (zone, noon) => {
  const said = elsewhere(zone)

  test('days are counted over both changes of the clocks', () => {
    expect(said).toMatchObject({ counts: [1, 2, 1, 2, 2, 2, 2, 274] })
  })

  test('tabs-7: a kept day is the same day in words, and so many days later', () => {
    expect(said).toMatchObject({ words: 'Sunday, 25 October 2026', later: '2026-10-26' })
  })

  test('today is the day on the wall there, also just before and after midnight', () => {
    expect(said).toMatchObject({ days: ['2026-10-25', '2026-10-25', '2026-03-29', '2026-01-01'], noon })
  })
})

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

describe('days of the calendar', () => {
  test('so many days later is so many days away, and back again', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (from, days) => {
        expect(daysBetween(from, dayLater(from, days))).toBe(days)
        expect(dayLater(dayLater(from, days), -days)).toBe(from)
      }),
    )
  })

  test('later in the year is later in the count', () => {
    fc.assert(
      fc.property(day, day, (one, two) => {
        expect(Math.sign(daysBetween(one, two))).toBe(two > one ? 1 : two < one ? -1 : 0)
        expect(daysBetween(one, two)).toBe(-daysBetween(two, one) || 0)
      }),
    )
  })

  test('a leap year has its day', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1)
  })

  test('the day of a date is written with zeros', () => {
    expect(calendarDay(new Date(2026, 0, 5, 12))).toBe('2026-01-05')
  })
})

describe('a date in words', () => {
  test.each([
    ['da', 'onsdag den 1. oktober 2025'],
    ['en', 'Wednesday, 1 October 2025'],
    ['xx', expect.stringMatching(/2025/)],
  ])('in %s has weekday and month written out, the day before the month', (lang, words) => {
    expect(dayInWords('2025-10-01', lang)).toEqual(words)
  })

  test.each(['', 'email', '2026-13', 'NaN-01-01'])('%j is no day and has no words', text => {
    expect(dayInWords(text, 'en')).toBe('')
  })

  test('a moment has the clock time of this device, by 24 hours', () => {
    const at = new Date(2026, 10, 16, 0, 5).getTime()
    expect(momentInWords(at, 'da')).toBe('mandag 16. november kl. 00.05')
    expect(momentInWords(at, 'en')).toBe('Monday 16 November at 00:05')
    expect(clockInWords(at, 'da')).toBe('00.05')
    expect(clockInWords(new Date(2026, 10, 16, 23, 5).getTime(), 'en')).toBe('23:05')
  })
})
