// Two builds of the guide: the one in dist/, and one that came after it, in which every script has another name.
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DIST } from '../../scripts/dist-files.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Names of scripts and styles with the hash of their content. */
const HASHED = /-([\w-]{8})\.(js|css)\b/g

/** What another content would have made of a hash. */
const other = (hash: string) => [...hash].reverse().join('')

/** Files that hosts send instead of the texts, packed; they would be those of the build before. */
const PACKED = /\.(br|gz)$/

/** A folder to be published from, which goes when the tests are over. */
export function copyOf(dist: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'))
  cpSync(dist, folder, { recursive: true, filter: file => !PACKED.test(file) })
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * The next build: none of the scripts of the one before is there any more.
 * @param change what else is different in its texts
 */
export function nextBuild(change: (text: string, file: string) => string = text => text): string {
  const folder = copyOf(DIST)
  const hashes = new Set(
    globSync('assets/*.{js,css}', { cwd: folder }).map(file => file.match(/-([\w-]{8})\.\w+$/)?.[1]),
  )
  const renamed = (text: string) =>
    text.replace(HASHED, (name, hash: string, ending: string) =>
      hashes.has(hash) ? `-${other(hash)}.${ending}` : name,
    )
  for (const file of globSync('**/*.{html,js,css}', { cwd: folder })) {
    const path = join(folder, file)
    writeFileSync(path, change(renamed(readFileSync(path, 'utf8')), file))
    if (file.startsWith('assets')) renameSync(path, join(folder, renamed(file)))
  }
  execFileSync(process.execPath, ['scripts/worker.ts', folder], { cwd: root })
  return folder
}
