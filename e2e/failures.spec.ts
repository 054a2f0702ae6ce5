// Storage that fails, words that do not come, a configuration that is wrong: never a blank page, never a key instead
// of words, never a tick lost without a sentence.
import type { Page } from '@playwright/test'
import { MAX_LENGTH } from '../src/progress/sealed.ts'
import { type Person, person } from './support/person.ts'
import { KEY, keep, progressAt, sealed } from './support/saved.ts'
import { expect, test } from './support/test.ts'
import { allWords } from './support/words.ts'

/** Walks from the first step on; the guide works whatever the storage does. */
async function walksSome(who: Person): Promise<void> {
  await who.open('triage')
  await who.does('never')
  await who.at('prepare')
  await who.does()
  await who.at('two-devices')
  await expect(who.page.getByText(who.app('ahead.what-now'))).toHaveCount(0)
}

test('store-13: storage that is forbidden: the guide works and says that nothing is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  const who = person(page, 'da')
  await walksSome(who)
  await expect(page.getByText(who.app('kept.memory'))).toBeVisible()
})

for (const [id, way] of [
  ['store-14', 'throws'],
  ['store-15', 'does nothing'],
] as const)
  test(`${id}: writing ${way}: the guide works and says so until it is kept`, async ({ page }) => {
    await page.addInitScript(how => {
      const real = Storage.prototype.setItem
      Storage.prototype.setItem = (...written: [string, string]) => {
        if (!document.title.includes('full')) return real.apply(localStorage, written)
        if (how === 'throws') throw new DOMException('full', 'QuotaExceededError')
      }
    }, way)
    const who = person(page, 'da')
    const notSaved = page.getByText(who.app('kept.not-saved'))
    await who.open('triage')
    await expect(notSaved).toHaveCount(0)
    await page.evaluate(() => {
      document.title = 'full'
    })
    await who.does('never')
    await expect(notSaved).toBeVisible()
    await page.evaluate(() => {
      document.title = 'room again'
    })
    await who.does()
    await expect(notSaved).toHaveCount(0)
    await page.reload()
    await who.open('overview')
    await expect(page.getByRole('main').locator('[aria-current=step]')).toContainText(
      who.words('steps.two-devices.title'),
    )
  })

for (const text of [
  '',
  'null',
  '"undefined"',
  '[]',
  '0',
  '{',
  '{"v":1}',
  '<!doctype html>',
  'x'.repeat(300_000),
])
  test(`store-1: what is kept reads ${text.slice(0, 16) || 'empty'}: begun anew, said once, and put aside`, async ({
    page,
  }) => {
    await keep(page, text)
    const who = person(page, 'da')
    await who.open('triage')
    const said = page.getByText(who.app('kept.started-fresh'))
    await expect(said).toBeVisible()
    await who.does('never')
    await who.at('prepare')
    expect(await page.evaluate(key => localStorage.getItem(`${key}:broken`), KEY)).toBe(
      text.slice(0, MAX_LENGTH),
    )
    await page.getByRole('button', { name: who.app('kept.dismiss') }).click()
    await expect(said).toHaveCount(0)
    await page.reload()
    await who.at('prepare', { moved: false })
    await expect(said).toHaveCount(0)
  })

test('store-8: what a newer guide kept is shown, and not a byte of it is changed', async ({ page }) => {
  const newer = sealed(progressAt('prepare')).replace('"v":1', '"v":99')
  await keep(page, newer)
  const who = person(page, 'da')
  await who.open('prepare')
  await expect(page.getByText(who.app('kept.newer'))).toBeVisible()
  await page.getByRole('checkbox').first().check()
  await who.does()
  await who.at('two-devices')
  await expect(page.getByText(who.app('kept.newer'))).toBeVisible()
  expect(await page.evaluate(key => localStorage.getItem(key), KEY)).toBe(newer)
  const anew = page.waitForEvent('load')
  await page.getByRole('button', { name: who.app('kept.reload') }).click()
  await anew
  await who.at('two-devices', { moved: false })
  expect(await page.evaluate(key => localStorage.getItem(key), KEY)).toBe(newer)
})

/** No key of any word stands where its words should. */
async function expectNoKeys(page: Page): Promise<void> {
  const shown = await page.evaluate(() => document.body.innerText)
  expect(shown.trim(), 'not blank').not.toBe('')
  for (const file of ['app', 'guide', 'troubles'] as const)
    for (const [key] of allWords('da', file))
      if (key.includes('.')) expect(shown.includes(key), `the key ${key}`).toBe(false)
}

