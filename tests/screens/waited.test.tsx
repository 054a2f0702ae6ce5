import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Progress } from '../../src/engine/progress.ts'
import { NOTHING_YET } from '../../src/engine/progress.ts'
import { calendarDay, dayLater } from '../../src/language/calendar.ts'
import { daysWaited, Waited } from '../../src/screens/Waited.tsx'
import { toy } from '../engine/toy.ts'
import { show } from './support.tsx'
import { app, filled } from './words.ts'

const ZONES = ['Europe/Copenhagen', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata'] as const
const home = process.env['TZ']
afterEach(() => {
  vi.useRealTimers()
  if (home === undefined) delete process.env['TZ']
  else process.env['TZ'] = home
})

/** Midnight, the hours that come twice or not at all, noon, and the last minute. */
const CLOCKS = [
  [0, 0],
  [0, 1],
  [1, 59],
  [2, 30],
  [3, 0],
  [12, 0],
  [23, 59],
] as const

describe.each(ZONES)('in %s', zone => {
  beforeEach(() => {
    process.env['TZ'] = zone
  })

  test('the zone is the one it says', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone.replace('Calcutta', 'Kolkata')).toBe(zone)
  })

  // The clocks change on 25 October 2026 and 28 March 2027 in Europe, on 1 November and 14 March in America.
  test.each(['2026-10-01', '2026-10-23', '2027-03-01', '2027-03-26'])(
    'tabs-5: asked on %s, days 0 to 60 are counted right at any hour, and the days before as unknown',
    asked => {
      const [year = 0, month = 1, date = 1] = asked.split('-').map(Number)
      for (let days = -3; days <= 60; days++)
        for (const [hour, minute] of CLOCKS) {
          const now = new Date(year, month - 1, date + days, hour, minute)
          expect(daysWaited(asked, calendarDay(now)), now.toString()).toBe(days < 0 ? undefined : days)
        }
    },
  )
})

test('tabs-7: the day one asked stays the day, when one travels to another zone meanwhile', () => {
  process.env['TZ'] = 'Pacific/Auckland'
  const asked = calendarDay(new Date(2026, 9, 24, 8, 0))
  process.env['TZ'] = 'America/Los_Angeles'
  // The same moment is still the day before over there: not a day of waiting, and not minus one.
  expect(daysWaited(asked, calendarDay(new Date('2026-10-23T20:00:00Z')))).toBeUndefined()
  expect(daysWaited(asked, calendarDay(new Date(2026, 9, 29, 8, 0)))).toBe(5)
})

test.each(['1970-01-01', '2026-11-17', '2027-11-20', '2038-01-19', '9999-12-31'])(
  'tabs-5: a clock of %s: it is not known how long one has waited',
  today => {
    expect(daysWaited('2026-11-18', today)).toBeUndefined()
  },
)

const guide = toy({ end: {} })
const asked = '2026-10-20'
const waiting: Progress = { ...NOTHING_YET, notes: { 'asked-on': { is: asked, at: 1 } } }
const shown = () => show(<Waited progress={waiting} notYet={false} come={false} />, { guide })

test('tabs-8: a page that was asleep for days says on waking how many they are', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 9, 22, 20, 0) })
  await shown()
  expect(screen.getByText(new RegExp(filled(app.wait.days_other, { count: 2 })))).toBeVisible()
  for (const [event, target, days] of [
    ['visibilitychange', document, 7],
    ['focus', window, 8],
    ['pageshow', window, 9],
  ] as const) {
    vi.setSystemTime(new Date(2026, 9, 20 + days, 7, 0))
    act(() => void target.dispatchEvent(new Event(event)))
    expect(screen.getByText(new RegExp(filled(app.wait.days_other, { count: days })))).toBeVisible()
  }
})

test.each([0, 1, 2, 4, 5, 6, 30, 60])('day %d of the wait: what is said of it', async days => {
  const [year = 0, month = 1, date = 1] = dayLater(asked, days).split('-').map(Number)
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(year, month - 1, date, 9, 0) })
  await shown()
  const usually = screen.queryByText(/Thursday, 22 October 2026/)
  expect(usually !== null).toBe(days < 5)
  expect(screen.queryByText(app.wait['ask-now']) !== null).toBe(days >= 5)
  expect(screen.queryByText(app.wait['ready-text']) !== null).toBe(days >= 5)
  expect(screen.queryByText(app.wait['unknown-day'])).toBeNull()
})
