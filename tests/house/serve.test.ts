// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStaticServer, listen } from '../../scripts/serve.mjs'

const words = 'Trin for trin. '.repeat(200)
const folder = mkdtempSync(join(tmpdir(), 'serve-'))
const dist = join(folder, 'dist')
mkdirSync(join(dist, 'da/wait'), { recursive: true })
mkdirSync(join(dist, 'assets'))
writeFileSync(join(dist, 'index.html'), words)
writeFileSync(join(dist, '404.html'), 'not here')
writeFileSync(join(dist, 'da/wait/index.html'), 'the wait')
writeFileSync(join(dist, 'da/få.txt'), 'get')
writeFileSync(join(dist, 'site.json'), '{}')
writeFileSync(join(dist, 'assets/index-Ab3_xY9-.js'), words)
writeFileSync(join(dist, 'assets/font-Ab3_xY9-.woff2'), words)
writeFileSync(join(dist, 'packed.txt'), words)
writeFileSync(join(dist, 'packed.txt.br'), brotliCompressSync(`packed before: ${words}`))
writeFileSync(join(dist, '_headers'), '/*\n  X-Guide: yes\n/da/*\n  Cache-Control: no-store\n')
writeFileSync(join(folder, 'secret.txt'), 'secret')
// A neighbour whose name begins the same: the check must be on whole names.
mkdirSync(join(folder, 'dist-old'))
writeFileSync(join(folder, 'dist-old/secret.txt'), 'secret')

const atRoot = createStaticServer(dist)
const below = createStaticServer(dist, { base: '/guide/' })
const ports = { root: 0, below: 0 }

beforeAll(async () => {
  const [one, two] = await Promise.all([listen(atRoot, 0), listen(below, 0)])
  if (!one.ok || !two.ok) throw new Error('no port')
  ports.root = one.port
  ports.below = two.port
})

afterAll(() => {
  atRoot.close()
  below.close()
  rmSync(folder, { recursive: true })
})

/** Asks with node:http, which sends the path as it stands; fetch would tidy up `..` first. */
async function ask(
  path: string,
  options: { port?: number; method?: string; headers?: Record<string, string> } = {},
) {
  const { port = ports.root, method = 'GET', headers = {} } = options
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ port, path, method, headers, agent: false }, resolve).on('error', reject)
  })
  const bytes = Buffer.concat(await response.toArray())
  return { status: response.statusCode, headers: response.headers, bytes, text: bytes.toString() }
}

test.each([
  ['/', 200, 'text/html; charset=utf-8', words],
  ['/index.html?later=1', 200, 'text/html; charset=utf-8', words],
  ['/da/wait', 200, 'text/html; charset=utf-8', 'the wait'],
  ['/da/wait/', 200, 'text/html; charset=utf-8', 'the wait'],
  ['/da/f%C3%A5.txt', 200, 'text/plain; charset=utf-8', 'get'],
  ['/site.json', 200, 'application/json; charset=utf-8', '{}'],
  ['/assets/font-Ab3_xY9-.woff2', 200, 'font/woff2', words],
  ['/da/nowhere', 404, 'text/html; charset=utf-8', 'not here'],
  ['/da', 404, 'text/html; charset=utf-8', 'not here'],
  ['/assets/index-Gone0000.js', 404, 'text/html; charset=utf-8', 'not here'],
])('%s is answered with %i and %s', async (path, status, type, text) => {
  const answer = await ask(path)
  expect(answer).toMatchObject({ status, text, headers: { 'content-type': type } })
})

test.each([
  '/../secret.txt',
  '/../dist-old/secret.txt',
  '/da/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '//secret.txt',
  '/_headers',
  '/.git/config',
  '/%00',
  '/%',
  '/%c3',
])('%s leads nowhere', async path => {
  expect(await ask(path)).toMatchObject({ status: 404, text: 'not here' })
})

