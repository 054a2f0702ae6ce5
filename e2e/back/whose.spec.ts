// "Somebody else's": the device is left as it was found.
import type { Page } from '@playwright/test'
import { guide } from '../../src/guide/guide.ts'
import { person } from '../support/person.ts'
import { expect, test } from '../support/test.ts'
import { doneIn, walkOn } from './support.ts'

/** What the page has written since it was loaded, wherever. */
const RECORD = `{
  window.name = ''
  const write = Storage.prototype.setItem
  Storage.prototype.setItem = function (key, text) {
    window.name += key + ' '
    return write.call(this, key, text)
  }
}`

const stored = (page: Page) =>
  page.evaluate(async () => ({
    stores: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
    bases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    writes: window.name,
  }))

test('on a device that is somebody else’s, a whole stage writes nothing, and a reload forgets', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await page.addInitScript(RECORD)
  const who = person(page, 'da')
  await who.open()
  await page.getByRole('link', { name: who.app('start.begin') }).click()
  await page.getByRole('link', { name: who.app('whose.other') }).click()
  await who.at(guide.start)
  while (guide.steps[who.here()]?.stage === 1) await walkOn(who, 1)
  expect(await stored(page)).toEqual({ stores: 0, cookies: '', bases: 0, caches: 0, writes: '' })
  await page.reload()
  await expect(page.getByText(who.app('ahead.what-now'))).toBeVisible()
  expect(await doneIn(page)).toEqual([])
})

test('said in the middle of the way, what was written before is taken away', async ({ page }) => {
  const who = person(page, 'da')
  await who.open('triage')
  await walkOn(who, 3)
  expect(await doneIn(page)).toHaveLength(3)
  const at = who.here()
  await who.open('whose')
  await page.getByRole('link', { name: who.app('whose.other') }).click()
  await who.at(at)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await walkOn(who, 2)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})
