// After one visit the guide works without network: the worker is ready, the browser's own store is cleared, the host
// is stopped.
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { guide } from '../../src/guide/guide.ts'
import { screens, stepIds } from '../support/pages.ts'
import { print, unspaced } from '../support/pdf.ts'
import { type Person, person } from '../support/person.ts'
import { keep, progressAt, sealed } from '../support/saved.ts'
import { allWords } from '../support/words.ts'
import { clearHttpCache, expect, isKept, test, visitThenLoseNetwork } from './test.ts'

/** Steps of each kind, and of each stage. */
const SOME: readonly string[] = ['triage', 'open-email', 'make-password', 'wait', 'enter-code', 'finish']

const KEYS = ['app', 'guide', 'troubles'] as const

/** Words of the page's language stand there, and no key of any. */
async function expectWords(page: Page, lang: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  const shown = await page.evaluate(() => document.body.innerText)
  const keys = KEYS.flatMap(file => allWords(lang, file).map(([key]) => key)).filter(key => key.includes('.'))
  expect(keys.filter(key => shown.includes(key))).toEqual([])
}

test('net-1: after one visit the guide opens without network, at whatever address', async ({
  page,
  host,
}) => {
  const who = person(page, 'da')
  await visitThenLoseNetwork(page, host, 'da', 'triage')
  for (const address of [
    './',
    './da',
    './da/',
    './da/prepare/',
    './da/prepare?done=triage',
    './da/prepare',
  ]) {
    await page.goto(address)
    await expectWords(page, 'da')
  }
  await expect(page).toHaveTitle(who.tabName('prepare'))
})

for (const lang of ['da', 'en'])
  test(`net-3: without network every step has its words, in ${lang}`, async ({ page, host }) => {
    const who = person(page, lang)
    await visitThenLoseNetwork(page, host, lang)
    for (const step of SOME) {
      await page.goto(`./${lang}/${step}`)
      await expect(page).toHaveTitle(who.tabName(step))
      await expectWords(page, lang)
    }
  })

for (const lang of ['da', 'en'])
  test(`net-3: without network every page opens, in ${lang}`, { tag: '@full' }, async ({ page, host }) => {
    test.slow()
    await visitThenLoseNetwork(page, host, lang)
    const troubles = Object.keys(guide.troubles).map(id => `help/${id}`)
    for (const path of [...screens, ...stepIds, ...troubles, `${stepIds[0]}/different`]) {
      await page.goto(`./${lang}/${path}`)
      await expectWords(page, lang)
    }
  })

test('net-3: without network the pictures, a trouble, the list on paper, the QR code and the calendar are there', async ({
  page,
  host,
}) => {
  const who = person(page, 'da')
  await keep(page, sealed(progressAt('wait')))
  await visitThenLoseNetwork(page, host, 'da')
  await who.open('enter-email')
  await expect(page.locator('[data-picture]').first()).toBeVisible()
  // This page is kept without a file of its own: the app shows it.
  await page.goto('./da/open-email/different/mail-not-come')
  await expectWords(page, 'da')
  await who.open('checklist')
  const paper = (await print(page)).map(({ text }) => text).join('')
  expect(paper).toContain(unspaced(who.app('name')))
  await who.open('stop')
  await expect(page.getByRole('img', { name: who.app('place.qr') })).toBeVisible()
  const loading = page.waitForEvent('download')
  await page.getByRole('button', { name: who.app('reminder.add-code') }).click()
  const file = await (await loading).path()
  expect(await readFile(file, 'utf8')).toContain('BEGIN:VCALENDAR')
})

test('a language that was never opened: a sentence, and one stays where one is', async ({
  page,
  host,
  faults,
}) => {
  faults.expect(/Failed to load resource/)
  const who = person(page, 'da')
  await visitThenLoseNetwork(page, host, 'da', 'prepare')
  const choose = async () => {
    await page.getByText(who.app('tools.language'), { exact: true }).click()
    await page.getByRole('link', { name: 'English', exact: true }).click()
  }
  await choose()
  await expect(page.getByText(who.app('tools.language-missing', { language: 'English' }))).toBeVisible()
  await who.at('prepare', { moved: false })
  await host.start()
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await person(page, 'en').at('prepare', { moved: false })
})

test('the address of a language that was never opened: what cannot be shown is said, and the way to what can', async ({
  page,
  host,
  faults,
}) => {
  faults.expect(/Failed to load resource|no words/)
  const who = person(page, 'da')
  await visitThenLoseNetwork(page, host, 'da', 'prepare')
  await page.goto('./en/prepare')
  const english = page.locator('section[lang=en]')
  await expect(english).toContainText('without a network')
  await expect(page).toHaveURL('./en/prepare')
  await page.locator('section[lang=da]').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.app('start.title'))
})

