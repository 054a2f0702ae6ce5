import i18next, { type BackendModule, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { LANGUAGES } from './languages.ts'

/** Words of the app, of the steps, in the pictures, of the troubles, of the desk: a file each, loaded when used. */
export const NAMESPACES = ['app', 'guide', 'pictures', 'troubles', 'desk'] as const
export type Namespace = (typeof NAMESPACES)[number]

/** Reads one file of words. Rejects when it cannot be had. */
export type ReadWords = (lang: string, namespace: string) => Promise<Record<string, unknown>>

const files = import.meta.glob<Record<string, unknown>>('../../locales/*/*.json', { import: 'default' })

export const readWords: ReadWords = async (lang, namespace) => {
  const load = files[`../../locales/${lang}/${namespace}.json`]
  if (!load) throw new Error(`no words ${lang}/${namespace}`)
  return load()
}

const backend = (read: ReadWords): BackendModule<object> => ({
  type: 'backend',
  init: () => undefined,
  callbackApi: false,
  read: (lang: string, namespace: string) => read(lang, namespace),
})

/**
 * An i18next of its own (no global state, so that pages can be rendered side by side), which loads words
 * when a screen asks for them. React escapes what it shows; i18next must not do it again.
 */
export async function createI18n(lang: string, read: ReadWords = readWords): Promise<i18n> {
  const instance = i18next.createInstance()
  await instance
    .use(backend(read))
    .use(initReactI18next)
    .init({
      lng: lang,
      fallbackLng: false,
      supportedLngs: LANGUAGES.map(({ code }) => code),
      load: 'currentOnly',
      ns: ['app', 'guide', 'pictures'],
      defaultNS: 'app',
      interpolation: { escapeValue: false },
      returnNull: false,
    })
  return instance
}
