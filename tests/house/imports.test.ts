// @vitest-environment node
// The lint rule that keeps the rooms apart is only worth something if it bites. It is tried here on a made-up tree with
// the real biome.json: every room imports every other, in every way there is.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Which rooms a room may import; biome.json says the same the other way round, as what is refused. */
const BELOW_APP: Record<string, readonly string[]> = {
  engine: [],
  ui: [],
  labels: [],
  inputs: [],
  site: [],
  worker: [],
  language: ['locales'],
  guide: ['engine', 'labels', 'locales'],
  desk: ['engine'],
  progress: ['engine', 'desk', 'inputs'],
  pictures: ['ui', 'language', 'labels'],
  blocks: ['pictures', 'ui', 'language', 'labels', 'inputs', 'engine'],
  paper: ['blocks', 'pictures', 'ui', 'language', 'labels', 'engine', 'desk', 'inputs'],
  screens: [
    'blocks',
    'pictures',
    'paper',
    'progress',
    'site',
    'ui',
    'language',
    'labels',
    'engine',
    'desk',
    'inputs',
  ],
}
/** Only app puts the guide and all the others together. */
const MAY_IMPORT: typeof BELOW_APP = { ...BELOW_APP, app: [...Object.keys(BELOW_APP), 'locales'] }

const rooms = Object.keys(MAY_IMPORT)

/** Everything of ours beside the rooms that somebody could think of importing. */
const OUTSIDE = ['locales', 'tests', 'e2e', 'scripts', 'bench']

/** Where a probe stands in its room, and how the way to src/ begins there. */
const PLACES = { 'probe.ts': '../', 'deeper/probe.ts': '../../' }

const folder = (target: string) => (OUTSIDE.includes(target) ? `../${target}` : target)

/** What biome complained about: the file (from src/ on), the line and the rule. */
type Complaint = { readonly file: string; readonly line: number; readonly rule: string }

let tree = ''
let complaints: readonly Complaint[] = []

/** One line for each target, in the order of `targets(room)`. */
const targets = (room: string) => [...rooms.filter(other => other !== room), ...OUTSIDE]

const STORAGE = [
  'localStorage.length',
  'window.sessionStorage.length',
  'globalThis.indexedDB',
  "window['localStorage'].length",
]
const storageLines = STORAGE.map((expression, index) => `export const s${index} = ${expression}\n`).join('')

/** The ways to import, each in a file of its own; line 1 is the import. */
const WAYS = {
  'type.ts': "import type { A } from '../guide/a.ts'\nexport type B = A\n",
  'side-effect.ts': "import '../guide/a.ts'\n",
  'export.ts': "export { a } from '../guide/a.ts'\n",
  'lazy.ts': "export const a = () => import('../guide/a.ts')\n",
  'main.ts': "export { a } from '../main.ts'\n",
}

function write(path: string, content: string): void {
  const file = join(tree, 'src', path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, content)
}

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'rooms-'))
  for (const name of ['biome.json', '.gitignore', 'scripts/no-storage.grit'])
    cpSync(join(root, name), join(tree, name))
  for (const room of rooms) {
    for (const [place, up] of Object.entries(PLACES)) {
      const lines = targets(room).map(
        (target, index) => `export { a${index} } from '${up}${folder(target)}/a/a.ts'\n`,
      )
      write(`${room}/${place}`, lines.join(''))
    }
    write(`${room}/own.ts`, "export { a } from './a.ts'\nexport { z } from 'zod/mini'\n")
    write(`${room}/deeper/own.ts`, "export { a } from '../a.ts'\nexport { b } from '../other/b.ts'\n")
    write(`${room}/storage.ts`, storageLines)
  }
  for (const [name, content] of Object.entries(WAYS)) write(`screens/${name}`, content)
  write('screens/default.ts', 'export default 1\n')
  write('screens/log.ts', "console.log('here')\n")
  write('screens/Picture.tsx', 'export const Picture = () => <img src="a.png" />\n')
  const args = ['biome', 'lint', '--reporter=json', '--max-diagnostics=none', `--config-path=${tree}`, tree]
  const ran = spawnSync('npx', args, { cwd: root, encoding: 'utf8', maxBuffer: 32 * 1024 * 1024 })
  complaints = JSON.parse(ran.stdout).diagnostics.map(
    (found: { category: string; location: { path: string; start: { line: number } } }) => ({
      file: found.location.path.replaceAll('\\', '/').replace(/^.*?src\//, ''),
      line: found.location.start.line,
      rule: found.category,
    }),
  )
}, 60_000)

afterAll(() => rmSync(tree, { recursive: true, force: true }))

/** The lines of a file about which a rule complained, in order. */
function linesOf(file: string, rule: RegExp): number[] {
  const found = complaints.filter(one => one.file === file && rule.test(one.rule))
  return [...new Set(found.map(one => one.line))].toSorted((a, b) => a - b)
}

test('every room of src/ is in the table', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter(entry => entry.isDirectory())
  expect(rooms).toEqual(expect.arrayContaining(folders.map(entry => entry.name)))
})

describe.each(rooms)('%s', room => {
  test.each(Object.keys(PLACES))('imports what it may and nothing else of ours (%s)', place => {
    const refused = linesOf(`${room}/${place}`, /noRestrictedImports/).map(line => targets(room)[line - 1])
    const forbidden = targets(room).filter(target => !MAY_IMPORT[room]?.includes(target))
    expect(refused).toEqual(forbidden)
  })

  test('its own files and packages are free', () => {
    expect(linesOf(`${room}/own.ts`, /noRestrictedImports/)).toEqual([])
    expect(linesOf(`${room}/deeper/own.ts`, /noRestrictedImports/)).toEqual([])
  })

  test('browser storage is touched in progress alone', () => {
    const refused = linesOf(`${room}/storage.ts`, /noRestrictedGlobals|plugin/)
    expect(refused).toEqual(room === 'progress' ? [] : STORAGE.map((_, index) => index + 1))
  })
})

test.each(Object.keys(WAYS))('no way around: %s', name => {
  expect(linesOf(`screens/${name}`, /noRestrictedImports/)).toEqual([1])
})

test.each([
  ['default.ts', /noDefaultExport/],
  ['log.ts', /noConsole/],
  ['Picture.tsx', /useAltText/],
])('the other house rules bite: %s', (name, rule) => {
  expect(linesOf(`screens/${name}`, rule)).toEqual([1])
})
