import type { i18n } from 'i18next'

/** The files of words that every page needs. */
const NEEDED = ['app', 'guide', 'pictures'] as const

/** Are the words of a language here already? */
export const hasWords = (i18n: i18n, lang: string): boolean =>
  NEEDED.every(namespace => i18n.hasResourceBundle(lang, namespace))

let trying = 0

/** Words are being tried that the page as it is shown does not need: when they fail to come, nothing is broken. */
export const isTryingWords = (): boolean => trying > 0

/**
 * Fetches the words of a language before anybody leaves the one they read.
 * @returns false when some of them cannot be had: without network, a language that was never opened
 */
export async function fetchWords(i18n: i18n, lang: string): Promise<boolean> {
  trying++
  // Asked for anew: i18next does not try a second time for what it could not get once.
  if (!hasWords(i18n, lang)) await i18n.reloadResources([lang], NEEDED)
  trying--
  return hasWords(i18n, lang)
}
