// @vitest-environment node
// The calendar file, read by a second library that refuses what the standard does not allow (RFC 5545).
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { monthsAfter } from '../../src/language/calendar.ts'
import { calendarFile, type Reminder } from '../../src/paper/reminders.ts'

const HARD = 'Ring, spørg; se efter \\ her\nog i spam – æøå 👵🏽 '.repeat(6).trim()
const look = (days: number, day: string): Reminder => ({
  id: `look-${days}`,
  day,
  words: { title: 'Er koden kommet?', text: HARD },
})
const THREE = [look(2, '2026-10-24'), look(5, '2026-10-27'), look(10, '2026-11-01')]
const YEARLY: Reminder = {
  id: 'password',
  day: '2027-03-31',
  everyMonths: 6,
  words: { title: 'Skift, nu; adgangskoden', text: 'Hver sjette måned' },
}

function textOf(reminders: readonly Reminder[]): string {
  const file = calendarFile(reminders)
  if (!file.ok) throw new Error('no file')
  return file.text
}
const parsed = (text: string) => new ICAL.Component(ICAL.parse(text))
const events = (text: string) => parsed(text).getAllSubcomponents('vevent')
/** The lines as they stand in the file, and as they read once unfolded. */
const linesOf = (text: string) => text.split('\r\n')
const unfolded = (text: string) => linesOf(text.replace(/\r\n[ \t]/g, ''))
const named = (text: string, name: string) =>
  unfolded(text).filter(line => new RegExp(`^${name}[:;]`).test(line))

describe('the form of the file', () => {
  const text = textOf(THREE)

  test('lines end in CR LF, also the last, and in nothing else', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(linesOf(text).slice(0, -1)).not.toContain('')
  })

  test('no line is longer than 75 octets, and none is cut within a character', () => {
    const octets = linesOf(text).map(line => new TextEncoder().encode(line).length)
    expect(Math.max(...octets)).toBeLessThanOrEqual(75)
    expect(octets.filter(length => length > 60).length).toBeGreaterThan(5)
    expect(text).not.toContain('\uFFFD')
    // A folded line begins with white space and goes on with what was cut, whole letters only.
    for (const line of linesOf(text)) expect(() => encodeURIComponent(line)).not.toThrow()
  })

  test('version, product, and one event each', () => {
    const calendar = parsed(text)
    expect(calendar.name).toBe('vcalendar')
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(String(calendar.getFirstPropertyValue('prodid'))).toContain('Guide to EU Login')
    expect(events(text)).toHaveLength(3)
  })

  test('commas, semicolons, backslashes, line breaks and foreign letters come out as they went in', () => {
    for (const event of events(text)) {
      expect(event.getFirstPropertyValue('description')).toBe(HARD)
      expect(event.getFirstPropertyValue('summary')).toBe('Er koden kommet?')
    }
    const [event] = events(textOf([YEARLY]))
    expect(event?.getFirstPropertyValue('summary')).toBe(YEARLY.words.title)
    const alarm = event?.getFirstSubcomponent('valarm')
    expect(alarm?.getFirstPropertyValue('description')).toBe(YEARLY.words.title)
    // The reader here forgives what others do not: it must be escaped in the file itself.
    expect(named(textOf([YEARLY]), 'DESCRIPTION')).toContain('DESCRIPTION:Skift\\, nu\\; adgangskoden')
  })
})

describe('each reminder', () => {
  const text = textOf([...THREE, YEARLY])

  test('has a UID of its own, the same when the file is made again', () => {
    const uids = events(text).map(event => event.getFirstPropertyValue('uid'))
    expect(new Set(uids).size).toBe(4)
    expect(uids.every(uid => /^\S+@\S+$/.test(String(uid)))).toBe(true)
    const again = events(textOf([...THREE, YEARLY])).map(event => event.getFirstPropertyValue('uid'))
    expect(again).toEqual(uids)
  })

  test('has one DTSTAMP, in UTC', () => {
    const stamps = named(text, 'DTSTAMP')
    expect(stamps).toHaveLength(4)
    for (const stamp of stamps) expect(stamp).toMatch(/^DTSTAMP:\d{8}T\d{6}Z$/)
  })

  test('is at ten on the clock of whoever opens it: no Z, no time zone', () => {
    expect(named(text, 'DTSTART')).toEqual([
      'DTSTART:20261024T100000',
      'DTSTART:20261027T100000',
      'DTSTART:20261101T100000',
      'DTSTART:20270328T100000',
    ])
    expect(text).not.toMatch(/TZID|VTIMEZONE/)
    for (const event of events(text)) {
      const start = event.getFirstPropertyValue('dtstart')
      expect(start).toBeInstanceOf(ICAL.Time)
      expect(start instanceof ICAL.Time && start.zone).toBe(ICAL.Timezone.localTimezone)
    }
  })

  test('rings a little before, with words', () => {
    for (const event of events(text)) {
      const alarms = event.getAllSubcomponents('valarm')
      expect(alarms).toHaveLength(1)
      expect(alarms[0]?.getFirstPropertyValue('action')).toBe('DISPLAY')
      expect(String(alarms[0]?.getFirstPropertyValue('trigger'))).toBe('-PT5M')
      expect(alarms[0]?.getFirstPropertyValue('description')).toBe(event.getFirstPropertyValue('summary'))
    }
  })

  test.each([
    ['2027-05-22', ['2027-05-22', '2027-11-22', '2028-05-22', '2028-11-22']],
    ['2027-03-31', ['2027-03-28', '2027-09-28', '2028-03-28', '2028-09-28']],
    ['2028-02-29', ['2028-02-28', '2028-08-28', '2029-02-28', '2029-08-28']],
  ])(
    'the one for the password comes again every six months, from %s, and leaves no month out',
    (day, all) => {
      const [first] = events(textOf([{ ...YEARLY, day }]))
      if (!first) throw new Error('no event')
      const from = new ICAL.Event(first).iterator()
      expect(all.map(() => from.next().toString())).toEqual(all.map(one => `${one}T10:00:00`))
    },
  )

  test('only the one for the password comes again', () => {
    expect(named(text, 'RRULE')).toHaveLength(1)
    expect(events(text).map(event => event.hasProperty('rrule'))).toEqual([false, false, false, true])
  })
})

test('a day that is none makes no file, and no exception', () => {
  expect(calendarFile([look(2, 'soon')])).toEqual({ ok: false })
  expect(calendarFile([look(2, '2026-13-45')])).toEqual({ ok: false })
})

test.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-29', 6, '2028-02-29'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-05-31', 6, '2026-11-30'],
  ['2026-12-31', 6, '2027-06-30'],
  ['2026-11-22', 6, '2027-05-22'],
  ['2026-07-01', 6, '2027-01-01'],
  ['2026-10-31', 0, '2026-10-31'],
  ['2026-12-01', 12, '2027-12-01'],
])('%s and %d months: %s', (day, months, after) => {
  expect(monthsAfter(day, months)).toBe(after)
})
