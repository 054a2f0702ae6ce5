// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { mistakes } from '../../src/engine/mistakes.ts'
import { guide } from '../../src/guide/guide.ts'
import { hasWordsIn } from './words.ts'

describe.each(['da', 'en'])('with the words of %s', language => {
  const has = hasWordsIn(language)

  test('the guide has no mistakes', () => {
    expect(mistakes(guide, has)).toEqual([])
  })

  test('a key that is not there is missed', () => {
    expect(has('steps.get-app.title')).toBe(true)
    expect(has('troubles.no-request.title')).toBe(true)
    expect(has('steps.get-app')).toBe(false)
    expect(has('steps.get-app.nothing')).toBe(false)
  })
})