test('what is packed is the same text, and smaller', async () => {
  const plain = await ask('/')
  const br = await ask('/', { headers: { 'accept-encoding': 'gzip, deflate, br' } })
  const gzip = await ask('/', { headers: { 'accept-encoding': 'gzip' } })
  expect([plain, br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([
    undefined,
    'br',
    'gzip',
  ])
  expect(brotliDecompressSync(br.bytes).toString()).toBe(words)
  expect(gunzipSync(gzip.bytes).toString()).toBe(words)
  expect(br.bytes.length).toBeLessThan(plain.bytes.length / 10)
  expect(br.headers['content-length']).toBe(String(br.bytes.length))
  expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3)
})

test('what the build packed beside a file is sent, unless the file is newer', async () => {
  const br = { headers: { 'accept-encoding': 'br' } }
  expect(brotliDecompressSync((await ask('/packed.txt', br)).bytes).toString()).toBe(
    `packed before: ${words}`,
  )
  const later = new Date(Date.now() + 60_000)
  utimesSync(join(dist, 'packed.txt'), later, later)
  expect(brotliDecompressSync((await ask('/packed.txt', br)).bytes).toString()).toBe(words)
})

test('the headers of _headers are sent, in place of what is said otherwise, with a 404 as well', async () => {
  const { headers, status } = await ask('/da/wait')
  expect(headers).toMatchObject({ 'x-guide': 'yes', 'cache-control': 'no-store' })
  expect(status).toBe(200)
  expect((await ask('/nowhere')).headers['x-guide']).toBe('yes')
})

test('a file of headers that changes or goes is heeded', async () => {
  const changed = createStaticServer(join(folder, 'dist-old'))
  const up = await listen(changed, 0)
  const port = up.ok ? up.port : 0
  const file = join(folder, 'dist-old/_headers')
  const header = async () => (await ask('/secret.txt', { port })).headers['x-a']
  expect(await header()).toBeUndefined()
  writeFileSync(file, '/*\n X-A: 1\n')
  expect(await header()).toBe('1')
  rmSync(file)
  expect(await header()).toBeUndefined()
  changed.close()
})

test('fonts are not packed again', async () => {
  const font = await ask('/assets/font-Ab3_xY9-.woff2', { headers: { 'accept-encoding': 'br' } })
  expect(font.headers['content-encoding']).toBeUndefined()
})

test('names with a hash are kept for ever, all others asked for again', async () => {
  const kept = 'public, max-age=31536000, immutable'
  expect((await ask('/assets/index-Ab3_xY9-.js')).headers['cache-control']).toBe(kept)
  expect((await ask('/')).headers['cache-control']).toBe('no-cache')
  expect((await ask('/site.json')).headers['cache-control']).toBe('no-cache')
})

test('what the browser has already is not sent again', async () => {
  const first = await ask('/')
  const headers = { 'if-none-match': String(first.headers.etag) }
  expect(await ask('/', { headers })).toMatchObject({ status: 304, text: '' })
})

test('a changed file is sent anew', async () => {
  await ask('/site.json')
  writeFileSync(join(dist, 'site.json'), '{ "changed": true }')
  expect((await ask('/site.json')).text).toBe('{ "changed": true }')
})

test('reading alone is allowed', async () => {
  expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
  expect(await ask('/', { method: 'POST' })).toMatchObject({ status: 405 })
})

describe('under a path of its own', () => {
  test.each([
    ['/guide/', 200, words],
    ['/guide/da/wait', 200, 'the wait'],
    ['/guide', 301, ''],
    ['/', 404, 'not here'],
    ['/da/wait', 404, 'not here'],
    ['/guidebook/', 404, 'not here'],
  ])('%s is answered with %i', async (path, status, text) => {
    expect(await ask(path, { port: ports.below })).toMatchObject({ status, text })
  })
})

test('a port in use is said, not thrown', async () => {
  expect(await listen(createStaticServer(dist), ports.root)).toMatchObject({ ok: false })
})
