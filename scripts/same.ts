// node scripts/same.ts: builds once more, in another time zone and language, and compares with the dist/ that is there.
// The same source gives the same bytes: whoever doubts what is published can build it and see.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DIST, distFiles } from './dist-files.ts'
import { run } from './run.mjs'

/** Every file of dist/ with a hash of its bytes. */
const content = () =>
  new Map(
    distFiles().map(name => [
      name,
      createHash('sha256')
        .update(readFileSync(join(DIST, name)))
        .digest('hex'),
    ]),
  )

/**
 * The files that are in one only, or differ.
 * @param one @param other by name
 */
export const differing = (
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(name => one.get(name) !== other.get(name)).sort()

if (import.meta.main) {
  const before = content()
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' }
  const built = run('npm', ['run', 'build', '--silent'], { env, quiet: true })
  const found = differing(before, content())
  if (!built.ok) console.error(built.output)
  else if (before.size === 0) console.error('There was no dist/ to compare with: npm run build')
  else if (found.length > 0) console.error(`Two builds differ in ${found.length} files:\n${found.join('\n')}`)
  else console.log(`${before.size} files are the same in two builds`)
  process.exitCode = built.ok && before.size > 0 && found.length === 0 ? 0 : 1
}
