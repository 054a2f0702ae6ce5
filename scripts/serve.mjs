// A small static file server for what was built: node scripts/serve.mjs [dist] [--port 4173] [--base /folder/]
// Plain Node without packages. It does what any static host does and nothing more, so what works here works there.
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createHeaders } from './headers.mjs'
import { createPacker } from './static-files.mjs'

/** @typedef {import('node:http').Server} Server */

/** @param {string} file @returns {Promise<import('node:fs').Stats | undefined>} undefined: there is nothing */
const look = file => stat(file).catch(() => undefined)

/**
 * The file an address names; a folder is its index.html.
 * @param {string} root absolute folder @param {string} path below the base, still escaped
 * @returns {Promise<string | undefined>} undefined: no such file, or not ours to give; throws on a broken escape
 */
async function fileOf(root, path) {
  const asked = resolve(root, `./${decodeURIComponent(path)}`)
  if (asked !== root && !asked.startsWith(root + sep)) return undefined
  // Names that begin so are for hosts, not for readers.
  if (/^[._]/.test(asked.slice(root.length + 1))) return undefined
  const file = (await look(asked))?.isDirectory() ? join(asked, 'index.html') : asked
  return (await look(file))?.isFile() ? file : undefined
}

/**
 * @param {string} dir the folder to serve
 * @param {{ base?: string }} [options] base: the path it is served under, with a slash at both ends
 * @returns {Server} not yet listening
 */
export function createStaticServer(dir, { base = '/' } = {}) {
  const root = resolve(dir)
  const pack = createPacker()
  const headersOf = createHeaders(root)

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end()
    }
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'
    if (`${path}/` === base) return void response.writeHead(301, { location: base }).end()
    const found = path.startsWith(base)
      ? await fileOf(root, path.slice(base.length)).catch(() => undefined)
      : undefined
    const file = found ?? (await fileOf(root, '404.html'))
    if (file === undefined)
      return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
    const packed = await pack(file, request.headers['accept-encoding']?.toString() ?? '')
    const bytes = packed.bytes
    const headers = { ...packed.headers, ...(await headersOf(path)) }
    const known = found !== undefined && request.headers['if-none-match'] === headers['etag']
    if (known) return void response.writeHead(304, headers).end()
    response.writeHead(found ? 200 : 404, { ...headers, 'content-length': bytes.length })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }

  return createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
}

/**
 * @param {Server} server @param {number} port 0: any free one @param {string} [host] this machine alone unless told
 * @returns {Promise<{ ok: true, port: number } | { ok: false, reason: string }>}
 */
export function listen(server, port, host = '127.0.0.1') {
  return new Promise(resolve => {
    server.once('error', error => resolve({ ok: false, reason: error.message }))
    server.listen(port, host, () => {
      const address = server.address()
      resolve({ ok: true, port: typeof address === 'object' && address ? address.port : port })
    })
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' }, host: { type: 'string' }, base: { type: 'string' } },
  })
  const base = values.base ?? process.env['BASE_PATH'] ?? '/'
  const server = createStaticServer(positionals[0] ?? 'dist', { base })
  const up = await listen(server, Number(values.port ?? 4173), values.host)
  if (up.ok) console.log(`http://localhost:${up.port}${base}`)
  else console.error(`The server could not start: ${up.reason}`)
  process.exitCode = up.ok ? 0 : 1
}
