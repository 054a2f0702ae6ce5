// @vitest-environment node
import { expect, test } from 'vitest'
import { differing } from '../../scripts/same.ts'

test('two builds differ where a file is another, or is there in one only', () => {
  const one = new Map(Object.entries({ a: '1', b: '2', c: '3' }))
  expect(differing(one, new Map(one))).toEqual([])
  expect(differing(one, new Map(Object.entries({ a: '1', b: '9', d: '4' })))).toEqual(['b', 'c', 'd'])
})
