// The words as they lie in locales/, for the tests of the words.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One file of words: texts, or groups of them. */
export type Words = { readonly [key: string]: string | Words }

/** A text with its whole key, such as `steps.get-app.title`. */
export type Text = { readonly key: string; readonly text: string }

const folder = join(import.meta.dirname, '../../locales')

/** The folders in locales/, one a language; Danish, the source, first. */
export const languages: readonly string[] = ['da', ...readdirSync(folder).filter(name => name !== 'da')]

/** The files each language has, without their ending. */
export const namespaces = ['app', 'desk', 'guide', 'pictures', 'troubles'] as const
export type Namespace = (typeof namespaces)[number]

/** The names of the files a language has. */
export const filesOf = (lang: string): readonly string[] => readdirSync(join(folder, lang)).toSorted()

/** A file of words as it is written, before anything is read out of it. */
export const rawOf = (lang: string, namespace: Namespace): string =>
  readFileSync(join(folder, lang, `${namespace}.json`), 'utf8')

/** A file of words. */
export const wordsOf = (lang: string, namespace: Namespace): Words => JSON.parse(rawOf(lang, namespace))

/** All texts of a file of words, or of a group in it, in their order. */
export const flat = (words: Words, above = ''): readonly Text[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [{ key: above + key, text: value }] : flat(value, `${above}${key}.`),
  )

/** All texts of a language's file, in their order. */
export const textsOf = (lang: string, namespace: Namespace): readonly Text[] => flat(wordsOf(lang, namespace))

/** The texts by their keys. */
export const byKey = (texts: readonly Text[]): ReadonlyMap<string, string> =>
  new Map(texts.map(({ key, text }) => [key, text]))

/** Every language with every file: the rows of most tests here. */
export const files = languages.flatMap(lang => namespaces.map(namespace => ({ lang, namespace })))

/** Every language but the source, with every file. */
export const translated = files.filter(({ lang }) => lang !== 'da')
