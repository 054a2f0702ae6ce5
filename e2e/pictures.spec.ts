// The drawn screens in a real browser: each on a page that shows it, at three widths.
import type { Locator } from '@playwright/test'
import { NOTHING_YET } from '../src/engine/progress.ts'
import { guide } from '../src/guide/guide.ts'
import { expectNoViolation } from './support/axe.ts'
import { groupsOf } from './support/pages.ts'
import { type Person, person } from './support/person.ts'
import { keep, progressAt, sealed, withNotes } from './support/saved.ts'
import { expect, test } from './support/test.ts'

const NARROWEST = 320
const WIDTHS = [NARROWEST, 820, 1280] as const

/** Every picture that steps show, with the first step that does; then those of the wait and of troubles alone. */
const onSteps = Object.values(guide.steps).flatMap(step =>
  step.blocks.flatMap(block => (block.kind === 'picture' ? [[block.picture, step.id] as const] : [])),
)
const elsewhere = [
  ['code-mail', 'wait'] as const,
  ['code-sms', 'wait'] as const,
  ...Object.values(guide.troubles).flatMap(({ id, picture }) =>
    picture === undefined ? [] : [[picture, `help/${id}`] as const],
  ),
]
const shown = [...new Map([...onSteps, ...elsewhere].toReversed())].toReversed()

const groups = groupsOf(shown, 6)

/** Opens the page and waits for its drawing, which is fetched after the page itself. */
async function see(who: Person, picture: string, path: string) {
  await who.open(path)
  const drawn = who.page.locator(`[data-picture="${picture}"]`)
  await expect(drawn.locator('.screen').first()).toBeVisible()
  return drawn
}

/** By how much the page is too wide, and what of the drawings stands out of its frame. */
const outOf = (within: Locator) =>
  within.evaluate(element => ({
    sideways: document.documentElement.scrollWidth - window.innerWidth,
    outside: [...element.querySelectorAll('.screen *')]
      .filter(one => {
        const frame = one.closest('.screen')?.getBoundingClientRect()
        const box = one.getBoundingClientRect()
        const hidden = one.closest('.visually-hidden') !== null || box.width === 0
        return frame && !hidden && (box.right > frame.right + 1 || box.left < frame.left - 1)
      })
      .map(one => one.outerHTML.slice(0, 80)),
  }))

for (const lang of ['da', 'en'])
  for (const width of WIDTHS)
    test.describe(`${lang}, ${width} px wide`, () => {
      test.use({ viewport: { width, height: 800 } })

      for (const group of groups)
        test(`fits and has no violation: ${group.map(([picture]) => picture).join(' ')}`, {
          tag: lang === 'da' && width !== 820 ? [] : '@full',
        }, async ({ page }) => {
          for (const [picture, path] of group) {
            const drawn = await see(person(page, lang), picture, path)
            // Every day where most has to give way; wider, only where time is no matter.
            if (width === NARROWEST || lang !== 'da') await expectNoViolation(page, `${picture} at ${path}`)
            const { sideways, outside } = await outOf(drawn)
            expect.soft(sideways, `${picture}: no sideways scrolling`).toBeLessThanOrEqual(0)
            expect.soft(outside, `${picture}: all within its frame`).toEqual([])
          }
        })

      test('screenshots, for people to look at', { tag: '@full' }, async ({ page }) => {
        for (const [picture, path] of shown) {
          const drawn = await see(person(page, lang), picture, path)
          await drawn.screenshot({ path: `test-results/pictures/${lang}-${width}-${picture}.png` })
        }
      })
    })

// The gallery has every picture that a step shows: one page tells of all of them.
for (const [one, two] of [
  ['ipad', 'phone'],
  ['phone', 'tablet'],
] as const)
  for (const width of WIDTHS)
    test(`fits in the frames of other devices: ${one} and ${two}, ${width} px wide`, {
      tag: width === NARROWEST ? [] : '@full',
    }, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await keep(page, sealed(withNotes(NOTHING_YET, { 'device-1': one, 'device-2': two })))
      await person(page, 'da').open('where')
      for (const [picture] of onSteps)
        await expect(page.locator(`[data-picture="${picture}"] .screen`).first()).toBeVisible()
      const frame = { ipad: 'tablet', tablet: 'tablet', phone: 'phone' } as const
      const shapeOf = (picture: string) =>
        page.locator(`[data-picture="${picture}"] .screen`).first().getAttribute('data-shape')
      expect(await shapeOf('app-pin')).toBe(frame[one])
      expect(await shapeOf('qr-code')).toBe(frame[two])
      const { sideways, outside } = await outOf(page.locator('main'))
      expect(sideways).toBeLessThanOrEqual(0)
      expect(outside).toEqual([])
    })

test('the words of a drawing can be selected', async ({ page }) => {
  const drawn = await see(person(page, 'da'), 'email-page', 'enter-email')
  const control = drawn.locator('[data-label="next"]')
  await control.selectText()
  const selected = await page.evaluate(() => String(getSelection()))
  expect(selected.trim()).toBe(await control.textContent())
})

for (const width of [820, 1280])
  test(`a drawing stands in its page before what draws it has come, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    let send = () => {}
    const told = new Promise<void>(resolve => {
      send = resolve
    })
    await page.route('**/DrawnScreen-*.js', async route => {
      await told
      await route.continue()
    })
    // A step of few words: its picture, not its text, says how high it is.
    await keep(page, sealed(progressAt('device-mail')))
    await page.goto('./da/device-mail')
    const below = page.locator('.ask:visible')
    await expect(page.locator('[data-picture="device-mail"] .screen')).toBeVisible()
    const before = await below.boundingBox()
    send()
    await expect(page.locator('html[data-ready]')).toBeAttached()
    await expect(page.locator('[data-picture="device-mail"] .screen')).toBeVisible()
    expect(await below.boundingBox()).toEqual(before)
  })

test('a drawing that does not come leaves the step as it is', async ({ page, faults }) => {
  faults.expect(/Failed to load resource/)
  await page.route('**/DrawnScreen-*.js', route => route.abort())
  const who = person(page, 'da')
  await who.open('enter-email')
  await expect(page.locator('figure.see figcaption')).toHaveText(who.words('steps.enter-email.see'))
  await expect(page.locator('.drawn')).toHaveCount(0)
  await who.at('enter-email', { moved: false })
})
