// Everything by keyboard alone: Tab, Enter and Space.
import type { Locator, Page } from '@playwright/test'
import { guide } from '../src/guide/guide.ts'
import { openAll } from './support/axe.ts'
import { SAMPLE } from './support/pages.ts'
import { type Person, person } from './support/person.ts'
import { expect, test } from './support/test.ts'

/** More than any page of the guide has controls. */
const TOO_MANY = 120

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate(element => element === element.ownerDocument.activeElement)

/** Tabs on until a control has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let count = 0; count < TOO_MANY; count += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way by Tab to ${target}`)
}

/** Does what there is to do at some steps besides going on; all of it is optional. */
async function besides(who: Person, step: string): Promise<void> {
  const { page } = who
  if (step === 'prepare') {
    const box = page.getByRole('checkbox').first()
    await tabTo(page, box)
    await page.keyboard.press('Space')
    await expect(box).toBeChecked()
  }
  if (step === 'two-devices') {
    const group = page.getByRole('group', { name: who.app('devices.with-app') })
    await tabTo(page, group.getByRole('radio', { checked: true }))
    await page.keyboard.press('ArrowDown')
    await expect(group.getByRole('radio').nth(1)).toBeChecked()
  }
  if (step === 'make-password') {
    await tabTo(page, page.locator('summary', { hasText: who.app('practice.password.open') }))
    await page.keyboard.press('Enter')
    const check = page.getByRole('button', { name: who.app('practice.check') })
    await expect(check).toBeVisible()
    await tabTo(page, check)
    await page.keyboard.press('Space')
    await expect(page.getByRole('heading', { name: who.app('practice.summary') })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator('#practice-password')).toBeFocused()
  }
}

test('the whole way by Tab, Enter and Space', async ({ page }) => {
  const who = person(page, 'da')
  await who.open()
  await tabTo(page, page.getByRole('link', { name: who.app('start.begin') }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: who.app('whose.mine') }))
  await page.keyboard.press('Enter')
  await who.at('triage')
  while (who.here() !== 'finish') {
    const step = who.here()
    await besides(who, step)
    const { question } = guide.steps[step] ?? {}
    const usual = question === undefined ? undefined : guide.questions[question]?.usual
    await tabTo(page, usual === undefined ? who.onward() : who.answering(usual))
    await page.keyboard.press('Enter')
    await expect(page).not.toHaveURL(`./da/${step}`)
    await who.at(who.here())
  }
})

/** Where the focus is while it is in none of the page's controls: in the window around the page. */
const OUTSIDE = 'outside'

/** What has the focus, as a name of its own that stays with the element when others come in before it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(outside => {
    const { activeElement, body } = document
    if (activeElement === null || activeElement === body) return outside
    const marked = activeElement as Element & { stopOfTest?: string }
    marked.stopOfTest ??= crypto.randomUUID()
    return marked.stopOfTest
  }, OUTSIDE)

/**
 * The next stop in the page. Between the last and the first the focus is in the window around it, in either
 * direction; whether the page sees that as a stop is up to the browser.
 */
async function press(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string> {
  await page.keyboard.press(key)
  const now = await focused(page)
  if (now !== OUTSIDE) return now
  await page.keyboard.press(key)
  return focused(page)
}

test('no page holds the focus: Tab goes through all of it and round again', async ({ page }) => {
  const who = person(page, 'da')
  for (const path of ['', 'two-devices', 'make-password', 'enter-code', 'wait', 'address', 'on-paper']) {
    await who.open(path)
    await openAll(page)
    await expect(page.getByText(who.app('loading'))).toHaveCount(0)
    const first = await press(page, 'Tab')
    const seen = [first]
    let now = await press(page, 'Tab')
    while (now !== first && seen.length < TOO_MANY) {
      // A field for a day is several stops.
      if (now !== seen.at(-1)) seen.push(now)
      now = await press(page, 'Tab')
    }
    expect(now, `${path}: comes round`).toBe(first)
    expect(seen.length, `${path}: through all of it`).toBeGreaterThan(5)
    expect(seen, `${path}: never lost`).not.toContain(OUTSIDE)
    expect(new Set(seen).size, `${path}: nothing twice`).toBe(seen.length)
    expect(await press(page, 'Shift+Tab'), `${path}: and back`).toBe(seen.at(-1))
  }
})

test('the first Tab leads over the head of the page to its content', async ({ page }) => {
  const who = person(page, 'da')
  for (const path of ['', 'enter-email', 'help']) {
    await who.open(path)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: who.app('skip') })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const inside = await page.evaluate(() => document.activeElement?.closest('main') !== null)
    expect(inside, `${path}: the next Tab is in the content`).toBe(true)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  }
})

/** The outline of what has the focus, of the thing itself or of the row it stands in. */
const ring = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const drawn = [element, element.closest('label')].flatMap(one => (one === null ? [] : [one]))
    const widths = drawn.map(one => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
    })
    const box = element.getBoundingClientRect()
    const across = Math.min(Math.max(box.left + box.width / 2, 0), window.innerWidth - 1)
    const top = document.elementFromPoint(across, box.top + box.height / 2)
    return {
      name: `${element.localName}.${element.className} ${(element.textContent ?? '').trim().slice(0, 30)}`,
      width: Math.max(...widths),
      whole:
        box.top >= 0 && box.bottom <= window.innerHeight && box.left >= 0 && box.right <= window.innerWidth,
      onTop: top !== null && (element.contains(top) || top.contains(element)),
    }
  })

for (const [width, height] of [
  [1280, 800],
  [320, 256],
] as const)
  test.describe(`${width} by ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('what has the focus has a ring, is whole in the window and under nothing', { tag: '@full' }, async ({
      page,
    }) => {
      const who = person(page, 'da')
      for (const path of width === 320 ? ['two-devices', 'enter-email'] : SAMPLE) {
        await who.open(path)
        await openAll(page)
        await expect(page.getByText(who.app('loading'))).toHaveCount(0)
        await page.keyboard.press('Tab')
        const first = await focused(page)
        for (let count = 0; count < TOO_MANY; count += 1) {
          const { name, width: ringWidth, whole, onTop } = await ring(page)
          expect.soft(ringWidth, `${path}: ring of ${name}`).toBeGreaterThanOrEqual(2)
          expect.soft({ whole, onTop }, `${path}: ${name}`).toEqual({ whole: true, onTop: true })
          await page.keyboard.press('Tab')
          if ([first, OUTSIDE].includes(await focused(page))) break
        }
      }
    })
  })

test('after a move the ring is round the heading', async ({ page }) => {
  const who = person(page, 'da')
  await who.open('triage')
  await tabTo(page, who.answering('never', 'triage'))
  await page.keyboard.press('Enter')
  await who.at('prepare')
  expect((await ring(page)).width).toBeGreaterThanOrEqual(2)
})

test('Enter held down goes one step only', async ({ page }) => {
  const who = person(page, 'da')
  await who.open('triage')
  await tabTo(page, who.answering('never', 'triage'))
  // Each further `down` of a key that is down is what the keyboard sends while it is held.
  for (let repeat = 0; repeat < 20; repeat += 1) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await who.at('prepare')
})