/** What there is of the guide besides the person's own progress: names of what is kept, and workers. */
const left = (page: Page) =>
  page.evaluate(async () => [(await caches.keys()).sort(), await navigator.serviceWorker.getRegistrations()])

/** Somebody on the page that tells what is kept, after everything of the language is. */
async function visitor(page: Page): Promise<Person> {
  const who = person(page, 'da')
  await who.open('offline')
  await isKept(page, 'da')
  return who
}

/** Has everything taken away, and is told that it is. */
async function takesAway({ page, app }: Person): Promise<void> {
  await page.getByRole('button', { name: app('offline.remove') }).click()
  await expect(page.getByText(app('offline.removed'))).toBeVisible()
}

const ONLY_THE_MARK = [[expect.stringMatching(/^eulw .* off$/)], []]

test('"Keep on this device": every language then works without network; taken away, nothing of ours is left', async ({
  page,
  host,
}) => {
  const who = await visitor(page)
  await page.evaluate(() => caches.open('somebody-else'))
  await expect(page.getByRole('main')).toContainText(who.app('offline.is-not-kept'))
  await page.getByRole('button', { name: who.app('offline.keep') }).click()
  await expect(page.getByText(who.app('offline.all-kept'))).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('main')).not.toContainText(who.app('offline.is-not-kept'))
  await clearHttpCache(page)
  await host.stop()
  await page.goto('./en/prepare')
  await expectWords(page, 'en')
  await who.open('offline')
  await takesAway(who)
  await host.start()
  await page.goto('./da/prepare')
  await expect.poll(() => left(page)).toEqual([[expect.stringMatching(/^eulw .* off$/), 'somebody-else'], []])
  await who.open('offline')
  await expect(page.getByText(who.app('offline.removed'))).toBeVisible()
  await page.getByRole('button', { name: who.app('offline.keep') }).click()
  await expect(page.getByText(who.app('offline.all-kept'))).toBeVisible({ timeout: 20_000 })
})

test('asked before the browser has found the time to look for what is kept, it is taken away all the same', async ({
  page,
  host,
}) => {
  const who = await visitor(page)
  await host.stop()
  await page.addInitScript(() => {
    window.requestIdleCallback = call =>
      window.setTimeout(call, 20_000, { didTimeout: true, timeRemaining: () => 0 })
  })
  await who.open('offline')
  await takesAway(who)
  await expect.poll(() => left(page)).toEqual(ONLY_THE_MARK)
})

test('asked while everything is being kept for the first time: a word at once, and then it is taken away', async ({
  page,
  host,
}) => {
  const who = person(page, 'da')
  let come = () => {}
  host.holds(/pages\.json$/, new Promise<void>(resolve => (come = resolve)))
  await who.open('offline')
  await expect.poll(() => host.asked.some(path => path.endsWith('pages.json'))).toBe(true)
  await page.getByRole('button', { name: who.app('offline.remove') }).click()
  await expect(page.getByRole('status')).toHaveText(who.app('loading'))
  come()
  await expect(page.getByText(who.app('offline.removed'))).toBeVisible()
  await expect.poll(() => left(page)).toEqual(ONLY_THE_MARK)
})

test('what was still on its way when everything was taken away is not kept', async ({ page, host }) => {
  const who = await visitor(page)
  let come = () => {}
  host.holds(/^site\.json$/, new Promise<void>(resolve => (come = resolve)))
  const before = host.asked.length
  await who.open('offline')
  await expect.poll(() => host.asked.slice(before)).toContain('site.json')
  await takesAway(who)
  const arrived = page.waitForResponse(/site\.json$/)
  come()
  await arrived
  await who.open('prepare')
  expect(await left(page)).toEqual(ONLY_THE_MARK)
})

test('taken away: a worker that slept meanwhile has not forgotten it', async ({ page }) => {
  const who = await visitor(page)
  await who.open('offline')
  await takesAway(who)
  const session = await page.context().newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  // The page is the worker's own until it is left: this wakes it.
  const woken = page.waitForResponse(response => response.fromServiceWorker())
  await page.evaluate(() => fetch('../site.json').then(answer => answer.json()))
  await woken
  await who.open('prepare')
  expect(await left(page)).toEqual(ONLY_THE_MARK)
})
