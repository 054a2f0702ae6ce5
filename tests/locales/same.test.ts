// @vitest-environment node
// What must be the same in all languages (figures, addresses), and what must not (the words).
import { expect, test } from 'vitest'
import { against, OTHER_FIGURES, SAME } from './allowed.ts'
import { addressesOf, figuresOf } from './marks.ts'
import { byKey, languages, namespaces, textsOf, translated } from './words.ts'

/** File and key of the texts of all translations for which something holds, against the Danish or another language. */
const textsWhere = (
  is: (text: string, other: string) => boolean,
  others: readonly string[] = ['da'],
): readonly string[] =>
  translated.flatMap(({ lang, namespace }) =>
    others
      .filter(other => other !== lang)
      .flatMap(other => {
        const there = byKey(textsOf(other, namespace))
        return textsOf(lang, namespace)
          .filter(({ key, text }) => there.has(key) && is(text, there.get(key) ?? ''))
          .map(({ key }) => `${namespace}:${key}`)
      }),
  )

const ALL_IS_WELL = { found: [], notNeeded: [] }

test('figures are the same in every language', () => {
  const found = textsWhere((text, danish) => figuresOf(text).join() !== figuresOf(danish).join())
  expect(against(OTHER_FIGURES, found)).toEqual(ALL_IS_WELL)
})

test('no text is left untranslated', () => {
  const found = textsWhere((text, other) => text === other, languages)
  expect(against(SAME, found)).toEqual(ALL_IS_WELL)
})

// They are labels, configuration or data: there they are checked, and can be changed without a translator.
test('no address, whether of a page or of e-mail, stands in the words', () => {
  const all = languages.flatMap(lang =>
    namespaces.flatMap(namespace => textsOf(lang, namespace).flatMap(({ text }) => addressesOf(text))),
  )
  expect(all).toEqual([])
})

test('what is found and what is allowed are held against each other', () => {
  const allowed = { 'app:a': 'a name', 'app:b': 'a name' }
  expect(against(allowed, ['app:a', 'app:c', 'app:c'])).toEqual({ found: ['app:c'], notNeeded: ['app:b'] })
})
