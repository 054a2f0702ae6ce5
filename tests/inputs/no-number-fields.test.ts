// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** `<input type=number>` drops leading zeros and changes when a mouse wheel turns over it. */
const numberField =
  /\btype\s*=\s*\{?\s*["'`]?number\b|\btype["'`]?\s*[:,]\s*["'`]number["'`]|\bvalueAsNumber\b/

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(tsx?|html)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
}

describe('field-12: no field is a number', () => {
  test.each([
    '<input type="number">',
    '<input type=number>',
    "<Field type={'number'} />",
    "{ type: 'number' }",
    "x.setAttribute('type', 'number')",
  ])('%s would be seen', source => {
    expect(source).toMatch(numberField)
  })

  test('there is none in src and index.html', () => {
    const files = [...filesBelow('src'), join(root, 'index.html')]
    expect(files.length).toBeGreaterThan(20)
    expect(files.filter(file => numberField.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
