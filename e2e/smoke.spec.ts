import { LANGUAGES } from '../src/language/languages.ts'
import { expect, test } from './support/test.ts'

test('the start page opens in Danish and has one heading', { tag: '@firefox' }, async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.locator('html')).toHaveAttribute('lang', 'da')
})

test('an unknown address still opens the guide', async ({ page, faults }) => {
  faults.expect(/status of 404/)
  const answer = await page.goto('./da/nowhere/at-all')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
})

for (const { code } of LANGUAGES) {
  test(`the start page fits the narrowest screen (${code})`, { tag: '@full' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`./${code}/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.locator('html')).toHaveAttribute('lang', code)
    const [content, screen] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return [scrollWidth, clientWidth]
    })
    expect(content).toBe(screen)
  })
}
