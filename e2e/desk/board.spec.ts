// The board of the desk: who sits there, what they wait for, whose turn it is; by mouse and by keyboard alone.
import type { Page } from '@playwright/test'
import type { Progress } from '../../src/engine/progress.ts'
import {
  addsSeat,
  BEAR,
  desk,
  deskWords,
  FOX,
  HARE,
  keepAt,
  markName,
  OWL,
  opensDesk,
  takesSeat,
} from '../support/at-desk.ts'
import { expectNoViolation, openAll } from '../support/axe.ts'
import { person } from '../support/person.ts'
import { progressAt } from '../support/saved.ts'
import { expect, test } from '../support/test.ts'

const d = deskWords('da')
const NOON = new Date('2026-11-16T12:00:00+01:00')
const MINUTE = 60_000

test.use({ timezoneId: 'Europe/Copenhagen' })

/** Somebody who asked for the e-mail so many minutes before noon. */
function waitingSince(minutes: number): Progress {
  const progress = progressAt('open-email')
  const at = NOON.getTime() - minutes * MINUTE
  return { ...progress, done: { ...progress.done, 'create-account': { is: true, at } } }
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const seats = (page: Page) => page.locator('.seats > li')
const storedKeys = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Object.keys(localStorage).sort())

test('closed, opened, with people, closing: no violation on the way', async ({ page }) => {
  const who = person(page, 'da')
  await who.open('desk')
  await expectNoViolation(page, 'closed')
  await opensDesk(who)
  await expectNoViolation(page, 'open, nobody there')
  await addsSeat(who, HARE, '<b>Ib</b>')
  await addsSeat(who, FOX)
  await keepAt(page, FOX, progressAt('get-app'))
  await who.open('desk')
  await openAll(page)
  await expectNoViolation(page, 'two people')
  await button(page, d('close.button')).click()
  await expect(page.getByRole('heading', { name: d('close.sure') })).toBeFocused()
  await expectNoViolation(page, 'closing')
})

test('who needs me now comes first; what is waited for is said with a clock time; nobody is left out', async ({
  page,
}) => {
  await page.clock.setFixedTime(NOON.getTime() - 30 * MINUTE)
  const who = person(page, 'da')
  await desk(who, [
    { mark: HARE, at: waitingSince(5) },
    { mark: FOX, at: progressAt('get-app') },
    { mark: BEAR, at: waitingSince(21) },
    { mark: OWL, at: progressAt('wait') },
  ])
  await page.clock.setFixedTime(NOON)
  await page.reload()
  await expect(seats(page)).toHaveCount(4)
  const order = seats(page).evaluateAll(rows => rows.map(row => row.getAttribute('data-seat')))
  expect((await order)[0]).toBe(BEAR.id)
  expect((await order)[3]).toBe(HARE.id)
  await expect(page.locator('[data-seat="blue-hare"]')).toContainText(d('row.mail', { time: '12.15' }))
  await expect(page.locator('[data-seat="red-bear"]')).toContainText(d('row.mail-due', { time: '11.59' }))
  await expect(page.locator('[data-seat="purple-owl"]')).toContainText(d('row.code'))
  await expect(page.locator('.next-seat')).toContainText(d('next.look', { seat: markName('da', BEAR) }))

  await page.clock.setFixedTime(NOON.getTime() + 7 * MINUTE)
  await page.reload()
  await expect(page.locator('[data-seat="green-fox"]')).toContainText(d('row.waiting_other', { count: 37 }))
  for (const row of await seats(page).all()) await expect(row).toBeVisible()
})

test('field-18: a nickname is shown as the text it is, on the board and over every page', async ({
  page,
}) => {
  const who = person(page, 'da')
  await opensDesk(who)
  await addsSeat(who, HARE, '<b>\u202eIb</b>')
  await expect(page.locator('[data-seat="blue-hare"] .nickname')).toHaveText('<b>Ib</b>')
  await takesSeat(who, HARE)
  await expect(page.locator('.seat-bar .nickname')).toHaveText('<b>Ib</b>')
  expect(await page.locator('.nickname b').count()).toBe(0)
})

test('another animal, another colour, and never one that sits here already', async ({ page }) => {
  const who = person(page, 'da')
  await opensDesk(who)
  await addsSeat(who, HARE)
  const offer = page.locator('.add-seat .seat-mark')
  const seen = new Set<string>()
  for (let n = 0; n < 13; n++) {
    seen.add(await offer.innerText())
    await button(page, d('add.animal')).click()
  }
  expect(seen.size).toBe(13)
  expect([...seen].filter(name => name.endsWith(d('seat.animals.hare')))).toEqual([])
  await button(page, d('add.colour')).click()
  const chosen = await offer.innerText()
  await button(page, d('add.go', { seat: chosen })).click()
  await expect(seats(page)).toHaveCount(2)
  await expect(page.locator('.seats')).toContainText(chosen)
})

