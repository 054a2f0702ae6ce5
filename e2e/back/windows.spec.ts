// Windows that are not the browser one comes back to: frames, mail apps, the home screen; and tabs of EU Login.
import type { Page } from '@playwright/test'
import { person } from '../support/person.ts'
import { keep, progressAt, sealed } from '../support/saved.ts'
import { expect, test } from '../support/test.ts'
import { doneIn, goOn, kept } from './support.ts'

/** EU Login as far as a tab of it matters here. */
const stands = (page: Page) =>
  page
    .context()
    .route(/^https:/, route => route.fulfill({ body: '<title>EU Login</title>', contentType: 'text/html' }))

test('nav-10: EU Login opened beside the guide and closed again: the step left, nothing lost', async ({
  page,
  faults,
}) => {
  faults.expect(/request to another origin/)
  await stands(page)
  await keep(page, sealed(progressAt('enter-email')))
  const who = person(page, 'da')
  await who.open('enter-email')
  const before = await kept(page)
  const opening = page.waitForEvent('popup')
  await page.getByRole('main').locator('a[target=_blank]').first().click()
  const other = await opening
  await expect(other).toHaveTitle('EU Login')
  expect(await other.evaluate(() => window.opener)).toBeNull()
  await other.close()
  await who.at('enter-email', { moved: false })
  expect(await kept(page)).toBe(before)
  await goOn(who)
  await who.at('create-account')
})

test('nav-10: shown again by the browser as it was left, the page still tells the truth', async ({
  page,
}) => {
  await keep(page, sealed(progressAt('enter-email')))
  const who = person(page, 'da')
  await who.open('enter-email')
  const elsewhere = person(await page.context().newPage(), 'da')
  await elsewhere.open('enter-email')
  await goOn(elsewhere)
  await elsewhere.at('create-account')
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await expect(page.getByRole('button', { name: who.app('done.take-off') })).toBeVisible()
  expect(await doneIn(page)).toContain('enter-email')
})

test('nav-11: what is practised leaves no trace in the history', async ({ page }) => {
  await keep(page, sealed(progressAt('make-password')))
  const who = person(page, 'da')
  await who.open('make-password')
  await page.getByText(who.app('practice.password.open')).click()
  await page.getByLabel(who.app('practice.password.label')).fill('Hemmelig-Kanariefugl-7')
  await page
    .getByRole('main')
    .getByRole('button', { name: who.app('practice.check') })
    .first()
    .click()
  const states = [await page.evaluate(() => JSON.stringify([history.state, location.href]))]
  await who.does()
  states.push(await page.evaluate(() => JSON.stringify([history.state, location.href])))
  await page.goBack()
  states.push(await page.evaluate(() => JSON.stringify([history.state, location.href])))
  expect(states.join(' ')).not.toMatch(/hemmelig|kanariefugl/i)
  // The browser's own memory of fields does not bring it back either.
  await expect(page.getByText('Hemmelig-Kanariefugl-7')).toHaveCount(0)
})

test('nav-15: framed by another page the guide does not run, and shows a plain link out', async ({
  page,
}) => {
  await page.route('**/framing', route =>
    route.fulfill({
      body: '<!doctype html><title>x</title><iframe src="./da/triage"></iframe>',
      contentType: 'text/html',
    }),
  )
  // As on a host that sends no headers; where one does, the browser shows nothing at all (closed.spec.ts).
  await page.route('**/da/triage', async route => {
    const response = await route.fetch()
    const { 'content-security-policy': _, ...headers } = response.headers()
    await route.fulfill({ response, headers })
  })
  await page.goto('./framing')
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('#root a')).toHaveCount(1)
  await expect(frame.locator('h1, button, input')).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await frame.locator('#root a').click()
  await person(page, 'da').at('triage', { moved: false })
})

const APPS = {
  Facebook:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 [FBAN/FBIOS;FBAV/480]',
  'an Android app':
    'Mozilla/5.0 (Linux; Android 15; SM-A155F; wv) AppleWebKit/537.36 Version/4.0 Chrome/156.0 Mobile Safari/537.36',
} as const

for (const [app, userAgent] of Object.entries(APPS))
  test.describe(app, () => {
    test.use({ userAgent })

    test(`tabs-10: in the window of ${app} the guide works, and warns that it may forget, with the code`, async ({
      page,
    }) => {
      const who = person(page, 'da')
      await who.open('triage')
      const notice = page.getByRole('status').filter({ hasText: who.app('kept.in-app') })
      await expect(notice).toContainText(/[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}/)
      await who.does('never')
      await who.at('prepare')
      await expect(notice).toBeVisible()
      expect(await doneIn(page)).toEqual(['triage'])
    })
  })

test('tabs-10: in a browser of its own nothing of the kind is said', async ({ page }) => {
  const who = person(page, 'da')
  await who.open('triage')
  await expect(page.getByText(who.app('kept.in-app'))).toHaveCount(0)
})

test('tabs-11: on the home screen, with an empty store, the place code is asked for first', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const match = window.matchMedia.bind(window)
    window.matchMedia = query => match(query === '(display-mode: standalone)' ? 'all' : query)
  })
  const who = person(page, 'da')
  await who.open()
  const main = page.getByRole('main').locator('.btn.main')
  await expect(main).toHaveText(who.app('start.have-place'))
  await main.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.app('place.title'))
  // Once there is something to go on with, that comes first.
  await keep(page, sealed(progressAt('choose-pin')))
  await who.open()
  await expect(main).toContainText(who.app('start.go-on'))
})
