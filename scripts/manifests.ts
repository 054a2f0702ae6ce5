// Runs when the pages are written, before they are closed: a manifest for each language, and each page leads to its own.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES } from '../src/language/languages.ts'
import { BASE, DIST, distFiles } from './dist-files.ts'
import { type Called, groundsIn, manifestName, manifestOf, withManifest } from './home-screen.ts'
import { ROOT } from './run.mjs'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

function called(code: string): Called {
  const { name, start } = JSON.parse(read(`locales/${code}/app.json`))
  return { code, name, what: start.what }
}

const grounds = groundsIn(read('src/ui/styles/tokens.css'))
const codes = LANGUAGES.map(({ code }) => code)
for (const code of codes)
  writeFileSync(join(DIST, manifestName(code)), manifestOf(called(code), BASE, grounds))

/** Pages of no language, such as the one for unknown addresses, lead to the first. */
const codeOf = (page: string) => codes.find(code => page.startsWith(`${code}/`)) ?? codes[0] ?? ''

const pages = distFiles('**/*.html')
for (const page of pages) {
  const file = join(DIST, page)
  writeFileSync(file, withManifest(readFileSync(file, 'utf8'), codeOf(page), BASE, grounds))
}
console.log(`${codes.length} manifests, ${pages.length} pages lead to them`)
