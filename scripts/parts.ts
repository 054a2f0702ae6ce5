// npm run parts: which parts the scripts consist of, by package and by room, from the build's own graph of modules. The build
// is done once more with each part in a file of its own, so that each is measured as it is shipped: minified, packed.
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build, type Plugin, type Rolldown } from 'vite'
import { packageFolder } from './licences.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** 'react-dom', 'src/engine'; the bundler's own helpers are 'vite'. */
function partOf(module: string): string {
  const folder = packageFolder(module)
  if (folder !== undefined) return folder.replaceAll('\\', '/').replace(/^.*\/node_modules\//, '')
  const [, room] = /[\\/](src[\\/][a-z]+|locales)[\\/]/.exec(module) ?? []
  return room?.replaceAll('\\', '/') ?? (module.includes('main.ts') ? 'src/main' : 'vite')
}

/** In the place of what vite.config.ts says about files. What shows the pages is asked for by every page, so it counts as first. */
const eachApart: Plugin = {
  name: 'each-part-apart',
  transform: (code, id) => (id.endsWith('/src/main.ts') ? `import './app/show.tsx'\n${code}` : null),
  outputOptions: options => ({
    ...options,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: module => `part ${partOf(module)}`, tags: ['$initial'] }],
    },
  }),
}

const built = await build({
  root,
  logLevel: 'error',
  plugins: [eachApart],
  build: { write: false, rolldownOptions: { preserveEntrySignatures: 'allow-extension' } },
})

const isChunk = (one: Rolldown.OutputChunk | Rolldown.OutputAsset): one is Rolldown.OutputChunk =>
  one.type === 'chunk'
const chunks = [built].flat().flatMap(one => ('output' in one ? one.output.filter(isChunk) : []))

type Row = { readonly name: string; readonly bytes: number; readonly packed: number }
const rowOf = (name: string, of: readonly Rolldown.OutputChunk[]): Row => {
  const codes = of.map(({ code }) => code)
  const packed = codes.reduce((sum, code) => sum + brotliCompressSync(code).length, 0)
  return { name, bytes: codes.reduce((sum, code) => sum + Buffer.byteLength(code), 0), packed }
}

/** What is fetched later, by what it is for. */
const LATER: readonly (readonly [RegExp, string])[] = [
  [/locales\//, 'words, all languages'],
  [/node_modules\/uqr/, 'QR code (uqr)'],
  [/node_modules\/ics|reminders/, 'calendar files (ics)'],
  [/src\/desk|src\/screens\/desk/, "the helper's desk"],
  [/src\/pictures|DrawnScreen/, 'drawings'],
  [/src\/paper|src\/screens\/[a-z]*paper/, 'paper'],
]
const laterOf = ({ moduleIds }: Rolldown.OutputChunk) =>
  LATER.find(([of]) => moduleIds.some(module => of.test(module)))?.[1] ?? 'other screens'

const group = <T>(all: readonly T[], of: (one: T) => string) =>
  [...new Set(all.map(of))].map(name => [name, all.filter(one => of(one) === name)] as const)

const isFirst = ({ name, isEntry }: Rolldown.OutputChunk) => isEntry || name.startsWith('part ')
const first = chunks.filter(isFirst).map(one => rowOf(one.name.replace(/^part /, ''), [one]))
const later = group(
  chunks.filter(one => !isFirst(one)),
  laterOf,
).map(([name, of]) => rowOf(name, of))

const number = (value: number) => value.toLocaleString('en')
function table(title: string, rows: readonly Row[]): void {
  console.log(`\n| ${title} | minified | brotli |\n| --- | ---: | ---: |`)
  for (const { name, bytes, packed } of rows.toSorted((a, b) => b.packed - a.packed))
    console.log(`| ${name} | ${number(bytes)} | ${number(packed)} |`)
  const total = (of: 'bytes' | 'packed') => number(rows.reduce((sum, row) => sum + row[of], 0))
  console.log(`| together, part by part | ${total('bytes')} | ${total('packed')} |`)
}
table('with every page', first)
table('when it is asked for', later)
