// Which files of the built guide are kept for use without network, and in which parcel.
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kept, KeptFile, Parcel } from '../src/worker/kept.ts'

/** Words of a language, by the name vite.config.ts gives their file: assets/da-app-Ab3_xY9-.js */
const WORDS = /^assets\/([a-z]{2})-[a-z]+-[\w-]{8}\.js$/

/** Files beside the pages that belong to the app itself. */
const BESIDE = /^(icon\.svg|licences\.json|[a-z]+\.webmanifest)$/

/**
 * The language a file is kept with; '' for what every language needs; undefined for what is not kept: type (kept
 * when used), pictures for home screens (the device keeps those itself), what may look different at a step (there
 * are hundreds of such pages, and the app shows them without a file of their own).
 * @param path below dist/, with slashes
 * @param languages codes of the languages
 * @param pages paths below /:lang/ of the pages that are kept
 */
export function parcelOf(
  path: string,
  languages: readonly string[],
  pages: ReadonlySet<string>,
): string | undefined {
  const words = WORDS.exec(path)?.[1]
  if (words !== undefined && languages.includes(words)) return words
  if (/^assets\/.*\.(js|css)$/.test(path) || BESIDE.test(path) || path === 'index.html') return ''
  const [, language = '', page] = /^([a-z]{2})\/(?:(.*)\/)?index\.html$/.exec(path) ?? []
  return languages.includes(language) && pages.has(page ?? '') ? language : undefined
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes)

/**
 * @param dist folder of the built guide
 * @param languages codes of the languages
 * @param pages paths below /:lang/ of the pages that are kept; '' is a language's first page
 */
export function keptFiles(dist: string, languages: readonly string[], pages: readonly string[]): Kept {
  const all = globSync('**/*.*', { cwd: dist })
    .map(path => path.replaceAll('\\', '/'))
    .toSorted()
  const wanted = new Set(pages)
  const parcel = (code: string): Parcel => {
    const found = all.filter(path => parcelOf(path, languages, wanted) === code)
    const read = found.map(path => ({ path, bytes: readFileSync(join(dist, path)) }))
    return {
      files: read.map(
        ({ path, bytes }): KeptFile => [
          path.replace(/\/?index\.html$/, ''),
          `sha256-${sha256(bytes).digest('base64')}`,
        ],
      ),
      bytes: read.reduce((sum, { bytes }) => sum + bytes.length, 0),
    }
  }
  const parcels = {
    shell: parcel(''),
    languages: Object.fromEntries(languages.map(code => [code, parcel(code)])),
    fonts: all.filter(path => path.endsWith('.woff2')),
  }
  const build = sha256(JSON.stringify(parcels)).digest('hex').slice(0, 12)
  return { build, ...parcels }
}
