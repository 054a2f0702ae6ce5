// Whose window it is: two at once, after a reload, after a crash, when somebody else sits down, by a place code.
import type { Page } from '@playwright/test'
import { guide } from '../../src/guide/guide.ts'
import { encodePlace } from '../../src/inputs/place-code.ts'
import { languageNumber } from '../../src/language/numbers.ts'
import { placeOf } from '../../src/progress/place.ts'
import {
  addsSeat,
  atStep,
  BEAR,
  desk,
  deskWords,
  FOX,
  HARE,
  keepAt,
  markName,
  opensDesk,
  takesSeat,
} from '../support/at-desk.ts'
import { expectNoViolation } from '../support/axe.ts'
import { person } from '../support/person.ts'
import { progressAt } from '../support/saved.ts'
import { expect, test } from '../support/test.ts'

const d = deskWords('da')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** The steps kept as done under a seat. */
const doneOf = (page: Page, seat: string): Promise<readonly string[]> =>
  page.evaluate(key => {
    const { data } = JSON.parse(localStorage.getItem(key) ?? '{"data":{"done":{}}}')
    return Object.keys(data.done).filter(step => data.done[step].is)
  }, `eulw:p:${seat}`)

/** The tab can end as in a crash from now on: nobody tells the page that it goes. Before the page is opened. */
const mayCrash = (page: Page): Promise<unknown> =>
  page.addInitScript(() =>
    window.addEventListener('pagehide', event => {
      if (document.documentElement.dataset['crash'] === '') event.stopImmediatePropagation()
    }),
  )
async function crash(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['crash'] = ''
  })
  await page.reload()
}

test('desk-6: two windows with two seats do not disturb each other, and stay whose they are', async ({
  page,
  context,
}) => {
  const first = person(page, 'da')
  await opensDesk(first)
  await addsSeat(first, HARE)
  await addsSeat(first, FOX)
  const other = await context.newPage()
  const second = person(other, 'da')
  await second.open('desk')
  await takesSeat(first, HARE)
  await takesSeat(second, FOX)

  await first.does('never')
  await atStep(first, HARE, first.here())
  await second.does('had-account')
  await atStep(second, FOX, second.here())
  await Promise.all([page.reload(), other.reload()])
  await atStep(first, HARE, first.here())
  await atStep(second, FOX, second.here())
  expect([await doneOf(page, HARE.id), await doneOf(page, FOX.id)]).toEqual([['triage'], ['triage']])

  const third = person(await context.newPage(), 'da')
  await third.open('prepare')
  await expect(third.page.locator('.seat-bar')).toContainText(d('window.nobody'))
  await expect(third.page).toHaveTitle(third.tabName('prepare'))
})

test('back at the desk, the browser’s Back shows nothing of who sat here', async ({ page }) => {
  const who = person(page, 'da')
  await desk(who, [{ mark: HARE, at: progressAt('get-app') }])
  await takesSeat(who, HARE)
  await who.open('overview')
  await expect(page.locator('.stations .past').first()).toBeVisible()
  await button(page, d('window.back')).click()
  await expect(heading(page)).toHaveText(d('desk-board.title'))
  await page.goBack()
  await expect(page.locator('.seat-bar')).toContainText(d('window.nobody'))
  await expect(page.locator('.stations .past')).toHaveCount(0)
})

test('desk-7: after a crash the seat is asked for before anything is shown', async ({ page }) => {
  const who = person(page, 'da')
  const hare = markName('da', HARE)
  await mayCrash(page)
  await desk(who, [{ mark: HARE, at: progressAt('choose-pin') }])
  await takesSeat(who, HARE)
  await crash(page)
  await expect(heading(page)).toHaveText(d('again.title'))
  await expect(page.locator('input')).toHaveCount(0)
  await expect(page).not.toHaveTitle(new RegExp(hare))
  await expectNoViolation(page, 'who sits here now?')

  await page.reload()
  await expect(heading(page)).toHaveText(d('again.title'))
  await button(page, d('again.yes', { seat: hare })).click()
  await expect(page.locator('.seat-bar')).toContainText(hare)

  await crash(page)
  await button(page, d('again.no')).click()
  await expect(heading(page)).toHaveText(d('desk-board.title'))
  expect(await doneOf(page, HARE.id)).toContain('get-app')
})

test('desk-1: the next person sits down without "finish": after ten minutes one is asked, and nothing is deleted', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-16T12:00:00') })
  const who = person(page, 'da')
  const hare = markName('da', HARE)
  await opensDesk(who)
  await addsSeat(who, HARE)
  await takesSeat(who, HARE)
  await who.does('never')
  await expect(heading(page)).toBeFocused()
  const step = who.here()
  await page.clock.fastForward('09:50')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.clock.fastForward('00:15')
  const question = page.getByRole('dialog', { name: d('idle.title') })
  await expect(question).toContainText(hare)
  await expectNoViolation(page, 'are you still here?')

  await button(page, d('idle.yes', { seat: hare })).click()
  await expect(question).toHaveCount(0)
  await atStep(who, HARE, step)

  await page.clock.fastForward('10:01')
  await button(page, d('idle.no')).click()
  await expect(page).toHaveURL('./da')
  await expect(heading(page)).toHaveText(who.app('start.title'))
  await expect(page.locator('.seat-bar')).toContainText(d('window.nobody'))
  expect(await doneOf(page, HARE.id)).toEqual(['triage'])
  await who.open('desk')
  await expect(page.locator('[data-seat="blue-hare"]')).toBeVisible()
})

test.describe('desk-4: a place code of one person, typed at the seat of another', () => {
  /** The code of somebody who waits, typed at the fox's seat, where something is done already. */
  async function typed(page: Page) {
    const who = person(page, 'da')
    await opensDesk(who)
    await addsSeat(who, HARE)
    await addsSeat(who, FOX)
    await keepAt(page, FOX, progressAt('get-app'))
    const text = encodePlace(placeOf(guide, progressAt('wait'), languageNumber('da')))
    await takesSeat(who, FOX)
    await who.open('place')
    await page.getByLabel(who.app('place.label')).fill(text)
    await button(page, who.app('place.go')).click()
    await expect(page.getByRole('heading', { name: d('code.title') })).toBeFocused()
    return who
  }

  test('becomes a new seat, and the other is as it was', async ({ page }) => {
    const who = await typed(page)
    await expectNoViolation(page, 'whose place code?')
    const before = await doneOf(page, FOX.id)
    await button(page, d('code.new')).click()
    await atStep(who, BEAR, 'wait')
    expect(await doneOf(page, FOX.id)).toEqual(before)
  })

  test('or takes the place of what was there, which is kept aside', { tag: '@full' }, async ({ page }) => {
    const who = await typed(page)
    const before = await doneOf(page, FOX.id)
    await button(page, d('code.replace', { seat: markName('da', FOX) })).click()
    await atStep(who, FOX, 'wait')
    expect(await doneOf(page, `${FOX.id}-before`)).toEqual(before)
    expect(await doneOf(page, 'before')).toEqual([])
  })

  test('in a window where nobody sits it becomes a seat', { tag: '@full' }, async ({ page }) => {
    const who = await typed(page)
    const code = await page.getByLabel(who.app('place.label')).inputValue()
    await button(page, d('window.back')).click()
    await expect(heading(page)).toHaveText(d('desk-board.title'))
    await who.open('place')
    await page.getByLabel(who.app('place.label')).fill(code)
    await button(page, who.app('place.go')).click()
    await expect(page.getByText(d('code.nobody'))).toBeVisible()
    await button(page, d('code.new')).click()
    await atStep(who, BEAR, 'wait')
  })
})