test('by keyboard alone: open the desk, give a seat, take it, come back, close', async ({ page }) => {
  const who = person(page, 'da')
  const press = async (name: string) => {
    for (let n = 0; n < 60; n++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => document.activeElement?.textContent ?? '')
      if (at === name) return page.keyboard.press('Enter')
    }
    throw new Error(`the Tab key does not lead to "${name}"`)
  }
  const hare = markName('da', HARE)
  await who.open('desk')
  await press(d('desk-board.open'))
  await expect(page.locator('.add-seat')).toBeVisible()
  await press(d('add.go', { seat: hare }))
  await expect(seats(page)).toHaveCount(1)
  await page.reload()
  await expect(seats(page)).toHaveCount(1)
  await press(d('next.take', { seat: hare }))
  await expect(page.locator('.seat-bar')).toContainText(hare)
  await press(d('window.back'))
  await expect(seats(page)).toHaveCount(1)
  await press(d('close.button'))
  for (const [at, check] of ['finish.out-yes', 'finish.windows-yes'].entries()) {
    const box = page.getByRole('checkbox', { name: d(check) })
    while (!(await box.evaluate(one => one === document.activeElement))) await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(at + 1)
  }
  await press(d('close.yes'))
  await expect(page).toHaveURL('./da')
})

test('closed, it has forgotten everybody: asked once, then a start page with nothing on the device', async ({
  page,
}) => {
  const who = person(page, 'da')
  await desk(who, [
    { mark: HARE, at: progressAt('get-app'), nickname: 'Grethe' },
    { mark: FOX, at: progressAt('wait') },
  ])
  await button(page, d('close.button')).click()
  await button(page, d('close.yes')).click()
  // The same as for one person: nobody goes home logged in.
  await expect(page.locator('.summary').getByRole('link')).toHaveText([
    d('close.out-missing'),
    d('finish.windows-missing'),
  ])
  await page.getByRole('checkbox', { name: d('finish.out-yes') }).check()
  await button(page, d('close.yes')).click()
  await expect(page.locator('.summary').getByRole('link')).toHaveText([d('finish.windows-missing')])
  expect(await storedKeys(page)).toContain('eulw:p:blue-hare')
  await page.getByRole('checkbox', { name: d('finish.windows-yes') }).check()
  await button(page, d('close.yes')).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.app('start.title'))
  await expect(page.locator('.seat-bar')).toHaveCount(0)
  expect((await storedKeys(page)).filter(key => key.startsWith('eulw:p:'))).toEqual([])
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Grethe')
})

test('who was left from an earlier day stands below those of today; no nickname on paper', async ({
  page,
}) => {
  await page.clock.setFixedTime(NOON.getTime() - 24 * 60 * MINUTE)
  const who = person(page, 'da')
  await opensDesk(who)
  await addsSeat(who, HARE, 'Grethe')
  await addsSeat(who, FOX)
  await page.clock.setFixedTime(NOON)
  await who.open('desk')
  await addsSeat(who, BEAR)
  await expect(seats(page)).toHaveCount(3)
  await expect(seats(page).first()).toHaveAttribute('data-seat', 'red-bear')
  for (const at of [1, 2]) await expect(seats(page).nth(at)).toContainText(d('row.earlier'))
  const nickname = page.locator('.seats .nickname', { hasText: 'Grethe' })
  await expect(nickname).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(nickname).toBeHidden()
})

test('where the browser keeps nothing, the desk says that a window holds one person only', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
  })
  const who = person(page, 'da')
  await who.open('desk')
  await expect(page.getByText(d('desk-board.unable'))).toBeVisible()
  await expect(button(page, d('desk-board.open'))).toHaveCount(0)
})

test('"a helper’s laptop" leads to the desk, and what was kept before for the person goes', async ({
  page,
}) => {
  const who = person(page, 'da')
  await who.begins()
  expect(await storedKeys(page)).toContain('eulw:p:own')
  await who.open('whose')
  await page.getByRole('link', { name: who.app('whose.desk') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(d('desk-board.title'))
  expect(await storedKeys(page)).toEqual([])
  await button(page, d('desk-board.open')).click()
  await expect(page.locator('.add-seat')).toBeVisible()
})
