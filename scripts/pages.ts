// Runs after `vite build`: writes an HTML file for every address of the guide into dist/.
// The addresses of scripts and styles in the shell are absolute and carry BASE_PATH already, so copies need no change.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { PAGES, WAYS } from '../src/app/pages.ts'
import { LANGUAGES } from '../src/language/languages.ts'
import { pageFiles } from './page-files.ts'

const dist = new URL('../dist/', import.meta.url)
const shell = readFileSync(new URL('index.html', dist), 'utf8')
const files = pageFiles(
  shell,
  LANGUAGES.map(({ code }) => code),
  [...PAGES, ...WAYS],
)

for (const { path, html } of files) {
  const file = new URL(path, dist)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, html)
}
console.log(`${files.length} pages written`)
