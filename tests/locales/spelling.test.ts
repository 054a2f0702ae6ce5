// @vitest-environment node
// The names of letters and digits, for reading a code aloud: one each, and none that two could be meant by.
import { describe, expect, test } from 'vitest'
import { spell } from '../../src/blocks/practice/spelling.ts'
import { byKey, languages, textsOf } from './words.ts'

describe.each(languages)('%s', lang => {
  const words = byKey(textsOf(lang, 'app'))
  const letters = (words.get('spelling.letters') ?? '').split(' ')
  const digits = (words.get('spelling.digits') ?? '').split(' ')

  test('each of the 26 letters has a name', () => {
    expect(letters).toHaveLength(26)
  })

  test('each of the ten digits has a name', () => {
    expect(digits).toHaveLength(10)
  })

  test('no name is given twice, none is empty', () => {
    expect(new Set([...letters, ...digits]).size).toBe(36)
    expect([...letters, ...digits]).not.toContain('')
  })

  test('capital and small letters are told apart by whole words', () => {
    const say = (key: string) => (letter: string) => (words.get(key) ?? '').replace('{{letter}}', letter)
    const spelling = { letters, digits, upper: say('spelling.upper'), lower: say('spelling.lower') }
    const spoken = [...'AaZz09'].map(character => spell(character, spelling))
    expect(new Set(spoken).size).toBe(6)
    expect(spoken[0]).toContain(letters[0])
    expect(spoken[3]).toContain(letters[25])
    expect(spoken[5]).toBe(digits[9])
  })
})

test('the names are in the order of the alphabet', () => {
  const danish = byKey(textsOf('da', 'app')).get('spelling.letters') ?? ''
  const english = byKey(textsOf('en', 'app')).get('spelling.letters') ?? ''
  expect(danish).toMatch(/^a be ce .* dobbelt-ve æks y zæt$/)
  expect(english).toMatch(/^ay bee cee .* double-u ex why zed$/)
})
