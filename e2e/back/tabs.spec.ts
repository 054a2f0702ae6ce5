// Two tabs of one browser, each with the guide open.
import type { Page } from '@playwright/test'
import { person } from '../support/person.ts'
import { KEY, keep, progressAt, sealed } from '../support/saved.ts'
import { expect, test } from '../support/test.ts'
import { doneIn, kept, walkOn } from './support.ts'

/** The list of things to have ready, open in two tabs. */
async function twoTabs(page: Page) {
  await keep(page, sealed(progressAt('prepare')))
  const first = person(page, 'da')
  const second = person(await page.context().newPage(), 'da')
  for (const who of [first, second]) await who.open('prepare')
  const boxes = (who: typeof first) => who.page.getByRole('main').getByRole('checkbox')
  return { first, second, boxes }
}

test('tabs-1: ticked in turn in two tabs: both have all of it within a second', async ({ page }) => {
  const { first, second, boxes } = await twoTabs(page)
  const count = await boxes(first).count()
  expect(count).toBeGreaterThan(2)
  for (let at = 0; at < count; at++)
    await boxes(at % 2 === 0 ? first : second)
      .nth(at)
      .check()
  for (const who of [first, second])
    for (let at = 0; at < count; at++) await expect(boxes(who).nth(at)).toBeChecked({ timeout: 1000 })
  await first.does()
  await first.at('two-devices')
  await expect(second.page.getByRole('button', { name: second.app('done.take-off') })).toBeVisible({
    timeout: 1000,
  })
})

test('tabs-2: one un-ticks, the other ticks another: both are respected', async ({ page }) => {
  const { first, second, boxes } = await twoTabs(page)
  await boxes(first).nth(0).check()
  await expect(boxes(second).nth(0)).toBeChecked()
  await boxes(first).nth(0).uncheck()
  await boxes(second).nth(1).check()
  for (const who of [first, second]) {
    await expect(boxes(who).nth(0)).not.toBeChecked({ timeout: 1000 })
    await expect(boxes(who).nth(1)).toBeChecked({ timeout: 1000 })
    await who.page.reload()
    await expect(boxes(who).nth(1)).toBeChecked()
    await expect(boxes(who).nth(0)).not.toBeChecked()
  }
})

test('tabs-3: forgotten in one tab, the other is told and does not bring it back', async ({ page }) => {
  const { first, second } = await twoTabs(page)
  await first.open('remembered')
  await first.page.getByRole('button', { name: first.app('about.forget') }).click()
  await expect(second.page.getByText(second.app('kept.forgotten'))).toBeVisible()
  expect(await second.page.evaluate(() => localStorage.length)).toBe(0)
  await second.page.getByRole('link', { name: second.app('ahead.to-my-place') }).click()
  await second.at('triage')
  await walkOn(second, 1)
  expect(await doneIn(second.page)).toEqual(['triage'])
})

test('tabs-4: a later guide in the second tab: the first one stops writing', async ({ page }) => {
  const { first, second, boxes } = await twoTabs(page)
  await boxes(first).nth(0).check()
  const later = JSON.stringify({ v: 99, rev: 1, t: 1, data: {}, c: '' })
  await second.page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, later] as const)
  await expect(page.getByText(first.app('kept.newer'))).toBeVisible()
  await boxes(first).nth(1).check()
  await walkOn(first, 2)
  expect(await kept(page)).toBe(later)
})
