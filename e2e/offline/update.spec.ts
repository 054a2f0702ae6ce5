// A newer build takes the place of the one that is open: nothing breaks, nothing is lost, and it is the person who says
// when.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { DIST } from '../../scripts/dist-files.ts'
import { person } from '../support/person.ts'
import { copyOf, nextBuild } from './builds.ts'
import { CAPTIVE, type Host } from './host.ts'
import { clearHttpCache, expect, isKept, test } from './test.ts'

let next = ''
test.beforeAll(() => {
  next = nextBuild()
})

/** The script of the page: it tells which build it is of. */
const scriptOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[src]')?.src)

/**
 * The browser looks for a newer worker, as it does at each visit, and the newer one has all it needs. It is asked to look
 * again and again: a look that began by itself before the newer build was there counts as the one asked for.
 */
async function newerWaits(page: Page, host: Host, folder: string): Promise<void> {
  host.publish(folder)
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration()
          if (!registration?.installing && !registration?.waiting) await registration?.update()
          return registration?.waiting?.state
        }),
      { timeout: 20_000 },
    )
    .toBe('installed')
  await clearHttpCache(page)
}

const buildsKept = (page: Page) =>
  page.evaluate(async () => [
    ...new Set((await caches.keys()).flatMap(name => name.match(/ build (\w+)/)?.[1] ?? [])),
  ])

