// What a helper opens beside the seats: a step for the whole room, a number that was read out, a screen that changed.
import type { Locator, Page } from '@playwright/test'
import { guide } from '../../src/guide/guide.ts'
import { deskWords, FOX, foundDesk, HARE, markName } from '../support/at-desk.ts'
import { leaksOf, listen } from '../support/canary.ts'
import { print, unspaced } from '../support/pdf.ts'
import { person } from '../support/person.ts'
import { progressAt, withNotes } from '../support/saved.ts'
import { expect, test } from '../support/test.ts'

const d = deskWords('da')
const CANARY = 'Kanarie9f3a'
const PEOPLE = [
  { mark: HARE, at: withNotes(progressAt('wait'), { 'device-1': 'ipad' }), nickname: CANARY },
  { mark: FOX, at: progressAt('enter-email') },
]

/** Tabs on until a control has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let count = 0; count < 80; count += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate(one => one === document.activeElement)) return
  }
  throw new Error(`no way by Tab to ${target}`)
}

test('desk-8: on the wall nothing of a person stands, and keys turn the steps', async ({ page }) => {
  const who = person(page, 'da')
  await foundDesk(page, PEOPLE, HARE)
  await who.open('projector/open-app')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(who.words('steps.open-app.title'))
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL('./da/projector/pending-request')
  await expect(heading).toHaveText(who.words('steps.pending-request.title'))
  await expect(heading).toBeFocused()
  const shown = `${await page.title()} ${await page.locator('body').textContent()}`
  for (const own of [CANARY, markName('da', HARE), markName('da', FOX)]) expect(shown).not.toContain(own)
  expect(shown).not.toMatch(/[0-9A-Z]{5}-[0-9A-Z]{5}/)
  // The person said iPad; the wall speaks to everybody.
  await expect(page.locator('.lane')).toHaveText(who.words('devices.lane.phone'))
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL('./da/projector/open-app')
  await tabTo(page, page.getByRole('link', { name: d('projector.next') }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('./da/projector/pending-request')
  const sizes = await page.evaluate(() => [
    Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    document.documentElement.scrollWidth - document.documentElement.clientWidth,
  ])
  expect(sizes[0], 'larger than on a page').toBeGreaterThan(25)
  expect(sizes[1], 'nothing over the edge').toBe(0)
})

test('a number in the address, with or without its letter, leads to its step', async ({ page }) => {
  const who = person(page, 'da')
  for (const [number, step] of [
    ['2-3', 'choose-method'],
    ['1-8c', 'pending-request'],
  ] as const) {
    await page.goto(`./da/go/${number}`)
    await expect(page).toHaveURL(`./da/${step}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.words(`steps.${step}.title`))
  }
  const size = (selector: string) =>
    page.locator(selector).evaluate(one => Number.parseFloat(getComputedStyle(one).fontSize))
  expect(await size('.where > .number'), 'large enough to be read out').toBeGreaterThanOrEqual(30)
})

test('their screen has changed: printed, marked on the board, kept and sent nowhere', async ({
  page,
  context,
}) => {
  const { heard } = listen(context)
  const who = person(page, 'da')
  await foundDesk(page, PEOPLE, FOX)
  await who.open('changed/enter-email')
  await page.locator('#changed').fill(`Knappen er lilla. ${CANARY}-to`)
  const text = (await print(page)).map(sheet => sheet.text).join('')
  for (const words of [
    d('changed.title'),
    d('changed.edition', { version: guide.version }),
    '1-2',
    `Knappen er lilla. ${CANARY}-to`,
  ])
    expect(text).toContain(unspaced(words))
  await page.getByRole('button', { name: d('changed.mark') }).click()
  await expect(page.getByText(d('changed.marked'))).toBeVisible()
  // It is on the paper that one asks for, and nowhere else.
  expect((await leaksOf(page, `${CANARY}-to`, heard())).filter(place => place !== 'print')).toEqual([])
  await page.getByRole('button', { name: d('window.back') }).click()
  await expect(page.locator(`[data-seat="${FOX.id}"]`)).toContainText(d('row.changed'))
  await expect(page.locator(`[data-seat="${HARE.id}"]`)).not.toContainText(d('row.changed'))
  expect(await leaksOf(page, `${CANARY}-to`, heard())).toEqual([])
})

test('a seat is finished by Tab, Space and Enter alone', async ({ page }) => {
  const who = person(page, 'da')
  const seat = markName('da', HARE)
  await foundDesk(page, PEOPLE, HARE)
  await who.open('wait')
  await tabTo(page, page.getByRole('link', { name: d('window.finish') }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabTo(page, page.getByRole('checkbox', { name: d('finish.out-yes') }))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: d('finish.wipe-do', { seat }) }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: who.app('practice.summary') })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox', { name: d('finish.windows-yes') })).toBeFocused()
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: d('finish.wipe-do', { seat }) }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: d('finish.sure', { seat }) })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('./da')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.app('start.title'))
})
