// Runs when the pages are written and closed: builds the service worker, with the list of what it keeps, and the one
// that takes it away again. node scripts/worker.ts [folder of the built guide]. What changes a page after this makes it another file than the one that is listed.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { BARE_PAGE, KEPT_PAGES } from '../src/app/pages.ts'
import { LANGUAGES } from '../src/language/languages.ts'
import { keptFiles } from './kept-files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** One file without imports: a worker may not have any. */
const bundle = (dist: string, name: string, define: Record<string, string>) =>
  build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    build: {
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      sourcemap: false,
      rolldownOptions: {
        input: `src/worker/${name}.ts`,
        output: { format: 'iife', entryFileNames: `${name}.js` },
      },
    },
  })

/**
 * Writes sw.js, sw-off.js, and a file with the kept pages of each language.
 * @param dist absolute path of the folder with the built guide
 * @returns what the worker keeps
 */
export async function writeWorker(dist: string) {
  const codes = LANGUAGES.map(({ code }) => code)
  const { kept, bundles } = keptFiles(dist, codes, KEPT_PAGES, BARE_PAGE)
  for (const [name, text] of Object.entries(bundles)) writeFileSync(join(dist, name), text)
  await bundle(dist, 'sw', { KEPT: JSON.stringify(kept) })
  await bundle(dist, 'sw-off', {})
  return kept
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url))
  const { build: id, shell, languages } = await writeWorker(dist)
  const counts = Object.entries(languages).map(([code, { files }]) => `${code} ${files.length}`)
  console.log(`worker of build ${id}: ${shell.files.length} files, ${counts.join(', ')}`)
}
