// The guide on a real web server, with the configuration of deploy/: what it sends, what it refuses, what it stands.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { HEADERS, KEPT } from '../scripts/closed/policy.ts'
import { BASE, DIST } from '../scripts/dist-files.ts'
import { headersFor, parseHeaders } from '../scripts/headers.mjs'
import { load } from '../scripts/load.ts'
import { BROTLI_MODULE } from '../scripts/nginx.mjs'
import { LANGUAGES } from '../src/language/languages.ts'
import { openAll } from './support/axe.ts'
import { NO_NGINX, test } from './support/nginx.ts'
import { allPages, SAMPLE } from './support/pages.ts'
import { person } from './support/person.ts'
import { expect } from './support/test.ts'

const script = readdirSync(join(DIST, 'assets')).find(name => /^index-.*\.js$/.test(name)) ?? ''

test.skip(...NO_NGINX)

/** Asks as it stands, without tidying the path up first. */
async function ask(home: string, path: string, { method = 'GET', encoding = '' } = {}) {
  const { hostname, port } = new URL(home)
  const headers = encoding ? { 'accept-encoding': encoding } : {}
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; bytes: Buffer }>(
    (resolve, reject) => {
      const asked = request({ hostname, port, path, method, headers, agent: false }, async answer => {
        const bytes = Buffer.concat(await answer.toArray())
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes })
      })
      asked.on('error', reject).end()
    },
  )
}

for (const { code } of LANGUAGES)
  for (const full of [false, true])
    test(`${full ? 'every page' : 'pages of each kind'}: no violation of the policy, no complaint (${code})`, {
      tag: full || code !== 'da' ? '@full' : [],
    }, async ({ page, nginx }) => {
      if (full) test.setTimeout(900_000)
      // Chromium writes what it blocks into the console, and so it fails the test; this is for what it might not.
      await page.addInitScript(() =>
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          throw new Error(`blocked: ${violatedDirective} ${blockedURI}`)
        }),
      )
      const before = nginx.complaints()
      const who = person(page, code)
      for (const path of full ? allPages : SAMPLE.slice(0, 8)) {
        await who.open(path)
        await openAll(page)
      }
      expect(nginx.complaints().slice(before.length)).toBe('')
    })

test('the journey begins: what a page needs is fetched as it is opened', async ({ page }) => {
  await person(page, 'da').begins()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

for (const path of ['', 'da/wait', 'da', 'site.json', 'icon.svg', `assets/${script}`])
  test(`/${path} is sent as dist/_headers says, packed as the browser wants it`, async ({ nginx }) => {
    const at = BASE + path
    const [plain, br, gzip] = await Promise.all(
      ['', 'gzip, br', 'gzip'].map(encoding => ask(nginx.home, at, { encoding })),
    )
    const rules = parseHeaders(readFileSync(join(DIST, '_headers'), 'utf8'))
    const said = headersFor(rules, path === 'da' ? `${at}/` : at)
    expect(plain?.status).toBe(200)
    for (const name of Object.keys(HEADERS)) expect(said[name.toLowerCase()]).toBe(HEADERS[name])
    for (const answer of [plain, br, gzip]) expect(answer?.headers).toMatchObject(said)
    expect(plain?.headers['server']).toBe('nginx')
    if (path === 'site.json') return
    // An nginx without Debian's module for .br, and no leave to add it: whoever takes both is sent the other.
    const hasBrotli = existsSync(BROTLI_MODULE)
    const unpack = hasBrotli ? brotliDecompressSync : gunzipSync
    expect(br?.headers['content-encoding']).toBe(hasBrotli ? 'br' : 'gzip')
    expect(gzip?.headers['content-encoding']).toBe('gzip')
    expect(unpack(br?.bytes ?? '').equals(plain?.bytes ?? Buffer.of(1))).toBe(true)
    expect(gunzipSync(gzip?.bytes ?? '').equals(plain?.bytes ?? Buffer.of(1))).toBe(true)
  })

for (const path of [
  'nowhere',
  'da/nowhere/at/all',
  'DA/wait',
  'assets/index-Gone0000.js',
  'assets/',
  '_headers',
  '_policy.nginx',
  '.nojekyll',
  '../package.json',
  '%2e%2e/package.json',
  'da/..%2f..%2fpackage.json',
  '%00',
])
  test(`/${path} leads to the page for wrong addresses, or nowhere`, async ({ nginx }) => {
    const { status, headers, bytes } = await ask(nginx.home, BASE + path)
    expect(bytes.toString()).not.toContain('dependencies')
    if (status === 400) return
    expect(status).toBe(404)
    expect(bytes.toString()).toBe(readFileSync(join(DIST, '404.html'), 'utf8'))
    expect(headers['cache-control']).toBe(KEPT.asked)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

test('the page for wrong addresses starts the guide, in words', async ({ page, faults }) => {
  faults.expect(/status of 404/)
  const answer = await page.goto('./da/nowhere/at-all')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(person(page, 'da').app('not-found.title'))
})

test('nothing is taken in: only reading is answered', async ({ nginx }) => {
  for (const method of ['POST', 'PUT', 'DELETE'])
    expect((await ask(nginx.home, `${BASE}da/`, { method })).status, method).toBe(405)
})

for (const { connections, seconds, tag } of [
  { connections: 50, seconds: 1, tag: [] },
  { connections: 200, seconds: 10, tag: '@full' },
])
  test(`${connections} connections for ${seconds} s lose no request`, { tag }, async ({ nginx }) => {
    const addresses = ['', 'da/wait', `assets/${script}`, 'site.json', 'en/checklist'].map(
      at => nginx.home + at,
    )
    const before = nginx.complaints()
    const result = await load(addresses, connections, seconds * 1000)
    test.info().annotations.push({ type: 'load', description: JSON.stringify(result) })
    process.stdout.write(`load: ${JSON.stringify(result)}\n`)
    expect(result.failures).toEqual([])
    expect(result.requests).toBeGreaterThan(connections * seconds)
    expect(nginx.complaints().slice(before.length)).toBe('')
  })
