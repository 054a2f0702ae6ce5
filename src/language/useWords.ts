import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useNamespaces, wordsHere } from './I18nContext.ts'
import { type Namespace, STEP_PARTS } from './i18n.ts'
import type {} from './types.ts'

/** The language of the page, from its address. */
export const LanguageContext = createContext('da')
export const useLanguage = (): string => useContext(LanguageContext)

/** The app's own words in the page's language, those of every page; suspends while they are fetched. */
export function useWords() {
  const lang = useLanguage()
  const i18n = useNamespaces(lang, ['app'])
  return useMemo(() => i18n.getFixedT(lang, 'app'), [i18n, lang])
}

/** The words of the desk; fetched only there and where a seat is taken. */
export function useDeskWords() {
  const lang = useLanguage()
  const i18n = useNamespaces(lang, ['desk'])
  return useMemo(() => i18n.getFixedT(lang, 'desk'), [i18n, lang])
}

type Words = {
  /** The words of a key made of ids, such as `steps.get-app.title`; '' where there are none. */
  (key: string): string
  /** The keys below a key, in the order of the file of words. */
  keys: (key: string) => readonly string[]
}

/** What is around a page: the words it needs beyond those of every page. Suspends while they are fetched. */
export function WordsFor({ of, children }: { of: readonly Namespace[]; children: ReactNode }) {
  useNamespaces(useLanguage(), of)
  return children
}

/**
 * The words of the procedure (`guide`), of its troubles or in the pictures. That every key exists is proved by mistakes.ts and
 * the words' tests. Suspends while they are fetched; the sentences of steps must be asked for around the page
 * (WordsFor).
 */
export function useGuideWords(namespace: 'guide' | 'pictures' | 'troubles' | 'desk'): Words {
  const lang = useLanguage()
  const i18n = useNamespaces(lang, [namespace])
  const parts: readonly Namespace[] = namespace === 'guide' ? ['guide', ...STEP_PARTS] : [namespace]
  // Read where they lie: a step has many sentences, and each is looked for in all parts that are here.
  const at = (key: string): unknown => {
    const path = key.split('.')
    for (const part of parts) {
      const found = path.reduce<unknown>((inside, name) => Object(inside)[name], wordsHere(i18n, lang, part))
      if (found !== undefined) return found
    }
    return undefined
  }
  const words = (key: string) => {
    const found = at(key)
    return typeof found === 'string' ? found : ''
  }
  return Object.assign(words, { keys: (key: string) => Object.keys(Object(at(key))) })
}
