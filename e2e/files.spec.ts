// Each page is a file of its own: what can be done with it before the app has come, and when it never comes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { DIST } from '../scripts/dist-files.ts'
import { FIRST_STEP, filesOf } from '../scripts/sizes.ts'
import { pointsOf } from '../src/blocks/points.ts'
import { guide } from '../src/guide/guide.ts'
import { LANGUAGES } from '../src/language/languages.ts'
import type { KeptSettings } from '../src/progress/schema.ts'
import { allPages } from './support/pages.ts'
import { sentencesOf } from './support/paper-words.ts'
import { print, unspaced } from './support/pdf.ts'
import { person } from './support/person.ts'
import { KEY, keep, progressAt, sealed } from './support/saved.ts'
import { expect, test } from './support/test.ts'

/** The app itself, without which a page stays as its file is. */
const APP = /\/assets\/index-[^/]*\.js$/
/** What shows the pages, which it needs to take one over. */
const SHOW = /\/assets\/show-/

const textOf = (html: string) =>
  html.replace(/<[^>]*>/g, ' ').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))

/** What cannot be done is said in the page. */
const withoutScript = (page: Page) => page.locator('noscript .without-script')

for (const { code } of LANGUAGES)
  test(`every page's file has a title, a description and its own language, and names the other one (${code})`, () => {
    const titles = allPages.map(path => {
      const html = readFileSync(join(DIST, code, path, 'index.html'), 'utf8')
      const own = `/${code}/${path === '' ? '' : `${path}/`}`
      expect.soft(html, path).toContain(`<html lang="${code}"`)
      expect.soft(html, path).toMatch(/<meta name="description" content="[^"]{20,}"/)
      for (const { code: other } of LANGUAGES)
        expect
          .soft(html, path)
          .toMatch(
            new RegExp(`<link rel="alternate" hreflang="${other}" href="[^"]*${own.replace(code, other)}"`),
          )
      // Nobody said where it will be published.
      expect.soft(html.includes('rel="canonical"'), path).toBe(Boolean(process.env['SITE_URL']))
      expect.soft(html.match(/<h1/g), path).toHaveLength(1)
      return /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? ''
    })
    expect(titles).not.toContain('')
  })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const { code } of LANGUAGES) {
    test(`from the start to the finish by the links alone (${code})`, {
      tag: code === 'da' ? [] : '@full',
    }, async ({ page }) => {
      test.setTimeout(180_000)
      const who = person(page, code)
      await page.goto(`./${code}/`)
      await expect(withoutScript(page)).toHaveText(who.app('without-script'))
      await page.getByRole('link', { name: who.app('start.begin'), exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.app('whose.title'))
      await page.getByRole('main').locator('a[href$="/triage"]').first().click()
      const titles = new Set<string>()
      const addresses = new Set<string>()
      for (let step = ''; step !== 'finish'; ) {
        step = new URL(page.url()).pathname.replace(/\/$/, '').split('/').at(-1) ?? ''
        const of = guide.steps[step]
        await expect(page.getByRole('heading', { level: 1 }), step).toHaveText(
          who.words(`steps.${step}.title`),
        )
        await expect(withoutScript(page), step).toBeVisible()
        expect(await page.title(), step).toBe(who.tabName(step))
        titles.add(await page.title())
        const shown = await page.getByRole('main').innerText()
        for (const address of Object.values(guide.addresses))
          if (shown.includes(address)) addresses.add(address)
        if (of?.blocks.some(({ kind }) => kind === 'picture'))
          await expect(page.locator('[data-picture]').first(), step).toBeVisible()
        if (step === 'finish') break
        const usual = guide.questions[of?.question ?? '']?.usual
        const onward = page.locator(usual === undefined ? 'a[data-next]' : `a[data-next][href*=".${usual}&"]`)
        await onward.first().click()
      }
      expect(titles.size).toBeGreaterThan(35)
      expect([...addresses].sort(), 'both addresses').toEqual(Object.values(guide.addresses).sort())
    })

    test(`every trouble can be read (${code})`, {
      tag: code === 'da' ? [] : '@full',
    }, async ({ page }) => {
      const who = person(page, code)
      await page.goto(`./${code}/open-email`)
      await page.getByRole('link', { name: who.app('ask.different') }).click()
      const listed = await page.getByRole('main').locator('a[href*="/different/"]').count()
      expect(listed).toBeGreaterThan(0)
      await page.getByRole('main').locator('a[href*="/different/"]').first().click()
      await expect(page.getByRole('main').locator('a.main')).toBeVisible()
      for (const id of Object.keys(guide.troubles)) {
        const html = readFileSync(join(DIST, code, 'help', id, 'index.html'), 'utf8')
        const said = textOf(html.slice(html.indexOf('<main')))
        expect.soft(said.length, id).toBeGreaterThan(150)
      }
    })

    test(`the checklist prints, with every point on it (${code})`, async ({ page }) => {
      const who = person(page, code)
      await page.goto(`./${code}/checklist`)
      const text = (await print(page)).map(sheet => sheet.text).join('')
      for (const { number } of pointsOf(guide)) expect.soft(text).toContain(number)
      for (const stage of [1, 2, 3])
        for (const sentence of sentencesOf(stage, who.words)) expect.soft(text).toContain(sentence)
      for (const address of Object.values(guide.addresses)) expect.soft(text).toContain(address)
      expect.soft(text).not.toContain(unspaced(who.app('without-script')))
    })
  }
})

