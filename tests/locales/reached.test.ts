// @vitest-environment node
// The guide's words and its data: each sentence is asked for, each one asked for is there. In Danish; that the
// others have the same keys is another test.
import { describe, expect, test } from 'vitest'
import { guide } from '../../src/guide/guide.ts'
import { askedFor } from './marks.ts'
import { keysOf, optionalKeysOf } from './reached.ts'
import { flat, textsOf, wordsOf } from './words.ts'

describe('guide', () => {
  const asked = keysOf(guide)
  const optional = optionalKeysOf(guide)
  const keys = textsOf('da', 'guide').map(({ key }) => askedFor(key))

  test('every word that the data asks for is there', () => {
    expect(asked.size).toBeGreaterThan(400)
    expect([...asked].filter(key => !keys.includes(key))).toEqual([])
  })

  test('every word that is there is asked for', () => {
    expect(keys.filter(key => !asked.has(key) && !optional.has(key))).toEqual([])
  })

  test('a word too many or too few would be seen', () => {
    const without = { ...guide, steps: Object.fromEntries(Object.entries(guide.steps).slice(1)) }
    expect(keysOf(without).has('steps.triage.title')).toBe(false)
    expect(asked.has('steps.triage.title')).toBe(true)
    expect(optional.has('steps.triage.next')).toBe(false)
    expect(optional.has('steps.finish.next')).toBe(false)
    expect(optional.has('steps.get-app.next')).toBe(true)
  })
})

describe('troubles', () => {
  const words = wordsOf('da', 'troubles')

  test('each has its words, in the order of the data', () => {
    expect(Object.keys(words)).toEqual(Object.keys(guide.troubles))
  })

  // What is to be done is a list of any length: the screen shows every sentence there is.
  test.each(Object.keys(guide.troubles))(
    '%s: what it means, what to do, a calm line, words to find it by',
    id => {
      const group = words[id]
      const keys =
        typeof group === 'object' ? flat(group).map(({ key }) => key.replace(/^do\..+$/, 'do')) : []
      expect([...new Set(keys)]).toEqual(['title', 'means', 'do', 'calm', 'search'])
    },
  )
})
