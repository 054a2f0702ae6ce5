// @vitest-environment node
// Every language has the same words: no key too many, none too few, and the same holes to fill in each.
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/language/languages.ts'
import { askedFor, keysTwice, placeholdersOf } from './marks.ts'
import { files, filesOf, languages, namespaces, rawOf, textsOf, translated } from './words.ts'

test('the list of languages and the folders of words agree', () => {
  expect(LANGUAGES.map(({ code }) => code).toSorted()).toEqual([...languages].toSorted())
})

test.each(languages)('%s has its files and no others', lang => {
  expect(filesOf(lang)).toEqual(namespaces.map(namespace => `${namespace}.json`))
})

/** The keys as they are asked for, in their order; the forms of a plural are one. */
const keysOf = (lang: string, namespace: (typeof namespaces)[number]): readonly string[] => [
  ...new Set(textsOf(lang, namespace).map(({ key }) => askedFor(key))),
]

describe.each(files)('$lang $namespace', ({ lang, namespace }) => {
  test('no key stands twice in its group', () => {
    expect(keysTwice(rawOf(lang, namespace))).toEqual([])
  })

  test('no text is empty', () => {
    expect(textsOf(lang, namespace).filter(({ text }) => text.trim() === '')).toEqual([])
  })
})

describe.each(translated)('$lang $namespace and the Danish', ({ lang, namespace }) => {
  test('have the same keys in the same order', () => {
    expect(keysOf(lang, namespace)).toEqual(keysOf('da', namespace))
  })

  test('have the same placeholders in each text', () => {
    // A plural form that Danish does not have is held against one it has.
    const danish = new Map(textsOf('da', namespace).map(({ key, text }) => [askedFor(key), text]))
    const other = textsOf(lang, namespace).filter(
      ({ key, text }) =>
        placeholdersOf(text).join() !== placeholdersOf(danish.get(askedFor(key)) ?? '').join(),
    )
    expect(other).toEqual([])
  })
})
