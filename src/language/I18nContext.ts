import type { i18n } from 'i18next'
import { createContext, use } from 'react'

/** The i18next whose words everything below speaks. */
export const I18nContext = createContext<i18n | undefined>(undefined)

/** @throws when nothing above gives it: a mistake in the tree, never of the reader */
export function useI18n(): i18n {
  const i18n = use(I18nContext)
  if (i18n === undefined) throw new Error('no I18nContext around this')
  return i18n
}

/** A file of words, or one part of it, where it lies: each part of a page asks each time it is drawn. */
export const wordsHere = (i18n: i18n, lang: string, namespace: string): unknown =>
  i18n.store.data[lang]?.[namespace]

/** What was asked for, by i18next, then by language and file: React needs the same promise each time it draws. */
const asked = new WeakMap<i18n, Map<string, Promise<void>>>()

/** @returns the promise of a file of words; undefined when it came in another way, with the page for one */
function fetched(i18n: i18n, lang: string, namespace: string): Promise<void> | undefined {
  const own = asked.get(i18n) ?? new Map<string, Promise<void>>()
  asked.set(i18n, own)
  const key = `${lang}/${namespace}`
  if (!own.has(key) && !wordsHere(i18n, lang, namespace))
    own.set(key, i18n.reloadResources([lang], [namespace]))
  return own.get(key)
}

/**
 * Words of some files in a language; suspends while they are fetched, all at once.
 * @throws when one of them cannot be had: better the page that says so than a page of keys
 */
export function useNamespaces(lang: string, namespaces: readonly string[]): i18n {
  const i18n = useI18n()
  const promises = namespaces.map(namespace => fetched(i18n, lang, namespace))
  // Also those that have come: React draws again what it stopped at, and counts on the same calls.
  for (const promise of promises) if (promise !== undefined) use(promise)
  for (const namespace of namespaces)
    if (!wordsHere(i18n, lang, namespace)) throw new Error(`no words ${lang}/${namespace}`)
  return i18n
}
