import i18next, { type BackendModule, type i18n } from 'i18next'
import { LANGUAGES } from './languages.ts'

/**
 * Five files of words a language: of the app, of the steps, in the pictures, of the troubles, of the desk. The first two come in
 * parts (scripts/word-parts.ts): what every page needs, the start page's, what the other pages of the app need, and the
 * sentences of the steps by stage (src/guide/word-part.ts).
 */
export const NAMESPACES = [
  'app',
  'app-start',
  'app-more',
  'guide',
  'guide-0',
  'guide-1',
  'guide-2',
  'guide-3',
  'pictures',
  'troubles',
  'desk',
] as const
export type Namespace = (typeof NAMESPACES)[number]

/** The parts that hold the sentences of steps. */
export const STEP_PARTS = ['guide-0', 'guide-1', 'guide-2', 'guide-3'] as const satisfies readonly Namespace[]

/** Reads one file of words, or one part of it. Rejects when it cannot be had. */
export type ReadWords = (lang: string, namespace: string) => Promise<Record<string, unknown>>

type Files = Readonly<Record<string, () => Promise<Record<string, unknown>>>>
type Found = Record<string, unknown>

/** By namespace, then by path. A glob is read by the build: it cannot be worked out. */
const files: Readonly<Record<string, Files>> = {
  app: import.meta.glob<Found>('../../locales/*/app.json', { query: '?part=first', import: 'default' }),
  'app-start': import.meta.glob<Found>('../../locales/*/app.json', {
    query: '?part=start',
    import: 'default',
  }),
  'app-more': import.meta.glob<Found>('../../locales/*/app.json', { query: '?part=more', import: 'default' }),
  guide: import.meta.glob<Found>('../../locales/*/guide.json', { query: '?part=first', import: 'default' }),
  'guide-0': import.meta.glob<Found>('../../locales/*/guide.json', { query: '?part=0', import: 'default' }),
  'guide-1': import.meta.glob<Found>('../../locales/*/guide.json', { query: '?part=1', import: 'default' }),
  'guide-2': import.meta.glob<Found>('../../locales/*/guide.json', { query: '?part=2', import: 'default' }),
  'guide-3': import.meta.glob<Found>('../../locales/*/guide.json', { query: '?part=3', import: 'default' }),
  pictures: import.meta.glob<Found>('../../locales/*/pictures.json', { import: 'default' }),
  troubles: import.meta.glob<Found>('../../locales/*/troubles.json', { import: 'default' }),
  desk: import.meta.glob<Found>('../../locales/*/desk.json', { import: 'default' }),
}

export const readWords: ReadWords = async (lang, namespace) => {
  const file = namespace.split('-')[0]
  const load = files[namespace]?.[`../../locales/${lang}/${file}.json`]
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
  await instance.use(backend(read)).init({
    lng: lang,
    fallbackLng: false,
    supportedLngs: LANGUAGES.map(({ code }) => code),
    load: 'currentOnly',
    ns: ['app', 'guide'],
    // Begin at once, not a turn later.
    initAsync: false,
    defaultNS: 'app',
    // The rest of the app's words: there on the pages that asked for them.
    fallbackNS: ['app-start', 'app-more'],
    // Said, though it is the usual one: unsaid, each key is first tried for whether it is a sentence, two fifths of the work.
    keySeparator: '.',
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}
