import type { i18n } from 'i18next'
import { createContext, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { Namespace } from './i18n.ts'
import type {} from './types.ts'

/** The language of the page, from its address. */
export const LanguageContext = createContext('da')
export const useLanguage = (): string => useContext(LanguageContext)

/** The app's own words in the page's language; suspends while they are fetched. */
export function useWords() {
  const lang = useLanguage()
  const { t, i18n } = useTranslation('app', { lng: lang })
  mustHave(i18n, lang, 'app')
  return t
}

/** The words of the desk; fetched only there and where a seat is taken. */
export function useDeskWords() {
  const lang = useLanguage()
  const { t, i18n } = useTranslation('desk', { lng: lang })
  mustHave(i18n, lang, 'desk')
  return t
}

/** Words that could not be fetched: better the page that says so than a page of keys. */
function mustHave(i18n: i18n, lang: string, namespace: Namespace) {
  if (!i18n.hasResourceBundle(lang, namespace)) throw new Error(`no words ${lang}/${namespace}`)
}

type Words = {
  /** The words of a key made of ids, such as `steps.get-app.title`; '' where there are none. */
  (key: string): string
  /** The keys below a key, in the order of the file of words. */
  keys: (key: string) => readonly string[]
}

/**
 * The words of the procedure (`guide`), of its troubles or in the pictures. That every key exists is proved by mistakes.ts and
 * the words' tests. Suspends while they are fetched.
 */
export function useGuideWords(namespace: Exclude<Namespace, 'app'>): Words {
  const lang = useLanguage()
  const { i18n } = useTranslation(namespace, { lng: lang })
  mustHave(i18n, lang, namespace)
  const at = (key: string): unknown => i18n.getResource(lang, namespace, key)
  const words = (key: string) => {
    const found = at(key)
    return typeof found === 'string' ? found : ''
  }
  return Object.assign(words, { keys: (key: string) => Object.keys(Object(at(key))) })
}
