// Packs every text of the built site twice, beside it: .br for almost everybody, .gz for the rest.
import { readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isText, PACKED } from './static-files.mjs'

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants

/**
 * The page of a step is what somebody on a slow network waits for: 7 % less. Those below it ("it looks different") are a
 * thousand, and each is fetched by few: for them it is not worth a minute of building.
 */
const qualityOf = (name: string) => (/[^/]+\/[^/]+\/[^/]+\/index\.html$/.test(name) ? 9 : 11)

/** So many at a time: as many as Node has threads for it. */
const AT_ONCE = 4

/** What whoever publishes the guide changes on the host: a packed copy beside it would go on saying the old. */
const CHANGED_LATER = ['site.json']

const isPacked = (name: string) =>
  isText(extname(name).slice(1)) && !/(?:^|\/)[._]/.test(name) && !CHANGED_LATER.includes(name)

/**
 * Where packing saves nothing, the packed file is written all the same: a host that looks for it looks once.
 * @param dir absolute
 * @param names of all files of the folder, with slashes
 * @returns how many texts there are, and their bytes before and after (brotli)
 */
export async function packAll(dir: string, names: readonly string[]) {
  const todo = names.filter(isPacked)
  const left = [...todo]
  let from = 0
  let to = 0
  const one = async () => {
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
      const raw = await readFile(join(dir, name))
      const br = await promisify(brotliCompress)(raw, {
        params: { [BROTLI_PARAM_QUALITY]: qualityOf(name), [BROTLI_PARAM_SIZE_HINT]: raw.length },
      })
      await writeFile(join(dir, name + PACKED.br), br)
      await writeFile(join(dir, name + PACKED.gzip), await promisify(gzip)(raw, { level: 9 }))
      from += raw.length
      to += br.length
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  return { files: todo.length, from, to }
}