test('net-7, net-8: a newer build waits for days: the old one goes on, pieces gone from the host and all; it is offered between stages, and taken when one asks', async ({
  page,
  host,
}) => {
  const who = person(page, 'da')
  await who.begins()
  await who.at('triage')
  await isKept(page, 'da')
  const before = await scriptOf(page)
  await newerWaits(page, host, next)
  const offer = page.getByRole('button', { name: who.app('version.use') })
  await expect(offer).toBeVisible()
  await who.does('never')
  await who.at('prepare')
  await expect(offer).toHaveCount(0)
  await who.does()
  await who.at('two-devices')
  await expect(offer).toHaveCount(0)
  // Pieces of the old build, fetched for the first time after they are gone from the host.
  await page.getByRole('link', { name: who.app('foot.overview') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.app('overview.title'))
  // Some days later: the same build again, from the start.
  await page.clock.setFixedTime(Date.now() + 4 * 86_400_000)
  await who.open('address')
  expect(await scriptOf(page)).toBe(before)
  await expect(offer).toHaveCount(0)
  expect(await buildsKept(page)).toHaveLength(2)
  await who.open('')
  await expect(page.getByText(who.app('version.ready'))).toBeVisible()
  await offer.click()
  await expect.poll(() => scriptOf(page).catch(() => before)).not.toBe(before)
  await expect(page.getByText(who.words('steps.two-devices.title'))).toBeVisible()
  await expect(offer).toHaveCount(0)
  await expect.poll(() => buildsKept(page)).toHaveLength(1)
})

test('two windows: one takes the newer build, the other goes on with its own until it is closed', {
  tag: '@full',
}, async ({ page, context, host }) => {
  const who = person(page, 'da')
  await who.open('prepare')
  await isKept(page, 'da')
  const other = person(await context.newPage(), 'da')
  await other.open()
  await newerWaits(other.page, host, next)
  await other.page.getByRole('button', { name: who.app('version.use') }).click()
  await expect.poll(() => buildsKept(page)).toHaveLength(2)
  await expect(other.page.getByRole('button', { name: who.app('version.use') })).toHaveCount(0)
  await page.getByRole('link', { name: who.app('foot.overview') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.app('overview.title'))
  await page.close()
  await other.open('prepare')
  await expect.poll(() => buildsKept(other.page)).toHaveLength(1)
})

/** The next build calls a word otherwise, in its words and in its screens. */
const withOtherKeys = () =>
  nextBuild((text, file) =>
    file.includes('-app-')
      ? text.replace(/\bbegin:/g, 'begynd:')
      : text.replaceAll('start.begin', 'start.begynd'),
  )

test('net-6: an old worker and words with other keys: each build has its own words, and no key is shown', async ({
  page,
  host,
  faults,
}) => {
  faults.expect(/404/)
  await page.goto('./da')
  await isKept(page, 'da')
  await newerWaits(page, host, withOtherKeys())
  const who = person(page, 'da')
  const begin = page.getByRole('link', { name: who.app('start.begin'), exact: true })
  await page.goto('./da')
  await expect(begin).toBeVisible()
  // English was never opened: its words of this build are gone, and the newer build has the page.
  await page.getByText(who.app('tools.language'), { exact: true }).click()
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(
    page.getByRole('link', { name: person(page, 'en').app('start.begin'), exact: true }),
  ).toBeVisible()
})

test('net-6: a newer build whose words fail to come shows no key either', { tag: '@full' }, async ({
  page,
  host,
  faults,
}) => {
  faults.expect(/./)
  host.publish(withOtherKeys())
  host.answers(/^assets\/da-app/, CAPTIVE)
  await page.goto('./da')
  await expect(page.getByText('start.begynd')).toHaveCount(0)
  await expect(page.locator('section[lang=en]').getByRole('button')).toBeVisible()
})

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' })

  test('net-8: a piece was removed by a newer build: the page is loaded anew, once, and nothing is lost', async ({
    page,
    host,
    faults,
  }) => {
    faults.expect(/404|dynamically imported|no words/)
    const who = person(page, 'da')
    await who.begins()
    await who.does('never')
    await who.at('prepare')
    await who.does()
    await who.at('two-devices')
    host.publish(next)
    host.asked.length = 0
    await page.getByRole('link', { name: who.app('foot.stop') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.app('stop.title'))
    await expect(page.getByRole('main')).toContainText(who.words('steps.two-devices.title'))
    expect(host.asked.filter(path => path.startsWith('da/'))).toEqual(['da/stop'])
  })

  test('net-9: a piece is missing for good: loaded anew once, then a sentence', async ({
    page,
    host,
    faults,
  }) => {
    faults.expect(/404|dynamically imported|Failed to load/)
    host.answers(/^assets\/Stop-/, { status: 404, type: 'text/plain', body: '' })
    await page.goto('./da/stop')
    await expect(page.getByRole('heading', { name: 'Siden kunne ikke vises' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Hent siden igen' })).toBeVisible()
    expect(host.asked.filter(path => path === 'da/stop')).toHaveLength(2)
  })
})

test('net-11: a hotel answers for sw.js: the app keeps running, on the first visit and on a later one', async ({
  page,
  host,
  faults,
}) => {
  faults.expect(/unsupported MIME type/)
  const who = person(page, 'da')
  host.answers(/^sw\.js/, CAPTIVE)
  await who.begins()
  await expect.poll(() => host.asked.includes('sw.js')).toBe(true)
  await who.does('never')
  await who.at('prepare')
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
  host.answersRightly()
  await page.reload()
  await isKept(page, 'da')
  host.answers(/./, CAPTIVE)
  const updating = () =>
    page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistration())?.update().then(
        () => 'updated',
        () => 'refused',
      ),
    )
  // A look that the browser had begun by itself, before the hotel, is still answered rightly.
  await expect.poll(updating).toBe('refused')
  await page.reload()
  await who.at('prepare', { moved: false })
  await who.does()
  await who.at('two-devices')
})

test('net-10: a hotel answers for words and pages while they are being kept: they are not, until they are right', {
  tag: '@full',
}, async ({ page, host }) => {
  const who = person(page, 'da')
  host.answers(/^(assets\/en-|en\/)/, CAPTIVE)
  await page.goto('./da/offline')
  await isKept(page, 'da')
  const keep = page.getByRole('button', { name: who.app('offline.keep') })
  await keep.click()
  await expect(page.getByText(who.app('offline.not-all'))).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('main')).toContainText(who.app('offline.is-not-kept'))
  host.answersRightly()
  await keep.click()
  await expect(page.getByText(who.app('offline.all-kept'))).toBeVisible({ timeout: 20_000 })
})

test('the way out: sw-off.js in the place of sw.js takes the worker and all it kept away, and nothing else', async ({
  page,
  host,
}) => {
  const who = person(page, 'da')
  await who.begins()
  await who.does('never')
  await who.at('prepare')
  await isKept(page, 'da')
  await page.evaluate(() => caches.open('somebody-else'))
  const off = copyOf(DIST)
  cpSync(join(DIST, 'sw-off.js'), join(off, 'sw.js'))
  host.publish(off)
  const left = () =>
    page.evaluate(async () => {
      const registrations = await navigator.serviceWorker.getRegistrations()
      // Looked for until it is there, as in newerWaits; a worker that is on its way out says no.
      await Promise.allSettled(registrations.map(registration => registration.update()))
      return [await caches.keys(), registrations]
    })
  await expect.poll(left).toEqual([['somebody-else'], []])
  await who.does()
  await who.at('two-devices')
  await page.reload()
  await who.at('two-devices', { moved: false })
  await expect.poll(left).toEqual([['somebody-else'], []])
})

for (const [what, taken] of [
  ['no service worker', 'serviceWorker'],
  ['a service worker that is refused', 'register'],
  ['no room to keep anything', 'caches'],
] as const)
  test(`a browser with ${what}: the guide works, and says so`, { tag: '@full' }, async ({ page }) => {
    await page.addInitScript(name => {
      const refuse = () => {
        throw new DOMException('denied', 'SecurityError')
      }
      if (name === 'serviceWorker') Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
      else if (name === 'register') navigator.serviceWorker.register = refuse
      else Object.defineProperty(window, 'caches', { get: refuse })
    }, taken)
    const who = person(page, 'da')
    await who.begins()
    await who.does('never')
    await who.at('prepare')
    await who.open('offline')
    await expect(page.getByText(who.app('offline.none'))).toBeVisible({ timeout: 20_000 })
  })
