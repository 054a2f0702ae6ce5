// `test` for what has to do with the network: a host of the test's own, which can be stopped, given another build, or
// made to answer wrongly; and the worker, which all other tests leave out.
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { createStaticServer, listen } from '../../scripts/serve.mjs'
import { test as base, expect } from '../support/test.ts'
import { DIST } from './builds.ts'

/** An answer that the host gives instead of what it has. */
type Wrong = { readonly status: number; readonly type: string; readonly body: string }

/** What a hotel's network says to everything, until one has paid. */
export const CAPTIVE: Wrong = {
  status: 200,
  type: 'text/html',
  body: '<!doctype html><title>Hotel</title><h1>Welcome</h1>',
}

const BASE = process.env['BASE_PATH'] ?? '/'

export class Host {
  #server: Server | undefined
  #port = 0
  #files = createStaticServer(DIST, { base: BASE })
  readonly #wrong = new Map<RegExp, Wrong>()
  #held: { readonly pattern: RegExp; readonly until: Promise<unknown> } | undefined
  #broken: { readonly page: string; readonly before: string; readonly until: Promise<unknown> } | undefined
  /** Paths that were asked for, from the guide's folder on. */
  readonly asked: string[] = []

  get url(): string {
    return `http://localhost:${this.#port}${BASE}`
  }

  /** At the same port as before. */
  async start(): Promise<void> {
    this.#server = createServer(async (request, response) => {
      const path = (request.url ?? '/').slice(BASE.length)
      this.asked.push(path)
      if (this.#held?.pattern.test(path)) await this.#held.until
      if (path === this.#broken?.page) {
        const { page, before, until } = this.#broken
        const html = await readFile(join(DIST, page, 'index.html'), 'utf8')
        const at = html.indexOf(before)
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(html.slice(0, at))
        await until
        return void response.end(html.slice(at))
      }
      const wrong = [...this.#wrong].find(([pattern]) => pattern.test(path))?.[1]
      if (wrong) response.writeHead(wrong.status, { 'content-type': wrong.type }).end(wrong.body)
      else this.#files.emit('request', request, response)
    })
    const up = await listen(this.#server, this.#port)
    if (!up.ok) throw new Error(up.reason)
    this.#port = up.port
  }

  /** No network: nothing answers any more, not even on lines that are open. */
  async stop(): Promise<void> {
    const closed = new Promise(resolve => this.#server?.close(resolve))
    this.#server?.closeAllConnections()
    await closed
  }

  /** From now on it has the files of this folder, and no others. */
  publish(folder: string): void {
    this.#files = createStaticServer(folder, { base: BASE })
  }

  /** Answers so from now on, where the path fits. */
  answers(pattern: RegExp, wrong: Wrong): void {
    this.#wrong.set(pattern, wrong)
  }

  /** Does not answer, where the path fits, before this has come. */
  holds(pattern: RegExp, until: Promise<unknown>): void {
    this.#held = { pattern, until }
  }

  /** Gives a page, by its path with a slash at its end, only to where these words begin, and the rest when this has come. */
  breaksOff(page: string, before: string, until: Promise<unknown>): void {
    this.#broken = { page, before, until }
  }

  answersRightly(): void {
    this.#wrong.clear()
  }
}

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
