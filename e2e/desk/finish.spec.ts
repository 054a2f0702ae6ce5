// "Finish here": what is left behind when somebody has gone home.
import type { Page } from '@playwright/test'
import {
  addsSeat,
  atStep,
  deskWords,
  FOX,
  HARE,
  isReady,
  keepAt,
  looksAway,
  markName,
  opensDesk,
  takesSeat,
} from '../support/at-desk.ts'
import { openAll } from '../support/axe.ts'
import { leaksOf, listen } from '../support/canary.ts'
import { type Person, person } from '../support/person.ts'
import { progressAt } from '../support/saved.ts'
import { expect, test } from '../support/test.ts'

const d = deskWords('da')
const CANARY = 'Kanarie9f3a'

/** Types the word into a field of a page, and lets it be looked at where there is a button for it. */
async function typesInto(who: Person, path: string, selector: string, button?: string): Promise<void> {
  const { page } = who
  await who.open(path)
  await isReady(page)
  const turn = page.getByRole('button', { name: d('turn.on') })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  if (await turn.isVisible()) await looksAway(who)
  await openAll(page)
  await page.locator(selector).fill(CANARY)
  await expect(page.locator(selector)).toHaveValue(CANARY)
  if (button !== undefined) await page.getByRole('button', { name: button, exact: true }).click()
}

/** Ticks both questions, asks for the wiping and says yes to it. */
async function finishes(page: Page, seat: string): Promise<void> {
  await page.getByRole('checkbox', { name: d('finish.out-yes') }).check()
  await page.getByRole('checkbox', { name: d('finish.windows-yes') }).check()
  await page.getByRole('button', { name: d('finish.wipe-do', { seat }) }).click()
  await page.getByRole('button', { name: d('finish.yes') }).click()
}

/** Everything this origin stores, as one text. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, name]))

test('desk-2: after "finish here" nothing of the person is anywhere, and Back shows nothing', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000)
  const { heard } = listen(context)
  const who = person(page, 'da')
  const seat = markName('da', HARE)
  await opensDesk(who)
  await addsSeat(who, HARE, CANARY)
  await takesSeat(who, HARE)
  await keepAt(page, HARE, progressAt('enter-code'))
  await typesInto(who, 'make-password', '#practice-password', who.app('practice.check'))
  await typesInto(who, 'choose-pin', '#practice-pin', who.app('practice.check'))
  await typesInto(who, 'address', '#address', who.app('address.check'))
  await typesInto(who, 'place', '#place-code', who.app('place.go'))
  await typesInto(who, 'go', '#step-number', who.app('go.go'))
  await typesInto(who, 'changed/open-rcam', '#changed')
  await typesInto(who, 'enter-code', '#validation-code', who.app('practice.validation-code.find'))
  expect(await stored(page), 'the nickname is there until then').toContain(CANARY)
  await who.open(`desk/finish/${HARE.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(d('finish.title', { seat }))
  await finishes(page, seat)

  await expect(page).toHaveURL('./da')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.app('start.title'))
  await expect(page.getByRole('link', { name: who.app('start.begin') })).toBeVisible()
  await isReady(page)
  expect(await leaksOf(page, CANARY, heard())).toEqual([])
  const left = await stored(page)
  expect(left).not.toContain(`eulw:p:${HARE.id}`)
  expect(left).not.toContain('enter-code')
  await expect(page.locator('.seat-bar')).not.toContainText(seat)
  for (const said of await page.locator('[aria-live], [role=status], [role=alert]').allTextContents())
    expect(said).not.toContain(CANARY)

  for (let back = 0; back < 8; back += 1) {
    await page.goBack()
    await isReady(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect.soft(await leaksOf(page, CANARY, heard()), `${back + 1} back: ${page.url()}`).toEqual([])
    expect.soft(await page.locator('main').textContent(), `${back + 1} back`).not.toContain(seat)
    const values = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map(
        one => one.value,
      ),
    )
    expect.soft(values.join(' '), `${back + 1} back: the fields`).not.toContain(CANARY)
  }
})

test('another seat, in this tab or in another one, stays as it was', { tag: '@full' }, async ({
  page,
  context,
}) => {
  const who = person(page, 'da')
  await opensDesk(who)
  await addsSeat(who, HARE)
  await addsSeat(who, FOX)
  await keepAt(page, HARE, progressAt('add-device'))
  await keepAt(page, FOX, progressAt('open-rcam'))
  const other = person(await context.newPage(), 'da')
  await other.open('desk')
  await takesSeat(other, FOX)
  await atStep(other, FOX, 'open-rcam')
  await who.open(`desk/finish/${HARE.id}`)
  await finishes(page, markName('da', HARE))
  await expect(page).toHaveURL('./da')
  await expect(other.page.locator('.seat-bar')).toContainText(markName('da', FOX))
  await other.page.reload()
  await atStep(other, FOX, 'open-rcam')
})

test('a tab that still shows the person lets go of them', { tag: '@full' }, async ({ page, context }) => {
  const who = person(page, 'da')
  await opensDesk(who)
  await addsSeat(who, HARE, CANARY)
  const other = person(await context.newPage(), 'da')
  await other.open('desk')
  await takesSeat(other, HARE)
  await who.open(`desk/finish/${HARE.id}`)
  await finishes(page, markName('da', HARE))
  await expect(page).toHaveURL('./da')
  await expect(other.page.getByText(CANARY)).toHaveCount(0)
  await isReady(other.page)
  expect(await leaksOf(other.page, CANARY)).toEqual([])
})
