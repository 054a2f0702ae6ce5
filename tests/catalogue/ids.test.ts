// @vitest-environment node
// Every case of the catalogue of hostile cases is named in the title of a test that proves it.
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const upTo = (family: string, last: number, but: readonly number[] = []) =>
  Array.from({ length: last }, (_, at) => at + 1)
    .filter(number => !but.includes(number))
    .map(number => `${family}-${number}`)

/** field-13, 14 belong to rooms that are not there; field-20 can only be tried by hand. */
const CASES = [
  ...upTo('store', 18),
  ...upTo('nav', 15),
  ...upTo('tabs', 11),
  ...upTo('field', 19, [13, 14]),
  ...upTo('desk', 8),
  ...upTo('net', 12),
]

/** Cases that cannot hold yet, and why. The list only shrinks: one that is proved must not stay here. */
const NOT_YET: Readonly<Record<string, string>> = {}

const root = new URL('../../', import.meta.url)
const files = globSync(['tests/**/*.test.{ts,tsx}', 'e2e/**/*.spec.ts'], { cwd: root })

/** What stands between the quotes behind test( or describe(, also where the title is worked out of data. */
const TITLE =
  /(?:\b(?:test|it|describe)(?:\.\w+)*(?:\([^'"`]*?\))?\(\s*|\)\(\s*)(['"`])((?:(?!\1)[^\\]|\\.)*)\1/gs
/** A title that begins with the id of a row of data: `${id}: …` or '%s: …'; the ids then stand in the rows. */
const ROW = /\[\s*'((?:store|nav|tabs|field|desk|net)-\d+)(?:: [^']*)?'/g

function titlesIn(file: string): string {
  const source = readFileSync(new URL(file, root), 'utf8')
  const titles = [...source.matchAll(TITLE)].map(([, , title]) => title ?? '')
  const fromRows = titles.some(title => /^(\$\{id\}|%s)/.test(title))
  return [...titles, ...(fromRows ? [...source.matchAll(ROW)].map(([, id]) => id ?? '') : [])].join('\n')
}

const named = new Set(
  files.flatMap(file => titlesIn(file).match(/\b(?:store|nav|tabs|field|desk|net)-\d+\b/g) ?? []),
)

describe('the catalogue of hostile cases', () => {
  test('the scan finds what it looks for', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(named.size).toBeGreaterThan(40)
  })

  test.each(CASES.filter(id => NOT_YET[id] === undefined))('%s is in the title of a test', id => {
    expect(named).toContain(id)
  })

  test('what is said not to hold yet is in the catalogue, and not proved meanwhile', () => {
    expect(Object.keys(NOT_YET).filter(id => !CASES.includes(id) || named.has(id))).toEqual([])
  })

  test('no test names a case that the catalogue does not have', () => {
    expect([...named].filter(id => !CASES.includes(id)).sort()).toEqual([])
  })
})
