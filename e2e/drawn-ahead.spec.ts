// The next step is drawn while one is read. Nobody may notice it but by its speed.
import type { Page } from '@playwright/test'
import { guide } from '../src/guide/guide.ts'
import { openAll } from './support/axe.ts'
import { FIELDS } from './support/fields.ts'
import { person, usualAnswer } from './support/person.ts'
import { keep, progressAt, sealed } from './support/saved.ts'
import { expect, test } from './support/test.ts'

/** Counts in the page what is made of each kind of element, until now and until another heading was shown last. */
const countMade = () => {
  const made: Record<string, number> = {}
  const create = Document.prototype.createElement
  Document.prototype.createElement = function (
    this: Document,
    name: string,
    options?: ElementCreationOptions,
  ) {
    made[name] = (made[name] ?? 0) + 1
    return create.call(this, name, options)
  } as typeof create
  let shown: Element | null = null
  new MutationObserver(() => {
    const heading = document.querySelector('h1')
    if (heading === null || heading === shown) return
    shown = heading
    Object.assign(window, { madeWhenShown: { ...made } })
  }).observe(document, { childList: true, subtree: true })
  Object.assign(window, { made })
}

type Made = Readonly<Record<string, number>>
const made = (page: Page): Promise<Made> => page.evaluate(() => ({ ...Object(window).made }))
const madeWhenShown = (page: Page): Promise<Made> => page.evaluate(() => Object(window).madeWhenShown)

/** Until the next step has been drawn: a page that stands as its file has it has made no heading of its own. */
const nextIsDrawn = (page: Page) => expect.poll(async () => (await made(page))['h1']).toBe(1)

test.beforeEach(({ page }) => page.addInitScript(countMade))

test('what was drawn while one read is shown as it is, and says what the same page says anew', async ({
  page,
}) => {
  const who = person(page, 'da')
  await keep(page, sealed(progressAt('two-devices')))
  await who.open('two-devices')
  const seen: string[] = []
  for (;;) {
    const { next } = guide.steps[who.here()] ?? { next: [] }
    const ways = next.flatMap(rule => ('to' in rule ? [guide.steps[rule.to]?.kind] : []))
    if (ways.includes('wait')) break
    await nextIsDrawn(page)
    // Nobody finds it there.
    await expect(page.locator('h1')).toHaveCount(1)
    const before = await made(page)
    await who.does(usualAnswer(who.here()))
    await expect(page).not.toHaveURL(`./da/${seen.at(-1) ?? 'two-devices'}`)
    await who.at(who.here())
    seen.push(who.here())
    const { h1, h2, li } = await madeWhenShown(page)
    expect({ h1, h2, li }, `${who.here()}: nothing was drawn for it`).toEqual({
      h1: before['h1'],
      h2: before['h2'],
      li: before['li'],
    })
    const asDrawn = await page.getByRole('main').innerText()
    await who.open(who.here())
    expect(await page.getByRole('main').innerText(), who.here()).toBe(asDrawn)
  }
  expect(seen.length).toBeGreaterThan(15)
})

test('what one says while it is drawn counts on the next step', { tag: '@firefox' }, async ({ page }) => {
  const who = person(page, 'da')
  await keep(page, sealed(progressAt('two-devices')))
  await who.open('two-devices')
  await nextIsDrawn(page)
  await page.getByRole('main').locator('[value=ipad]').first().check()
  await who.does()
  await who.at(who.here())
  const asDrawn = await page.getByRole('main').innerText()
  await who.open(who.here())
  expect(await page.getByRole('main').innerText()).toBe(asDrawn)
})

test('in another language, what was drawn in the first is not shown', async ({ page }) => {
  const who = person(page, 'da')
  await keep(page, sealed(progressAt('two-devices')))
  await who.open('two-devices')
  await nextIsDrawn(page)
  await page.locator('summary', { hasText: who.app('tools.language') }).click()
  await page.getByRole('link', { name: 'English' }).click()
  const reader = person(page, 'en')
  await reader.at('two-devices', { moved: false })
  await reader.does()
  await reader.at(reader.here())
})

test('what was typed and opened does not come back: not even at once', { tag: '@firefox' }, async ({
  page,
}) => {
  const { step, selector } = FIELDS.password
  const who = person(page, 'da')
  const before = Object.values(guide.steps).find(({ next }) =>
    next.some(rule => 'to' in rule && rule.to === step),
  )
  const opened = async () => {
    await who.at(step)
    await openAll(page)
    await expect(page.locator(selector)).toBeVisible()
  }
  // The clock stands: nothing more is drawn ahead after the step with the field.
  await page.clock.install()
  await keep(page, sealed(progressAt(before?.id ?? '')))
  await who.open(before?.id)
  await page.clock.runFor(1000)
  await nextIsDrawn(page)
  await who.does(usualAnswer(who.here()))
  await opened()
  expect(await made(page), 'shown as it was drawn').toMatchObject({ h1: 1 })
  const untouched = await page.locator(selector).inputValue()
  await page.locator(selector).fill('canary-typed')
  await page.goBack()
  await who.at(before?.id ?? '')
  await who.does(usualAnswer(who.here()))
  await who.at(step)
  await expect(page.locator('main details[open]')).toHaveCount(0)
  await opened()
  await expect(page.locator(selector)).toHaveValue(untouched)
})
