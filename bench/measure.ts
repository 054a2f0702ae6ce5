// Measures one folder of static files in Chromium, as somebody with a slow phone on a slow network meets it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { createStaticServer, listen } from '../scripts/serve.mjs'
import { probe, type Seen } from './probe.ts'
import { type Counted, watch } from './watch.ts'

/** How long somebody reads before going on, in ms. */
const READING = 1000
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
]

export type Site = {
  readonly name: string
  /** Folder of static files, and the page that is opened. */
  readonly dir: string
  readonly path: string
  /** What is clicked to go on, whose text then changes, and what is there once the page answers by its script. */
  readonly next: string
  readonly heading: string
  readonly ready: string
}

export type Run = Counted & {
  /** First contentful paint, ms; of the second visit too. */
  readonly fcp: number
  readonly secondFcp: number
  /** When the page answers by its script, ms. */
  readonly ready: number
  /** From the click on "next" to the frame after the next heading was painted, ms. */
  readonly next: readonly number[]
  readonly shift: number
  /** What is over 50 ms of each long stretch of work that began after the first paint, ms in all. */
  readonly blocking: number
}

const firstPaint = async (page: Page) => {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  return page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  )
}

/** One click on "next": until the frame after the new heading, or the next page's first paint. */
async function goOn(page: Page, { heading, next }: Site): Promise<number> {
  const shown = page.locator(heading).first()
  const old = (await shown.textContent()) ?? ''
  await page.locator(next).first().click({ noWaitAfter: true })
  await shown.filter({ hasNotText: old }).waitFor()
  await page.waitForFunction(() => {
    const clicked = Number(sessionStorage.getItem('clicked'))
    const paint = performance.getEntriesByName('first-contentful-paint')[0]
    return performance.timeOrigin > clicked ? paint !== undefined : sessionStorage.getItem('painted') !== null
  })
  return page.evaluate(() => {
    const clicked = Number(sessionStorage.getItem('clicked'))
    const paint = performance.getEntriesByName('first-contentful-paint')[0]
    // Another document: its own first paint counts.
    return performance.timeOrigin > clicked && paint
      ? performance.timeOrigin + paint.startTime - clicked
      : Number(sessionStorage.getItem('painted')) - clicked
  })
}

/** Until a service worker, where the site has one, has everything it keeps. */
const workerIsDone = (page: Page) =>
  page.waitForFunction(
    async () => {
      if ((await navigator.serviceWorker.getRegistration()) === undefined) return true
      if (navigator.serviceWorker.controller === null) return false
      const stores = await Promise.all(
        (await caches.keys()).map(async name => (await caches.open(name)).keys()),
      )
      return stores.some(files => files.some(({ url }) => url.endsWith('/complete/')))
    },
    undefined,
    { timeout: 60_000, polling: 250 },
  )

async function visit(context: BrowserContext, address: string, { heading }: Site) {
  const page = await context.newPage()
  const { counted, quiet } = await watch(page)
  await page.goto(address)
  await page.locator(heading).first().waitFor()
  await quiet()
  return { page, counted, quiet, fcp: await firstPaint(page) }
}

const blockingOf = ({ long }: Seen, fcp: number) =>
  long.reduce((sum, [start, duration]) => sum + (start < fcp ? 0 : Math.max(0, duration - 50)), 0)

async function visits(context: BrowserContext, address: string, site: Site, steps: number): Promise<Run> {
  const { heading, ready } = site
  await context.addInitScript(probe, { heading, ready })
  // The browser's own start is not measured.
  await context.pages()[0]?.goto('about:blank')
  const first = await visit(context, address, site)
  const counted = { ...first.counted }
  const seen: Seen = await first.page.evaluate(() => Object(window).seen)
  const next: number[] = []
  for (let at = 0; at < steps; at++) {
    await first.page.waitForTimeout(READING)
    next.push(await goOn(first.page, site))
    await first.quiet()
  }
  await workerIsDone(first.page)
  await first.page.close()
  const second = await visit(context, address, site)
  return {
    ...counted,
    fcp: first.fcp,
    secondFcp: second.fcp,
    ready: seen.ready ?? Number.NaN,
    next,
    shift: seen.shift,
    blocking: blockingOf(seen, first.fcp),
  }
}

/**
 * One run in a profile of its own: a first visit, a few steps on, and a second visit in a new tab.
 * @param steps how many times "next" is clicked
 */
export async function measure(site: Site, executablePath: string, steps: number): Promise<Run> {
  const server = createStaticServer(site.dir)
  const listening = await listen(server, 0)
  if (!listening.ok) throw new Error(listening.reason)
  const profile = mkdtempSync(join(tmpdir(), 'bench-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ARGS,
    viewport: { width: 412, height: 823 },
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'allow',
  })
  try {
    // localhost: a service worker may run there.
    return await visits(context, `http://localhost:${listening.port}${site.path}`, site, steps)
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    server.close()
    server.closeAllConnections()
  }
}