for (const [file, path] of [
  ['app', ''],
  ['guide', 'triage'],
  ['troubles', 'help'],
] as const)
  for (const how of ['missing', 'a page of the host instead'] as const)
    test(`net-10: the words of ${file} are ${how}: a sentence in both languages, and the way on when they are back`, async ({
      page,
      faults,
    }) => {
      faults.expect(/^(console\.error|uncaught): /)
      const chunk = `**/assets/da-${file}-*.js`
      await page.route(chunk, route =>
        how === 'missing'
          ? route.fulfill({ status: 404, body: '' })
          : route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><h1>Hello</h1>' }),
      )
      await page.goto(`./da/${path}`)
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading).toBeVisible()
      // Loaded anew once by itself; the words are still missing then.
      await expect(page.locator('section[lang=da]').getByRole('button')).toBeVisible()
      await expect(page.locator('section[lang=en]').getByRole('button')).toBeVisible()
      await expectNoKeys(page)
      await page.unroute(chunk)
      await page.locator('section[lang=da]').getByRole('button').click()
      await expect(page).toHaveTitle(new RegExp(person(page, 'da').app('name')))
    })

test('net-2: a page that cannot be fetched: a sentence, and nothing that was done is lost', async ({
  page,
  faults,
}) => {
  faults.expect(/^(console\.error|uncaught): /)
  await keep(page, sealed(progressAt('choose-pin')))
  const who = person(page, 'da')
  await who.open('choose-pin')
  await page.route('**/assets/Overview-*.js', route => route.abort())
  await page.getByRole('link', { name: who.app('foot.overview') }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(who.app('overview.title'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // Loaded anew once by itself; the piece is still missing then.
  await expect(page.locator('section[lang=da]').getByRole('button')).toBeVisible()
  await page.unroute('**/assets/Overview-*.js')
  await page.locator('section[lang=da]').getByRole('button').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.app('overview.title'))
  await expect(page.getByRole('main').locator('[aria-current=step]')).toContainText(
    who.words('steps.choose-pin.title'),
  )
})

/** Answers for site.json. */
const siteIs = (page: Page, body: string, status = 200, contentType = 'application/json') =>
  page.route('**/site.json', route => route.fulfill({ status, body, contentType }))

for (const [name, body, status, type] of [
  ['missing', '', 404, 'text/html'],
  ['a page of the host instead', '<!doctype html><h1>Hello</h1>', 200, 'text/html'],
  ['no object', '["x"]', 200, 'application/json'],
  [
    'of the wrong kinds',
    '{"contacts":"me","askAfterDays":"soon","knownProblems":7}',
    200,
    'application/json',
  ],
] as const)
  test(`site.json is ${name}: whom to ask is told all the same`, async ({ page, faults }) => {
    if (status === 404) faults.expect(/status of 404/)
    await siteIs(page, body, status, type)
    const who = person(page, 'da')
    await who.open('help')
    await expect(page.getByText('+32 2 29 11111')).toBeVisible()
    await expect(page.getByText('EU-LOGIN-EXTERNAL-SUPPORT@ec.europa.eu')).toBeVisible()
  })

test('site.json is changed: publisher, contacts, days and known problems follow, without a build', async ({
  page,
}) => {
  const site = {
    publisher: { da: 'Foreningen', en: 'The association' },
    contacts: [{ name: 'Karen', phone: '+45 12 34 56 78', hours: { da: 'Hver tirsdag', en: 'Tuesdays' } }],
    askAfterDays: 9,
    knownProblems: { 'enter-email': { da: 'Siden er langsom i dag.', en: 'The page is slow today.' } },
  }
  await siteIs(page, JSON.stringify(site))
  const who = person(page, 'da')
  await who.open('help')
  await expect(page.getByRole('link', { name: '+45 12 34 56 78' })).toHaveAttribute('href', 'tel:+4512345678')
  await expect(page.getByText('Hver tirsdag')).toBeVisible()
  await expect(page.getByText('+32 2 29 11111')).toHaveCount(0)
  await expect(page.getByText(who.app('foot.publisher', { publisher: 'Foreningen' }))).toBeVisible()
  await who.open('enter-email')
  await expect(page.getByText('Siden er langsom i dag.')).toBeVisible()
  await who.open('create-account')
  await expect(page.getByText('Siden er langsom i dag.')).toHaveCount(0)
  await keep(page, sealed(progressAt('wait')))
  await who.open('wait')
  await who.does('not-yet')
  await expect(page.getByText(who.app('wait.no-day', { days: 9 }))).toBeVisible()
})
