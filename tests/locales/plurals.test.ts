// @vitest-environment node
// Every language has its own forms of a plural, not Danish's pair; and the one that is chosen has the number in it.
import { describe, expect, test } from 'vitest'
import { createI18n, type ReadWords } from '../../src/language/i18n.ts'
import { pluralOf } from './marks.ts'
import { files, languages, type Namespace, namespaces, textsOf, type Words, wordsOf } from './words.ts'

const NUMBERS = [...Array.from({ length: 201 }, (_, number) => number), 1000, 1_000_000, 1.5]

/** The forms of each plural in a file, by its key. */
function pluralsOf(lang: string, namespace: Namespace): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { key } of textsOf(lang, namespace)) {
    const plural = pluralOf(key)
    if (plural) found.set(plural.base, [...(found.get(plural.base) ?? []), plural.form])
  }
  return found
}

const categories = (lang: string): readonly string[] =>
  new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted()

/**
 * What the app says for a number, through an i18next set up as the app sets it up.
 * @param read where the words come from
 * @returns of a key and a number the words, or the key itself where there are none
 */
async function speaker(lang: string, read: ReadWords) {
  const i18n = await createI18n(lang, read)
  await i18n.loadNamespaces([...namespaces])
  const t = i18n.getFixedT(lang, 'guide')
  // Keys of the guide are not typed, and so any key of any file may be asked for here.
  return (namespace: Namespace, key: string, count: number) => String(t(key, { ns: namespace, count }))
}

const isNamespace = (name: string): name is Namespace => namespaces.some(namespace => namespace === name)

const fromFiles: ReadWords = async (lang, namespace) =>
  isNamespace(namespace) ? wordsOf(lang, namespace) : {}

/** Numbers for which nothing is found, or for which the words do not name them. */
const wrongNumbers = (say: (count: number) => string, key: string): readonly number[] =>
  NUMBERS.filter(count => say(count) === key || !say(count).includes(String(count)))

test('there are plurals to look at', () => {
  expect([...pluralsOf('da', 'app').keys()]).toContain('wait.days')
})

test('the languages differ: what is right for Danish is wrong for Polish', () => {
  expect(categories('da')).toEqual(['one', 'other'])
  expect(categories('pl')).toEqual(['few', 'many', 'one', 'other'])
})

describe.each(files)('$lang $namespace', ({ lang, namespace }) => {
  test('each plural has just the forms of the language', () => {
    const wrong = [...pluralsOf(lang, namespace)].filter(
      ([, forms]) => forms.toSorted().join() !== categories(lang).join(),
    )
    expect(wrong).toEqual([])
  })

  test('a plural has no second text for all numbers', () => {
    const texts = new Set(textsOf(lang, namespace).map(({ key }) => key))
    expect([...pluralsOf(lang, namespace).keys()].filter(base => texts.has(base))).toEqual([])
  })
})

describe.each(languages)('%s says every number', lang => {
  const plurals = namespaces.flatMap(namespace =>
    [...pluralsOf(lang, namespace).keys()].map(key => ({ namespace, key })),
  )

  test.each(plurals)('$namespace $key', async ({ namespace, key }) => {
    const say = await speaker(lang, fromFiles)
    expect(wrongNumbers(count => say(namespace, key, count), key)).toEqual([])
  })
})

describe('what is missing is seen', () => {
  const days = async (words: Words) => {
    const say = await speaker('da', async () => ({ days: words }))
    return wrongNumbers(count => say('app', 'days.of', count), 'days.of')
  }

  test('a form that is not there', async () => {
    expect(await days({ of_one: '{{count}} dag' })).toEqual(
      NUMBERS.filter(count => count !== 1 && count !== 1.5),
    )
  })

  test('a form that is not there but stands in: the number is said, only the form test above sees it', async () => {
    expect(await days({ of_other: '{{count}} dage' })).toEqual([])
  })

  test('a form without the number', async () => {
    expect(await days({ of_one: 'en dag', of_other: '{{count}} dage' })).toEqual([1, 1.5])
  })

  test('nothing when both are there', async () => {
    expect(await days({ of_one: '{{count}} dag', of_other: '{{count}} dage' })).toEqual([])
  })
})
