// Measures one folder of static files in Chromium, as somebody with a slow phone on a slow network meets it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { createStaticServer, listen } from '../scripts/serve.mjs'

/** Slow 4G, and a processor six times slower. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 209_715, uploadThroughput: 96_000 }
const CPU = 6
/** How long somebody reads before going on, in ms. */
const READING = 1000
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
]

export type Run = {
  readonly bytes: number
  readonly requests: number
  readonly scriptBytes: number
  /** First contentful paint, ms; of the second visit too. */
  readonly fcp: number
  readonly secondFcp: number
  /** From the click on "next" to the frame after the next heading was painted, ms. */
  readonly next: readonly number[]
  readonly shift: number
}

type Counted = { bytes: number; requests: number; scriptBytes: number; open: Set<string>; last: number }

async function watch(page: Page): Promise<{ cdp: CDPSession; counted: Counted }> {
  const cdp = await page.context().newCDPSession(page)
  const counted: Counted = { bytes: 0, requests: 0, scriptBytes: 0, open: new Set(), last: Date.now() }
  const kinds = new Map<string, string | undefined>()
  await cdp.send('Network.enable')
  cdp.on('Network.requestWillBeSent', ({ requestId, type }) => {
    counted.open.add(requestId)
    kinds.set(requestId, type)
    counted.last = Date.now()
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!counted.open.delete(requestId)) return
    counted.requests += 1
    counted.bytes += encodedDataLength
    if (kinds.get(requestId) === 'Script') counted.scriptBytes += encodedDataLength
    counted.last = Date.now()
  })
  cdp.on('Network.loadingFailed', ({ requestId }) => counted.open.delete(requestId))
  await cdp.send('Network.emulateNetworkConditions', NETWORK)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU })
  return { cdp, counted }
}

/** Until nothing has come over the network for a second. */
async function quiet(page: Page, counted: Counted) {
  while (counted.open.size > 0 || Date.now() - counted.last < 1000) await page.waitForTimeout(100)
}

const firstPaint = async (page: Page) => {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  return page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  )
}

/**
 * Runs in every page before its own scripts: notes layout shifts, when a click came, and when the frame after
 * the next heading had been painted.
 */
function probe() {
  const shifts: number[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries())
      if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value)
  }).observe({ type: 'layout-shift', buffered: true })
  const heading = () => document.querySelector('h1')?.textContent ?? ''
  const note = (name: string, at: number) => sessionStorage.setItem(name, String(performance.timeOrigin + at))
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = then
      channel.port2.postMessage(0)
    })
  addEventListener(
    'click',
    event => {
      const old = heading()
      sessionStorage.removeItem('painted')
      note('clicked', event.timeStamp)
      const observer = new MutationObserver(() => {
        if (heading() === '' || heading() === old) return
        observer.disconnect()
        afterPaint(() => note('painted', performance.now()))
      })
      observer.observe(document, { subtree: true, childList: true, characterData: true })
    },
    { capture: true },
  )
}

/** One click on "next": until the frame after the new heading, or the next page's first paint. */
async function goOn(page: Page): Promise<number> {
  const old = (await page.locator('h1').first().textContent()) ?? ''
  await page.locator('[data-next]').first().click({ noWaitAfter: true })
  await page.locator('h1').first().filter({ hasNotText: old }).waitFor()
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

async function once(address: string, executablePath: string, steps: number): Promise<Run> {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'))
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ARGS,
    viewport: { width: 412, height: 823 },
    isMobile: true,
    hasTouch: true,
  })
  try {
    await context.addInitScript(probe)
    const page = await context.newPage()
    const { counted } = await watch(page)
    await page.goto(address)
    await page.locator('h1').first().waitFor()
    await quiet(page, counted)
    const fcp = await firstPaint(page)
    const shift = await page.evaluate(() => {
      const { shifts } = Object(window)
      return Array.isArray(shifts) ? shifts.reduce((sum, one) => sum + Number(one), 0) : 0
    })
    const { bytes, requests, scriptBytes } = counted
    const next: number[] = []
    for (let at = 0; at < steps; at++) {
      await page.waitForTimeout(READING)
      next.push(await goOn(page))
      await quiet(page, counted)
    }
    await page.close()
    const again = await context.newPage()
    const second = await watch(again)
    await again.goto(address)
    await again.locator('h1').first().waitFor()
    await quiet(again, second.counted)
    return { bytes, requests, scriptBytes, fcp, secondFcp: await firstPaint(again), next, shift }
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

/**
 * Several runs, each in a fresh profile.
 * @param dir folder of static files
 * @param path first page
 */
export async function measure(
  dir: string,
  path: string,
  executablePath: string,
  runs: number,
  steps: number,
) {
  const server = createStaticServer(dir)
  const listening = await listen(server, 0)
  if (!listening.ok) throw new Error(listening.reason)
  try {
    const all: Run[] = []
    for (let at = 0; at < runs; at++)
      all.push(await once(`http://127.0.0.1:${listening.port}${path}`, executablePath, steps))
    return all
  } finally {
    server.close()
    server.closeAllConnections()
  }
}
