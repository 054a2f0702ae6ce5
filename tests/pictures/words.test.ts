// @vitest-environment node
// The words in the pictures: short, all of them used, none too many.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PICTURES } from '../../src/pictures/pictures.ts'
import { askedIn } from '../locales/asked.ts'
import { measure, sentencesOf, wordsIn } from '../locales/readability.ts'
import { languages, textsOf, wordsOf } from '../locales/words.ts'

const root = join(import.meta.dirname, '../..')
const source = globSync('src/pictures/**/*.{ts,tsx}', { cwd: root })
  .map(file => readFileSync(join(root, file), 'utf8'))
  .join('\n')
const { quoted } = askedIn(source)

const partOf = (key: string) => key.replace(/^parts\./, '')

describe.each(languages)('%s', lang => {
  const texts = textsOf(lang, 'pictures')

  test('every picture has its words, and every words their picture', () => {
    const { screens = {} } = wordsOf(lang, 'pictures')
    expect(Object.keys(screens).toSorted()).toEqual(Object.keys(PICTURES).toSorted())
  })

  const descriptions = texts.filter(({ key }) => key.endsWith('.alt'))

  test.each(descriptions)('$key: 20 words at most, in sentences of 14', ({ text }) => {
    expect(wordsIn(text).length).toBeLessThanOrEqual(20)
    for (const sentence of sentencesOf(text)) expect(wordsIn(sentence).length).toBeLessThanOrEqual(14)
  })

  test('are plain words, taken together', () => {
    expect(
      measure(texts.filter(({ key }) => key.startsWith('screens.')).map(({ text }) => text)).lix,
    ).toBeLessThan(34)
  })

  const parts = texts.filter(({ key }) => key.startsWith('parts.'))

  test('no part of a drawing needs more than five words', () => {
    expect(parts.filter(({ text }) => wordsIn(text).length > 5)).toEqual([])
  })

  test('every part is drawn somewhere', () => {
    expect(parts.length).toBeGreaterThan(30)
    expect(parts.filter(({ key }) => !quoted.has(partOf(key)))).toEqual([])
  })
})