/** What is kept as done, read from the browser. */
const isDone = (page: Page, step: string): Promise<boolean> =>
  page.evaluate(
    ([key, id]) => Object(JSON.parse(localStorage.getItem(key) ?? '{}')).data?.done?.[id]?.is === true,
    [KEY, step] as const,
  )

/** Holds files back. @returns what lets them come */
async function heldBack(page: Page, files: RegExp): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(files, async route => {
    await promise
    await route.continue().catch(() => undefined)
  })
  return resolve
}

/** From the first step on by its first answer. */
const answers = (page: Page) => page.locator('a[data-next]').first().click({ noWaitAfter: true })
const ANSWERED = /\/da\/prepare\/?\?answer=where-from\.never&done=triage$/

/** Answers on the first step, which has to do without some files of the app. */
async function answersWithout(page: Page, files: RegExp): Promise<void> {
  await page.route(files, route => route.abort())
  await page.goto('./da/triage')
  // What cannot work is said, as where scripts are switched off.
  await expect(page.locator('.without-app')).toHaveText(person(page, 'da').app('without-script'))
  await expect(page.locator('.without-app')).toBeVisible()
  await answers(page)
}

test('net-5: the app is blocked: pages read, next leads on, and what was done is counted when the app is there again', async ({
  page,
  faults,
}) => {
  faults.expect(/Failed to load resource/)
  const who = person(page, 'da')
  await answersWithout(page, APP)
  await expect(page).toHaveURL(ANSWERED)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.words('steps.prepare.title'))
  await page.locator('a[data-next]').first().click()
  await expect(page).toHaveURL(/\/da\/two-devices\/?\?done=prepare$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.words('steps.two-devices.title'))
  await page.goBack()
  await expect(page).toHaveURL(ANSWERED)
  expect(await isDone(page, 'triage')).toBe(false)
  await page.unroute(APP)
  await page.reload()
  await expect(page).toHaveURL(/\/da\/prepare\/?$/)
  await expect.poll(() => isDone(page, 'triage')).toBe(true)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.words('steps.prepare.title'))
  await expect(page.locator('.without-app')).toBeHidden()
})

test('net-5: what shows the pages cannot be had: the page says so, next leads on, and what was done is counted', async ({
  page,
  faults,
}) => {
  faults.expect(/Failed to load resource/)
  const who = person(page, 'da')
  await answersWithout(page, SHOW)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.words('steps.prepare.title'))
  await expect(page).toHaveURL(/\/da\/prepare\/?$/)
  await expect.poll(() => isDone(page, 'triage')).toBe(true)
  // It is the page of one's own step now, and it does not wait to be shown.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 2000 })
})

test('aids-3: a browser translates the page while what shows it is on its way: it is drawn anew, and goes on', async ({
  page,
}) => {
  const who = person(page, 'da')
  const come = await heldBack(page, SHOW)
  await page.goto('./da/triage')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // The app has read its words, and then it has nothing to do until what shows them comes.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /da-guide/.test(name)),
  )
  await page.evaluate(() => new Promise(done => requestIdleCallback(done)))
  await page.evaluate(() => {
    const heading = document.querySelector('h1')
    const font = document.createElement('font')
    font.append('translated')
    heading?.replaceChildren(font)
  })
  come()
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.words('steps.triage.title'))
})

