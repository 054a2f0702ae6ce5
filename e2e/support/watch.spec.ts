// The watch must bite: here pages do what no page may do, in a context of their own, and are heard.
import type { Page } from '@playwright/test'
import { EMPTY } from './saved.ts'
import { expect, test } from './test.ts'
import { watch } from './watch.ts'

const outside = 'https://outside.invalid'

/** What a page does, and how it is told. */
const MISDEEDS: readonly [name: string, act: (page: Page) => Promise<unknown>, told: RegExp][] = [
  [
    'complains',
    page => page.evaluate(() => console.error('something is wrong')),
    /^console\.error: something is wrong/,
  ],
  [
    'breaks',
    page => page.evaluate(() => void setTimeout(() => undefinedName())),
    /^uncaught: .*undefinedName/,
  ],
  [
    'asks another host',
    page => page.evaluate(url => fetch(url, { mode: 'no-cors' }), `${outside}/a.png`),
    /^request to another origin: https:\/\/outside\.invalid\/a\.png$/,
  ],
  [
    'opens a window with another host',
    page => page.evaluate(url => void window.open(url), `${outside}/b`),
    /^request to another origin: https:\/\/outside\.invalid\/b$/,
  ],
]

/** Nowhere defined, and only called in the page. */
declare function undefinedName(): void

for (const [name, act, told] of MISDEEDS) {
  test(`a page that ${name} is heard`, { tag: '@firefox' }, async ({ browser, baseURL }) => {
    const context = await browser.newContext()
    // Nothing leaves this computer: the other host is played here.
    await context.route(`${outside}/**`, route => route.fulfill({ body: '', contentType: 'text/html' }))
    // A page without the guide's policy, which would keep the other host from being asked at all.
    await context.route('**/empty-page', route => route.fulfill({ body: EMPTY, contentType: 'text/html' }))
    const heard: string[] = []
    const home = new URL('./empty-page', baseURL)
    watch(context, home.origin, fault => heard.push(fault))
    const page = await context.newPage()
    await page.goto(home.href)
    expect(heard).toEqual([])
    await act(page)
    await expect.poll(() => heard).toEqual([expect.stringMatching(told)])
    await context.close()
  })
}

test('what was not announced fails the test', { tag: '@firefox' }, async ({ page }) => {
  test.fail()
  await page.evaluate(() => console.error('something is wrong'))
})

test('what was announced and does not come fails the test', ({ faults }) => {
  test.fail()
  faults.expect(/something is wrong/)
})

test('what was announced and comes is allowed', async ({ page, faults }) => {
  faults.expect(/something is wrong/)
  await page.evaluate(() => console.error('something is wrong'))
})

test('a context of its own is heard when told', async ({ browser, faults }) => {
  const context = await browser.newContext()
  faults.watch(context)
  faults.expect(/something is wrong/)
  const page = await context.newPage()
  await page.evaluate(() => console.error('something is wrong'))
  await context.close()
})
