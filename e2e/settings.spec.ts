// The reader's own settings: larger text, more room between letters, forced colours, no motion.
import type { Page } from '@playwright/test'
import { openAll } from './support/axe.ts'
import { measure } from './support/measure.ts'
import { allPages, SAMPLE } from './support/pages.ts'
import { type Person, person } from './support/person.ts'
import { keep, progressAt, sealed } from './support/saved.ts'
import { STATES } from './support/states.ts'
import { expect, test } from './support/test.ts'

/** WCAG 1.4.12: nothing may be lost when a reader sets these. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`
/** Text alone twice as large, as Firefox does it: 40 px for the 20 px (125 %) of the guide. */
const DOUBLE = 'html { font-size: 250% !important }'

/** As a browser does it with a reader's own styles: an element in the page would be stopped by the page's policy. */
const wear = (page: Page, css: string): Promise<void> =>
  page.evaluate(async text => {
    const sheet = new CSSStyleSheet()
    document.adoptedStyleSheets = [await sheet.replace(text)]
  }, css)

/** Nothing runs out of the page or is cut off. */
async function expectWhole(who: Person, state: string): Promise<void> {
  const { sideways, cut } = await measure(who.page)
  expect.soft(sideways, `${state}: no sideways scrolling`).toBeLessThanOrEqual(0)
  expect.soft(cut, `${state}: nothing cut off`).toEqual([])
}

const HOW = [
  ['text spacing', SPACING, 320],
  ['text at 200 %', DOUBLE, 640],
  ['text at 200 %, spaced, on a narrow page', `${SPACING} ${DOUBLE}`, 360],
] as const

for (const [name, css, width] of HOW)
  for (const full of [false, true])
    test.describe(name, () => {
      test.use({ viewport: { width, height: 800 } })

      test(full ? 'every page' : 'a page of each kind', { tag: full ? '@full' : [] }, async ({ page }) => {
        if (full) test.setTimeout(600_000)
        const who = person(page, 'da')
        for (const path of full ? allPages : SAMPLE) {
          await who.open(path)
          await wear(page, css)
          await openAll(page)
          await expectWhole(who, path)
        }
      })

      if (full)
        test('states', { tag: '@full' }, async ({ page }) => {
          const who = person(page, 'da')
          for (const state of STATES) {
            await state.reach(who)
            await wear(page, css)
            await expectWhole(who, state.name)
          }
        })
    })

test.describe('forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })

  test('no element keeps colours of its own', async ({ page }) => {
    await keep(page, sealed(progressAt('approve-in-app')))
    const who = person(page, 'da')
    for (const path of SAMPLE) {
      await who.open(path)
      await openAll(page)
      const own = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter(element => getComputedStyle(element).forcedColorAdjust === 'none')
          .map(element => `${element.localName}.${element.getAttribute('class') ?? ''}`),
      )
      expect.soft(own, path).toEqual([])
    }
  })

  test('buttons and fields keep their edges', async ({ page }) => {
    const who = person(page, 'da')
    for (const path of ['two-devices', 'make-password', 'address', 'prepare']) {
      await who.open(path)
      await openAll(page)
      const bare = await page.evaluate(() =>
        [...document.querySelectorAll('main .btn, main .choice, main .option, main input, main textarea')]
          .filter(element => element.checkVisibility())
          .filter(element => !element.matches('.quiet, [type=checkbox], [type=radio]'))
          .filter(element => Number.parseFloat(getComputedStyle(element).borderTopWidth) < 1)
          .map(element => element.className || element.id),
      )
      expect.soft(bare, path).toEqual([])
    }
  })

  test('what is chosen, done and wrong differs from what is not', async ({ page }) => {
    await keep(page, sealed(progressAt('approve-in-app')))
    const who = person(page, 'da')
    /** How an element is drawn, in all that forced colours leave. */
    const drawing = (selector: string, pseudo?: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, before) => {
          const {
            borderTopWidth,
            borderTopStyle,
            outlineStyle,
            backgroundColor,
            fontWeight,
            borderTopColor,
          } = getComputedStyle(element, before)
          return [
            borderTopWidth,
            borderTopStyle,
            outlineStyle,
            backgroundColor,
            fontWeight,
            borderTopColor,
          ].join()
        }, pseudo)
    await who.open('overview')
    const marks = await Promise.all(
      ['past', 'now', 'next'].map(state => drawing(`.stations .${state}`, '::before')),
    )
    expect(new Set(marks).size, 'the marks of the overview').toBe(3)
    const dots = await Promise.all(
      ['past', 'now', 'next'].map(state => drawing(`.dots i.${state}`, '::after')),
    )
    expect(new Set(dots).size, 'the dots of the way').toBe(3)
    await page.locator('summary', { hasText: who.app('tools.text') }).click()
    expect(await drawing('.pick [aria-pressed=true]'), 'the text size chosen').not.toBe(
      await drawing('.pick [aria-pressed=false]'),
    )
    await who.open('two-devices')
    expect(await drawing('.option:has(:checked)'), 'the device chosen').not.toBe(
      await drawing('.option:has(input:not(:checked))'),
    )
  })
})

test.describe('reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing moves, whatever is opened, chosen or gone on from', async ({ page }) => {
    const who = person(page, 'da')
    for (const path of SAMPLE) {
      await who.open(path)
      await openAll(page)
      const moving = await page.evaluate(() => ({
        running: document.getAnimations().length,
        smooth: getComputedStyle(document.documentElement).scrollBehavior,
        slow: [...document.querySelectorAll('*')]
          .filter(element => Number.parseFloat(getComputedStyle(element).transitionDuration) > 0.01)
          .map(element => element.localName),
      }))
      expect.soft(moving, path).toEqual({ running: 0, smooth: 'auto', slow: [] })
    }
  })
})
