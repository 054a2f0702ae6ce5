/**
 * The languages there are words for. `intl` is the locale for dates (en-GB: day before month).
 * `native` is the language's own name, for the list of languages.
 */
export const LANGUAGES = [
  { code: 'da', native: 'Dansk', intl: 'da-DK' },
  { code: 'en', native: 'English', intl: 'en-GB' },
] as const

export type LanguageCode = (typeof LANGUAGES)[number]['code']

export const isLanguage = (code: string | undefined): code is LanguageCode =>
  LANGUAGES.some(language => language.code === code)

/** The locale for `Intl` in this language. */
export const intlOf = (lang: string): string => LANGUAGES.find(({ code }) => code === lang)?.intl ?? lang

/**
 * The language to begin with: the one chosen before, else the first of the browser's that we have
 * ('da-DK' and 'nb' count as Danish), else English.
 * @param wanted language tags in order of preference
 */
export function firstLanguage(wanted: readonly (string | undefined)[]): LanguageCode {
  const near: Readonly<Record<string, string>> = { nb: 'da', nn: 'da', no: 'da' }
  for (const tag of wanted) {
    const base = tag?.toLowerCase().split('-')[0] ?? ''
    const code = near[base] ?? base
    if (isLanguage(code)) return code
  }
  return 'en'
}
