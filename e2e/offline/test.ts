// `test` for what has to do with the network: a host of the test's own, and the worker, which all other tests leave out.
import type { Page } from '@playwright/test'
import { test as base, expect } from '../support/test.ts'
import { Host } from './host.ts'

export const test = base.extend<{ host: Host }>({
  serviceWorkers: 'allow',
  host: async ({ browserName: _ }, use) => {
    const host = new Host()
    await host.start()
    await use(host)
    await host.stop()
  },
  baseURL: async ({ host }, use) => use(host.url),
})

/** Waits until the worker has this page, and all of these languages. */
export async function isKept(page: Page, ...languages: readonly string[]): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async codes => {
          if (navigator.serviceWorker.controller === null) return false
          const names = await caches.keys()
          const has = async (cache: string, file: RegExp) => {
            const name = names.find(one => one.endsWith(` ${cache}`))
            const keys = name === undefined ? [] : await (await caches.open(name)).keys()
            return keys.some(({ url }) => file.test(url))
          }
          const parts = [
            has('site', /json$/),
            has('fonts', /woff2$/),
            ...codes.map(code => has(code, /\/complete\/$/)),
          ]
          return (await Promise.all(parts)).every(Boolean)
        }, languages),
      { timeout: 20_000 },
    )
    .toBe(true)
}

/** What the browser would have by itself: gone, so that only what the worker keeps can answer. */
export async function clearHttpCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await session.detach()
}

/** One visit, everything kept, and then no network at all. */
export async function visitThenLoseNetwork(page: Page, host: Host, lang: string, path = ''): Promise<void> {
  await page.goto(`./${lang}/${path}`)
  await isKept(page, lang)
  await clearHttpCache(page)
  await host.stop()
}

export { expect }
