// @vitest-environment node
// Words on other people's screens stand in one table. The words name them by key, at the places where a label is
// drawn, and never spell them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { guide } from '../../src/guide/guide.ts'
import { LABEL_LANGUAGES, type Label, labels } from '../../src/labels/labels.ts'
import { LANGUAGES } from '../../src/language/languages.ts'
import { askedFor, labelsOf, ownWords } from './marks.ts'
import { byKey, files, languages, type Namespace, textsOf, translated } from './words.ts'

/** Where the screens draw labels. Anywhere else `[key]` would be read out as it stands. */
const DRAWN: Readonly<Record<Namespace, RegExp>> = {
  app: /^address\.rule-text$/,
  // Of the desk's words, the notes for the helper, and how one logs out at the end.
  desk: /^notes\.[^.]+\.(say|look|slips\.[123]|stop)$|^finish\.(out-how|out-rcam|windows-how|windows-mail)$/,
  // The drawings show their labels by themselves, beside the words.
  pictures: /^(?!)/,
  guide: /^steps\.[^.]+\.(do\.[^.]+|more\.[^.]+\.text|calm)$/,
  troubles: /^[^.]+\.(means|do\.[^.]+|calm)$/,
}

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Every label's text in every language in which it is known, but not the one that everybody says. */
const spellings = Object.entries<Label>(labels)
  .filter(([key]) => key !== 'app-name')
  .flatMap(([key, { text }]) => Object.values(text).map(spelled => ({ key, spelled })))
  // Short single words are words of every day: Next.
  .filter(({ spelled }) => spelled.length >= 5 || spelled.includes(' '))
  .map(({ key, spelled }) => ({
    key,
    asWords: new RegExp(`(?<![\\p{L}\\p{N}])${literally(spelled)}(?![\\p{L}\\p{N}])`, 'u'),
  }))

/** The labels whose text stands in a text as it is, as words of their own. */
const spelledIn = (text: string): readonly string[] =>
  spellings.filter(({ asWords }) => asWords.test(ownWords(text))).map(({ key }) => key)

test('a label that is spelled is seen: whole words, large and small letters told apart', () => {
  expect(spelledIn('Klik på Create an account.')).toEqual(['create-account'])
  expect(spelledIn('Begin with https://, not with ec-europa.eu!')).toEqual(['secure-start', 'hyphen-fraud'])
  expect(spelledIn('Vælg Min konto')).toEqual(['my-account'])
  expect(spelledIn('Click [create-account]. You create an account. Submitted. The EU Login app.')).toEqual([])
})

describe.each(files)('$lang $namespace', ({ lang, namespace }) => {
  const texts = textsOf(lang, namespace)

  test('labels stand only where they are drawn', () => {
    const found = texts.filter(({ key, text }) => labelsOf(text).length > 0 && !DRAWN[namespace].test(key))
    expect(found).toEqual([])
  })

  test('every label is in the table', () => {
    expect(texts.flatMap(({ text }) => labelsOf(text)).filter(key => !Object.hasOwn(labels, key))).toEqual([])
  })

  test('no label is spelled in the words', () => {
    const found = texts.filter(({ text }) => spelledIn(text).length > 0)
    expect(found).toEqual([])
  })
})

describe.each(translated)('$lang $namespace', ({ lang, namespace }) => {
  test('has the labels of the Danish in each text, as often', () => {
    const danish = new Map(textsOf('da', namespace).map(({ key, text }) => [askedFor(key), text]))
    const sorted = (text: string) => labelsOf(text).toSorted().join()
    const other = textsOf(lang, namespace).filter(
      ({ key, text }) => sorted(text) !== sorted(danish.get(askedFor(key)) ?? ''),
    )
    expect(other).toEqual([])
  })
})

/** Each piece of the guide's data that lists labels, with the keys of its words. */
const listed = Object.values(guide.steps).flatMap(({ id, blocks }) =>
  blocks.flatMap(block => {
    if (block.kind === 'say') return [{ at: `steps.${id}.do.${block.words}`, labels: block.labels }]
    if (block.kind === 'more') return [{ at: `steps.${id}.more.${block.words}.text`, labels: block.labels }]
    return []
  }),
)

describe.each(languages)('the labels that the guide lists, in %s', lang => {
  const words = byKey(textsOf(lang, 'guide'))
  const troubles = textsOf(lang, 'troubles')

  test.each(listed)('$at', ({ at, labels: expected }) => {
    const found = labelsOf(words.get(at) ?? '')
    // A language may turn the sentence round; the list is in the order of the Danish words.
    expect(lang === 'da' ? found : found.toSorted()).toEqual(lang === 'da' ? expected : expected.toSorted())
  })

  test.each(Object.values(guide.troubles))('trouble $id', ({ id, labels: expected }) => {
    const found = troubles.filter(({ key }) => key.startsWith(`${id}.`)).flatMap(({ text }) => labelsOf(text))
    expect([...new Set(found)].toSorted()).toEqual(expected.toSorted())
  })
})

test.each(LANGUAGES)(
  'the languages of the other screens have the names that $native gives them',
  ({ code, intl }) => {
    const names = new Intl.DisplayNames([intl], { type: 'language' })
    const words: { seen: { languages: Record<string, string> } } = JSON.parse(
      readFileSync(join(import.meta.dirname, `../../locales/${code}/app.json`), 'utf8'),
    )
    // Written down, since to work them out takes an old device longer than all else on the page.
    expect(words.seen.languages).toEqual(
      Object.fromEntries(LABEL_LANGUAGES.map(label => [label, names.of(label)])),
    )
  },
)
