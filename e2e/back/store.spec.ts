// Whatever the browser's store does, one goes on, is told the truth, and loses nothing that paper does not hold.
import { readFileSync } from 'node:fs'
import { person } from '../support/person.ts'
import { KEY, keep, progressAt, sealed } from '../support/saved.ts'
import { expect, test } from '../support/test.ts'
import { doneIn, kept, walkOn } from './support.ts'

/** The notice that stays as long as it is true, with the code on it. */
const PLACE_CODE = /[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}/

test('store-8: what a later guide has kept keeps its bytes; loading the page again is offered', async ({
  page,
}) => {
  const data = JSON.parse(sealed(progressAt('fill-form'))).data
  const later = JSON.stringify({ v: 99, rev: 7, t: 1, later: { any: 'thing' }, data, c: 'other' })
  await keep(page, later)
  const who = person(page, 'da')
  await who.open('fill-form')
  const notice = page.getByRole('status').filter({ hasText: who.app('kept.newer') })
  await expect(notice).toContainText(PLACE_CODE)
  await walkOn(who, 3)
  await page.locator('summary', { hasText: who.app('tools.text') }).click()
  await page.getByRole('button', { name: who.app('tools.size-28') }).click()
  await expect(notice).toBeVisible()
  expect(await kept(page)).toBe(later)
  const loaded = page.waitForEvent('load')
  await notice.getByRole('button', { name: who.app('kept.reload') }).click()
  await loaded
  await expect(notice).toBeVisible()
  expect(await kept(page)).toBe(later)
  expect(await page.evaluate(() => localStorage.length)).toBe(1)
})

test.describe('store-12: a language that is no longer there', () => {
  test.use({ locale: 'en-GB' })

  test('store-12: gives way to the language of the browser, and the ticks stay', async ({ page }) => {
    await keep(page, sealed(progressAt('fill-form'), { language: { is: 'xx', at: 1 } }))
    const who = person(page, 'en')
    await page.goto('./')
    await expect(page).toHaveURL('./en/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.app('start.title'))
    await page.getByRole('link', { name: who.app('start.go-on') }).click()
    await who.at('fill-form')
  })
})

test('store-13: a store that cannot be read: all works, it is said on every page, the code is there', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const forbidden = () => {
      throw new DOMException('not here', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: forbidden })
  })
  const who = person(page, 'da')
  await who.open('triage')
  const notice = page.getByRole('status').filter({ hasText: who.app('kept.memory') })
  await expect(notice).toContainText(PLACE_CODE)
  await walkOn(who, 3)
  await expect(notice).toContainText(PLACE_CODE)
  await page.getByRole('link', { name: who.app('foot.stop') }).click()
  await expect(page.locator('.place-card .code')).toHaveText(PLACE_CODE)
  await expect(page.getByText(who.app('stop.not-kept'))).toBeVisible()
  await notice.getByRole('link', { name: who.app('kept.have-place') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.app('place.title'))
})

/** From the first or the fifth write on, until `window.name` says that there is room again. */
const REFUSE = (how: string, from: number) => `{
  const write = Storage.prototype.setItem
  let writes = 0
  Storage.prototype.setItem = function (key, text) {
    writes += 1
    if (writes < ${from} || window.name === 'room') return write.call(this, key, text)
    if (${how === 'throws'}) throw new DOMException('full', 'QuotaExceededError')
  }
}`

for (const [id, how, from] of [
  ['store-14', 'throws', 1],
  ['store-14', 'throws', 5],
  ['store-15', 'silently does nothing', 1],
  ['store-15', 'silently does nothing', 5],
] as const)
  test(`${id}: a store that ${how} from write ${from} on: "not saved" stays until a write succeeds`, async ({
    page,
  }) => {
    await page.addInitScript(REFUSE(how, from))
    const who = person(page, 'da')
    await who.open('triage')
    const notice = page.getByRole('status').filter({ hasText: who.app('kept.not-saved') })
    await expect(notice).toHaveCount(0)
    // Each change writes the newest copy, and from the second on the one before it too.
    await walkOn(who, from === 1 ? 1 : 4)
    await expect(notice).toContainText(PLACE_CODE)
    await expect(notice.getByRole('link', { name: who.app('kept.have-place') })).toBeVisible()
    await page.getByRole('link', { name: who.app('foot.overview') }).click()
    await expect(notice).toBeVisible()
    await page.goBack()
    await walkOn(who, 1)
    await expect(notice).toBeVisible()
    const held = from === 1 ? 2 : 5
    expect((await doneIn(page)).length).toBeLessThan(held)
    await page.evaluate(() => {
      window.name = 'room'
    })
    await walkOn(who, 1)
    await expect(notice).toHaveCount(0)
    expect(await doneIn(page)).toHaveLength(held + 1)
    await page.reload()
    await expect(page.getByText(who.app('ahead.what-now'))).toHaveCount(0)
  })

test('store-16: a store deleted under an open page is written again by the next step, whole', async ({
  page,
}) => {
  await keep(page, sealed(progressAt('choose-pin')))
  const who = person(page, 'da')
  await who.open('choose-pin')
  const before = await doneIn(page)
  await page.evaluate(() => localStorage.clear())
  await walkOn(who, 1)
  expect(await doneIn(page)).toEqual([...before, 'choose-pin'].sort())
  await page.reload()
  await expect(page.getByText(who.app('ahead.what-now'))).toHaveCount(0)
})

for (const file of ['v1.json'])
  test(`store-7: a real saved file, ${file}, opens at its step, and one goes on`, async ({ page }) => {
    const text = readFileSync(new URL(`../../tests/progress/saved/${file}`, import.meta.url), 'utf8')
    const { done } = JSON.parse(text).data
    const steps = Object.keys(done).filter(id => done[id].is === true)
    await keep(page, text)
    const who = person(page, 'da')
    await who.open()
    await page.getByRole('link', { name: who.app('start.go-on') }).click()
    await expect(page.getByText(who.app('ahead.what-now'))).toHaveCount(0)
    await expect(page.getByRole('status').filter({ hasText: who.app('notice.warning') })).toHaveCount(0)
    expect(steps.length).toBeGreaterThan(10)
    expect(await doneIn(page)).toEqual(steps.sort())
    expect(await page.evaluate(key => localStorage.getItem(`${key}:broken`), KEY)).toBeNull()
  })
