// Which files of the built guide are kept for use without network, and in which parcel.
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Kept,
  type KeptFile,
  type LanguageParcel,
  NO_STYLE,
  type PageBundle,
  type Parcel,
} from '../src/worker/kept.ts'

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
const integrityOf = (bytes: Buffer | string) => `sha256-${sha256(bytes).digest('base64')}`

/** A file of dist/, as the lists name it. */
type Read = { readonly path: string; readonly bytes: Buffer }

const STYLE = /<style>([\s\S]*?)<\/style>/

/** Pages as one file: what nearly all of them have inside their style stands there once. */
export function bundled(pages: readonly (readonly [path: string, html: string])[]): PageBundle {
  const style = pages.map(([, html]) => STYLE.exec(html)?.[1]).find(text => text !== undefined) ?? ''
  const without = (html: string) =>
    STYLE.exec(html)?.[1] === style ? html.replace(STYLE, () => NO_STYLE) : html
  return { style, pages: Object.fromEntries(pages.map(([path, html]) => [path, without(html)])) }
}

/** Where the pages of a language lie in one file, beside the pages. */
const bundleName = (code: string) => `${code}.pages.json`

const isPage = ({ path }: Read) => path.endsWith('index.html')
const pathOf = ({ path }: Read) => path.replace(/\/?index\.html$/, '')
const sizeOf = (files: readonly Read[]) => files.reduce((sum, { bytes }) => sum + bytes.length, 0)

const parcel = (files: readonly Read[], all = files): Parcel => ({
  files: files.map((file): KeptFile => [pathOf(file), integrityOf(file.bytes)]),
  bytes: sizeOf(all),
})

/** The files that have to be written for what is kept, by their paths. */
export type Bundles = Readonly<Record<string, string>>

/**
 * @param dist folder of the built guide
 * @param languages codes of the languages
 * @param pages paths below /:lang/ of the pages that are kept; '' is a language's first page
 * @param bare the one of them without content
 */
export function keptFiles(
  dist: string,
  languages: readonly string[],
  pages: readonly string[],
  bare: string,
): { readonly kept: Kept; readonly bundles: Bundles } {
  const all = globSync('**/*.*', { cwd: dist })
    .map(path => path.replaceAll('\\', '/'))
    .toSorted()
  const wanted = new Set(pages)
  const inParcel = (code: string): readonly Read[] =>
    all
      .filter(path => parcelOf(path, languages, wanted) === code)
      .map(path => ({ path, bytes: readFileSync(join(dist, path)) }))
  const bundles: Record<string, string> = {}
  const ofLanguage = (code: string): LanguageParcel => {
    const files = inParcel(code)
    const html = files.filter(isPage).map(file => [pathOf(file), file.bytes.toString()] as const)
    const text = JSON.stringify(bundled(html))
    bundles[bundleName(code)] = text
    const words = files.filter(file => !isPage(file))
    return { ...parcel(words, files), pages: [bundleName(code), integrityOf(text)] }
  }
  const parcels = {
    shell: parcel(inParcel('')),
    languages: Object.fromEntries(languages.map(code => [code, ofLanguage(code)])),
    bare,
    fonts: all.filter(path => path.endsWith('.woff2')),
  }
  const build = sha256(JSON.stringify(parcels)).digest('hex').slice(0, 12)
  return { kept: { build, ...parcels }, bundles }
}
