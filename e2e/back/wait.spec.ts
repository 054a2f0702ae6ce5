// The days of waiting under clocks that are set: over both changes of the clocks, in four zones, and under wrong ones.
import { dayLater } from '../../src/language/calendar.ts'
import { dayInWords } from '../../src/language/dates.ts'
import { type Person, person } from '../support/person.ts'
import { keep, progressAt, sealed, withNotes } from '../support/saved.ts'
import { expect, test } from '../support/test.ts'
import { doneIn, forgetAll } from './support.ts'

const waiting = (asked: string) => withNotes(progressAt('wait'), { 'asked-on': asked })

/** The page looks at the clock again when somebody comes back to it. */
async function comesBackAt(who: Person, time: Date): Promise<void> {
  await who.page.clock.setFixedTime(time)
  await who.page.evaluate(() => window.dispatchEvent(new Event('focus')))
}

/** What the page is to say so many days after the day one asked. */
async function expectDay(who: Person, asked: string, days: number): Promise<void> {
  const main = who.page.getByRole('main')
  await expect(main).toContainText(who.app('wait.asked-on', { day: dayInWords(asked, who.lang) }))
  const count = who.app(days === 1 ? 'wait.days_one' : 'wait.days_other', { count: days })
  if (days > 0) await expect(main).toContainText(count)
  else await expect(main).not.toContainText(who.app('wait.days_other', { count: 0 }))
  const ask = who.page.getByText(who.app('wait.ask-now'))
  await expect(ask).toHaveCount(days >= 5 ? 1 : 0)
}

const ZONES = ['Europe/Copenhagen', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata'] as const
/** Asked two days before the clocks change in Europe. */
const ASKED = ['2026-10-23', '2027-03-26'] as const

/** A clock on the wall of the page's own zone. */
const wall = (who: Person, day: string, clock: string) =>
  who.page.evaluate(text => new Date(text).getTime(), `${day}T${clock}`).then(time => new Date(time))

for (const zone of ZONES)
  for (const full of [false, true])
    test.describe(zone, () => {
      test.use({ timezoneId: zone })

      test(`tabs-5 tabs-7 tabs-8: ${full ? 'each day from 0 to 60' : 'some days'} of the wait in ${zone}, at both ends of the day`, {
        tag: full || zone !== 'Pacific/Auckland' ? '@full' : [],
      }, async ({ page }) => {
        test.setTimeout(180_000)
        const who = person(page, 'da')
        const all = Array.from({ length: 61 }, (_, day) => day)
        for (const asked of ASKED) {
          await keep(page, sealed(waiting(asked)))
          await page.clock.setFixedTime(await wall(who, asked, '12:00'))
          await who.open('wait')
          for (const days of full ? all : [0, 1, 2, 3, 5, 60])
            for (const clock of ['00:01', '23:59']) {
              await comesBackAt(who, await wall(who, dayLater(asked, days), clock))
              await expectDay(who, asked, days)
            }
        }
      })
    })

for (const [clock, time] of [
  ['set back by a day', '2026-11-17T09:00:00Z'],
  ['of 1970', '1970-01-01T00:00:10Z'],
  ['of 2038', '2038-01-19T03:14:08Z'],
] as const)
  test(`tabs-5: a clock ${clock}: the advice is "unknown", nothing is locked, nothing is lost`, {
    tag: clock === 'of 1970' ? [] : '@full',
  }, async ({ page }) => {
    await page.clock.setFixedTime(new Date(time))
    await keep(page, sealed(waiting('2026-11-18')))
    const who = person(page, 'da')
    await who.open('wait')
    const done = await doneIn(page)
    await expect(page.getByText(who.app('wait.unknown-day'))).toBeVisible()
    await expect(page.getByText(who.app('wait.ask-now'))).toHaveCount(0)
    await who.does('come')
    await who.at('open-rcam-for-code')
    await expect(page.getByText(who.app('ahead.what-now'))).toHaveCount(0)
    expect(await doneIn(page)).toEqual([...done, 'wait'].sort())
  })

test.describe('the link that is valid for a day', () => {
  test.use({ timezoneId: 'Europe/Copenhagen' })

  test('tabs-6: asked for at 01:30 before the clocks go back, it names 01:30 of the next day', async ({
    page,
  }) => {
    // 25 October 2026, 01:30 on the wall; that day has 25 hours.
    await page.clock.setFixedTime(new Date('2026-10-24T23:30:00Z'))
    const who = person(page, 'da')
    await keep(page, sealed(progressAt('create-account')))
    await who.open('create-account')
    await who.does()
    await who.at('open-email')
    const times = page.locator('.times')
    await expect(times).toContainText(who.app('times.look', { asked: '01.30', look: '01.50' }))
    await expect(times).toContainText(/mandag (den )?26\. oktober[^0-9]*01\.30/)
    await expect(times).not.toContainText(/00\.30|02\.30|25 timer/)
    // The next day it is over, and a clock that is set back says nothing it cannot know.
    for (const time of ['2026-10-25T22:00:00Z', '2026-10-20T10:00:00Z', '1970-01-02T00:00:00Z']) {
      await page.clock.setFixedTime(new Date(time))
      await page.reload()
      await expect(times).toHaveText(who.app('times.unknown'))
      await expect(page.getByText(who.app('ahead.what-now'))).toHaveCount(0)
    }
  })
})

test('the browser is closed in the middle of the wait, and loses everything: the paper leads back', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-20T09:00:00Z'))
  const who = person(page, 'da')
  await keep(page, sealed(waiting('2026-11-18')))
  await who.open('stop')
  const code = await page.locator('.place-card .code').innerText()
  await forgetAll(page)
  await page.close()
  const later = person(await page.context().newPage(), 'da')
  await later.page.clock.setFixedTime(new Date('2026-11-25T09:00:00Z'))
  await later.page.goto(`./da#p=${code}`)
  await later.at('wait')
  await expectDay(later, '2026-11-18', 7)
  await later.does('come')
  await later.at('open-rcam-for-code')
})
