// What a static host says about a file: its type, how long it may be kept, and its content packed small.
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

/** @type {Record<string, string>} texts, worth packing, by ending */
const TEXTS = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'text/xml',
  ics: 'text/calendar',
}

/** @type {Record<string, string>} what is packed already */
const OTHERS = {
  woff2: 'font/woff2',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  pdf: 'application/pdf',
  wasm: 'application/wasm',
}

/** @type {Readonly<Record<string, string>>} what is said of a file, by the ending of its name */
export const TYPES = {
  ...Object.fromEntries(Object.entries(TEXTS).map(([ending, type]) => [ending, `${type}; charset=utf-8`])),
  ...OTHERS,
}

/** @param {string} ending without the dot @returns {boolean} whether packing makes it smaller */
export const isText = ending => TEXTS[ending] !== undefined

const PACKERS = { br: promisify(brotliCompress), gzip: promisify(gzip) }

/** Names that carry a hash of their content, as vite writes them: they may be kept for ever. */
const HASHED = /-[\w-]{8}\.\w+$/

/**
 * @param {string} ending without the dot
 * @param {string} accepts the request's accept-encoding
 * @returns {'br' | 'gzip' | undefined} undefined: as it is
 */
function encodingFor(ending, accepts) {
  if (TEXTS[ending] === undefined) return undefined
  if (/\bbr\b/.test(accepts)) return 'br'
  return /\bgzip\b/.test(accepts) ? 'gzip' : undefined
}

/** How the packed files beside a file are called. */
export const PACKED = { br: '.br', gzip: '.gz' }

/**
 * The file as it is sent: the packed one beside it, unless that is older.
 * @param {string} file @param {'br' | 'gzip' | undefined} encoding @param {number} changed when the file was, in ms
 */
async function packed(file, encoding, changed) {
  if (encoding === undefined) return readFile(file)
  const beside = file + PACKED[encoding]
  const made = await stat(beside).catch(() => undefined)
  return made && made.mtimeMs >= changed ? readFile(beside) : PACKERS[encoding](await readFile(file))
}

/**
 * Packs each file once, again when it has changed on the disk.
 * @returns {(file: string, accepts: string) => Promise<{ bytes: Buffer, headers: Record<string, string> }>}
 *   from an existing file's path and the request's accept-encoding to what is sent
 */
export function createPacker() {
  /** @type {Map<string, Promise<Buffer>>} by file, size, time of change and encoding */
  const memory = new Map()
  return async (file, accepts) => {
    const ending = extname(file).slice(1)
    const encoding = encodingFor(ending, accepts)
    const { mtimeMs, size } = await stat(file)
    const key = [file, size, mtimeMs, encoding].join(' ')
    const packing = memory.get(key) ?? packed(file, encoding, mtimeMs)
    memory.set(key, packing)
    const bytes = await packing
    const kept = ending !== 'html' && HASHED.test(basename(file))
    return {
      bytes,
      headers: {
        'content-type': TYPES[ending] ?? 'application/octet-stream',
        'cache-control': kept ? 'public, max-age=31536000, immutable' : 'no-cache',
        etag: `"${createHash('sha1').update(bytes).digest('base64url')}"`,
        vary: 'accept-encoding',
        'x-content-type-options': 'nosniff',
        ...(encoding ? { 'content-encoding': encoding } : {}),
      },
    }
  }
}
