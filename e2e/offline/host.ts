// A host of a test's own, which can be stopped, given another build, or made to answer wrongly.
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { DIST } from '../../scripts/dist-files.ts'
import { createStaticServer, listen } from '../../scripts/serve.mjs'

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
