// @vitest-environment node
// The rooms that hold the rules run in plain Node: what they say can be used, checked and moved without a bundler.
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** The part of progress that belongs to React and the browser. */
const NOT_PURE = ['useProgress.ts']

const files = ['guide', 'engine', 'inputs', 'progress']
  .flatMap(room => globSync(`src/${room}/**/*.{ts,tsx}`, { cwd: root }))
  .map(file => file.replaceAll('\\', '/'))
  .filter(
    file =>
      !file.startsWith('src/progress/') ||
      !(file.endsWith('.tsx') || NOT_PURE.some(name => file.endsWith(`/${name}`))),
  )

/** Imports every file in one process and prints what could not be imported, as `{ file: reason }`. */
const IMPORTER = `
  const failed = {}
  for (const [file, url] of JSON.parse(process.argv[1])) {
    await import(url).catch(error => { failed[file] = String(error) })
  }
  console.log(JSON.stringify(failed))
`

/**
 * @param paths below the project's folder
 * @returns for each file that plain Node cannot import, why
 */
function failures(paths: readonly string[]): Record<string, string> {
  const list = paths.map(file => [file, pathToFileURL(join(root, file)).href])
  const args = ['--input-type=module', '--eval', IMPORTER, JSON.stringify(list)]
  const ran = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  return ran.status === 0
    ? JSON.parse(ran.stdout.trim().split('\n').at(-1) ?? '')
    : { 'the process': ran.stderr }
}

test("the tests run on the project's own Node", () => {
  expect(process.version).toMatch(/^v26\./)
})

const failed = failures(files)

describe.each(['guide', 'engine', 'inputs', 'progress'])('src/%s', room => {
  const own = files.filter(file => file.startsWith(`src/${room}/`))

  test('has files', () => {
    expect(own).not.toEqual([])
  })

  test.each(own)('%s is imported by Node alone', file => {
    expect(failed[file]).toBeUndefined()
  })
})

test('the process itself went well', () => {
  expect(failed['the process']).toBeUndefined()
})

test.each([
  ['a file with JSX', 'tests/house/setup.test.tsx'],
  ['a file that is not there', 'src/engine/nothing.ts'],
])('%s would be found out', (_, file) => {
  expect(Object.keys(failures([file]))).toEqual([file])
})
