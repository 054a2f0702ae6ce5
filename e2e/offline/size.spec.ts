// What a visit keeps is fetched over a hotel's network, and lies on somebody's old tablet.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { DIST } from '../../scripts/dist-files.ts'
import { keptFiles } from '../../scripts/kept-files.ts'
import { BARE_PAGE, KEPT_PAGES } from '../../src/app/pages.ts'
import { LANGUAGES } from '../../src/language/languages.ts'
import { expect, test } from '../support/test.ts'

/** Bytes of a file as a host sends it. */
const packed = (path: string): number => {
  const file = path === '' || !/\.\w+$/.test(path) ? join(path, 'index.html') : path
  return brotliCompressSync(readFileSync(join(DIST, file))).length
}

for (const { code } of LANGUAGES)
  test(`the whole guide in ${code}, kept for use without network, is at most 600 kB without its type`, () => {
    const { shell, languages } = keptFiles(DIST, [code], KEPT_PAGES, BARE_PAGE).kept
    const parcel = languages[code]
    if (parcel === undefined) throw new Error(`nothing is kept in ${code}`)
    const files = [...shell.files, ...parcel.files, parcel.pages].map(([path]) => path)
    const bytes = [...files, 'sw.js'].reduce((sum, path) => sum + packed(path), 0)
    test.info().annotations.push({ type: 'kept', description: `${files.length} files, ${bytes} bytes` })
    expect(bytes).toBeLessThanOrEqual(600_000)
  })