test('the app is blocked, and progress kept: the page of one’s own step is there at once', async ({
  page,
  faults,
}) => {
  faults.expect(/Failed to load resource/)
  await keep(page, sealed(progressAt('create-account')))
  await page.route(APP, route => route.abort())
  await page.clock.install({ time: 0 })
  await page.clock.pauseAt(1000)
  await page.goto('./da/enter-code')
  // The clock stands: it does not wait for its time to be over.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

for (const [way, step] of [
  ['changed/enter-code', 'enter-code'],
  ['go/2-3', 'choose-method'],
  ['projector', ''],
] as const)
  test(`the app is blocked: an address that only it can show leads on to what can be read: ${way}`, async ({
    page,
    faults,
  }) => {
    faults.expect(/Failed to load resource/)
    const who = person(page, 'da')
    await page.route(APP, route => route.abort())
    await page.goto(`./da/${way}`)
    await page.getByRole('main').getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`/da/${step}/?$`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      step === '' ? who.app('start.title') : who.words(`steps.${step}.title`),
    )
  })

test('next clicked before the app has come: it leads on, and its tick is not lost', async ({ page }) => {
  const who = person(page, 'da')
  const come = await heldBack(page, APP)
  await page.goto('./da/triage', { waitUntil: 'commit' })
  await answers(page)
  await expect(page).toHaveURL(ANSWERED)
  come()
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.words('steps.prepare.title'))
  await expect(page).toHaveURL(/\/da\/prepare\/?$/)
  await expect.poll(() => isDone(page, 'triage')).toBe(true)
})

/** Clicks in the very turn in which the app says that it hears: nothing of the page has been taken over yet. */
const clickedWhenTaken = (page: Page, which: string) =>
  page.addInitScript(selector => {
    new MutationObserver((_, watch) => {
      if (document.documentElement?.dataset['taken'] === undefined) return
      watch.disconnect()
      document.querySelector<HTMLElement>(selector)?.click()
    }).observe(document, { subtree: true, childList: true, attributes: true })
  }, which)

/** The addresses of the documents a page has asked for. */
function documentsOf(page: Page): readonly string[] {
  const asked: string[] = []
  page.on('request', request => {
    if (request.isNavigationRequest()) asked.push(request.url())
  })
  return asked
}

test('next clicked in the moment the app takes the page: it goes on in the same document, and is counted', async ({
  page,
}) => {
  const who = person(page, 'da')
  await keep(page, sealed(progressAt('create-account')))
  await clickedWhenTaken(page, '.if-here [data-next]')
  const documents = documentsOf(page)
  await page.goto('./da/create-account')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.words('steps.open-email.title'))
  await expect(page).toHaveURL(/\/da\/open-email\/?$/)
  await expect.poll(() => isDone(page, 'create-account')).toBe(true)
  expect(documents).toHaveLength(1)
})

test('a button pressed in the moment the app takes the page: it is heard once', async ({ page }) => {
  await clickedWhenTaken(page, '.pick button[aria-pressed=false]')
  await page.addInitScript(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    addEventListener('click', ({ target }) => heard.push((target as HTMLElement).textContent), true)
  })
  await page.goto('./da/create-account')
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await expect(page.locator('html')).toHaveAttribute('data-size', '24')
  expect(await page.evaluate(() => Object(window).heard)).toEqual([person(page, 'da').app('tools.size-24')])
})

const LARGEST: KeptSettings = { textSize: { is: 28, at: 0 } }

/** Notes what moves in a page, and by how much, without anybody having done anything. */
const noteShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        const { value, sources } = Object(entry)
        const moved = [sources].flat().map(source => Object(Object(source).node).outerHTML?.slice(0, 80))
        shifts.push(`${value}: ${moved.join(' | ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** Until the app has taken the page over and two more frames were drawn. @returns what moved */
async function shiftsOf(page: Page): Promise<readonly string[]> {
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await expect(page.locator('[data-picture]').first()).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  return page.evaluate(() => Object(window).shifts)
}

/** What was drawn first has been seen. */
const isPainted = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)

/** Somebody at a step, and what the device knows of them. */
const STEADY = [
  ['nothing kept, at a step ahead', 'create-account', ''],
  ['progress kept', 'create-account', sealed(progressAt('create-account'))],
  ['progress kept, at a step ahead', 'enter-code', sealed(progressAt('create-account'))],
  ['progress and the largest letters kept', 'create-account', sealed(progressAt('create-account'), LARGEST)],
] as const

for (const [known, step, text] of STEADY)
  for (const width of [1280, 412])
    test(`nothing jumps while a page is taken over: ${known}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 820 })
      if (text !== '') await keep(page, text)
      const come = await heldBack(page, APP)
      await noteShifts(page)
      await page.goto(`./da/${step}`, { waitUntil: 'commit' })
      await isPainted(page)
      come()
      expect(await shiftsOf(page)).toEqual([])
    })

