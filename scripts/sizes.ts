// How large what is served is, in bytes as they go over the network (brotli). Sizes are stable: `npm test` holds them
// to their budgets, the bench prints them beside the speeds.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { BARE_PAGE, KEPT_PAGES } from '../src/app/pages.ts'
import { NOTHING_YET } from '../src/engine/progress.ts'
import { walk } from '../src/engine/walk.ts'
import { guide } from '../src/guide/guide.ts'
import { LANGUAGES } from '../src/language/languages.ts'
import { FRONT_PAGE } from '../src/worker/kept.ts'
import { keptFiles } from './kept-files.ts'

/** The step somebody comes to first. */
export const FIRST_STEP = walk(guide, NOTHING_YET)[0]?.step.id ?? ''

/** As a host sends it: the packed file beside it, or packed now where the build wrote none. */
export function packedSize(dist: string, path: string): number {
  const file = join(dist, path)
  return existsSync(`${file}.br`)
    ? statSync(`${file}.br`).size
    : brotliCompressSync(readFileSync(file)).length
}

const sum = (dist: string, paths: readonly string[]) =>
  paths.reduce((bytes, path) => bytes + packedSize(dist, path), 0)

/** Scripts a script cannot begin without: `import … from './x.js'`, not `import('./x.js')`. */
const STATIC = /(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g

/** @param path of a script below dist @returns it and all it imports statically, below dist */
function withImports(
  dist: string,
  path: string,
  known: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  if (known.has(path)) return known
  const found = [...readFileSync(join(dist, path), 'utf8').matchAll(STATIC)].map(
    ([, name]) => `assets/${name}`,
  )
  return found.reduce<ReadonlySet<string>>(
    (all, one) => withImports(dist, one, all),
    new Set([...known, path]),
  )
}

const pageOf = (lang: string, path: string) => [lang, path, 'index.html'].filter(Boolean).join('/')

/** Where in dist a page's tag points, wherever the guide will lie. */
const below = (href: string | undefined) => /assets\/[^"]+/.exec(href ?? '')?.[0] ?? ''

/** The names of words, as vite.config.ts gives them. */
const isWords = (path: string) => /^assets\/[a-z]{2}-[a-z]+-/.test(path)

/** What a page's file asks for before anybody does anything. */
export function filesOf(dist: string, lang: string, path: string) {
  const page = pageOf(lang, path)
  const html = readFileSync(join(dist, page), 'utf8')
  const asked = [
    ...html.matchAll(/<(?:script type="module"|link rel="modulepreload")[^>]*(?:src|href)="([^"]+)"/g),
  ].map(([, href]) => below(href))
  const scripts = asked
    .filter(one => !isWords(one))
    .reduce<ReadonlySet<string>>((known, one) => withImports(dist, one, known), new Set())
  return { page, scripts: [...scripts], words: asked.filter(isWords) }
}

/** Bytes of the first visit to a step, in its parts. */
export function sizesOfStep(dist: string, lang: string, step: string) {
  const { page, scripts, words } = filesOf(dist, lang, step)
  const [html, script, word] = [sum(dist, [page]), sum(dist, scripts), sum(dist, words)]
  // What the page fetches once it runs: whose guide it is, its icon, what starts the worker and has the typeface fetched.
  const later = sum(dist, ['site.json', 'icon.svg', ...globSync('assets/afterwards-*.js', { cwd: dist })])
  return { html, script, words: word, later, all: html + script + word + later }
}

/** Bytes of what the worker fetches and keeps for one language: the app, its words, and its pages in one file. */
export function sizeKept(dist: string, lang: string): number {
  const codes = LANGUAGES.map(({ code }) => code)
  const { shell, languages } = keptFiles(dist, codes, KEPT_PAGES, BARE_PAGE).kept
  const own = languages[lang]
  if (own === undefined) throw new Error(`nothing is kept of ${lang}`)
  const paths = [...shell.files, ...own.files, own.pages].map(([path]) => path)
  return sum(
    dist,
    paths.map(path => (path === FRONT_PAGE ? 'index.html' : path)),
  )
}