/** The typeface is there and waits to be put on. */
const typeHasCome = (page: Page) => expect(page.locator('html[data-type="here"]')).toHaveCount(1)
const typeOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).fontFamily)

test('nothing jumps when the type comes: it is put on with the next page', async ({ page }) => {
  await keep(page, sealed(progressAt('create-account'), LARGEST))
  const come = await heldBack(page, /\.woff2$/)
  await noteShifts(page)
  await page.goto('./da/create-account', { waitUntil: 'commit' })
  await isPainted(page)
  come()
  await typeHasCome(page)
  expect(await typeOf(page)).not.toContain('Atkinson')
  expect(await shiftsOf(page)).toEqual([])
  await page.locator('[data-next]').first().click()
  await expect(page.locator('html[data-type]')).toHaveCount(0)
  expect(await typeOf(page)).toContain('Atkinson')
})

/** Notes in the page in which weights and sizes letters were laid out for a moment. */
const noteTried = () => {
  const tried: string[] = []
  Object.assign(window, { tried })
  const look = (records: readonly MutationRecord[]) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof HTMLElement) tried.push(node.style.font)
  }
  const begin = () => new MutationObserver(look).observe(document.body, { childList: true })
  document.addEventListener('DOMContentLoaded', begin)
}

test('the type is got ready in every weight and size while one reads, and nothing of it is seen', async ({
  page,
}) => {
  await page.addInitScript(noteTried)
  await noteShifts(page)
  await page.goto('./da/create-account')
  await typeHasCome(page)
  const used = await page.locator('h1, h2, .do li, .btn, .number').evaluateAll(all =>
    all.map(one => {
      const { fontWeight, fontSize } = getComputedStyle(one)
      return `${fontWeight} ${fontSize} var(--font-own)`
    }),
  )
  expect(new Set(used).size).toBeGreaterThan(2)
  await expect.poll(() => page.evaluate(() => Object(window).tried)).toEqual(expect.arrayContaining(used))
  await expect(page.locator('body > span')).toHaveCount(0)
  expect(await typeOf(page)).not.toContain('Atkinson')
  expect(await shiftsOf(page)).toEqual([])
})

test('a type that does not come does no harm', async ({ page }) => {
  await page.route('**/*.woff2', route => route.fulfill({ body: '' }))
  await keep(page, sealed(progressAt('create-account')))
  const tried = page.waitForResponse(/\.woff2$/)
  await page.goto('./da/create-account')
  await (await tried).finished()
  await page.evaluate(() => document.fonts.ready)
  await page.locator('[data-next]').first().click()
  await expect(page.locator('h1')).not.toHaveText(/konto/)
  expect(await typeOf(page)).not.toContain('Atkinson')
})

test('the type is put on while nobody looks', async ({ page }) => {
  await page.goto('./da/create-account')
  await typeHasCome(page)
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect(page.locator('html[data-type]')).toHaveCount(0)
  expect(await typeOf(page)).toContain('Atkinson')
})

/** @returns once it answers: what the page has asked for until then; the next page's pieces come after */
async function noteAsked(page: Page): Promise<() => Promise<readonly string[]>> {
  const asked: string[] = []
  const { promise, resolve } = Promise.withResolvers<readonly string[]>()
  page.on('request', request => asked.push(request.url()))
  await page.exposeFunction('itAnswers', () => resolve([...asked]))
  await page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      if (document.documentElement?.dataset['ready'] === undefined) return
      watch.disconnect()
      Object(window).itAnswers()
    }).observe(document, { subtree: true, attributeFilter: ['data-ready'] })
  })
  return () => promise
}

for (const path of ['', FIRST_STEP, 'create-account'])
  test(`what the page asks for until it answers is what its budget counts: da/${path}`, async ({
    page,
    baseURL,
  }) => {
    const askedUntilReady = await noteAsked(page)
    await page.goto(`./da/${path}`)
    const asked = await askedUntilReady()
    const counted = filesOf(DIST, 'da', path)
    // The worker's script and the typeface come when the page answers, or a moment later; they are counted by themselves.
    const pieces = asked
      .map(url => url.slice(baseURL?.length))
      .filter(url => /\.(js|css)$/.test(url) && !/^assets\/(?:worker|typeface)-/.test(url))
    expect(pieces.toSorted()).toEqual([...counted.scripts, ...counted.words].toSorted())
  })
