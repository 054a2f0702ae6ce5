/**
 * The number of each language in a place code: the 24 official languages of the EU in the order of their
 * codes, from 1. This list never changes its order, whether there are words for a language yet or not.
 */
const NUMBERED: readonly string[] = [
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'it',
  'lt',
  'lv',
  'mt',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
]

/** 1 to 24; 0 for a language without a number. */
export const languageNumber = (code: string): number => NUMBERED.indexOf(code) + 1

/** The language with this number, if there is one. */
export const languageWith = (number: number): string | undefined => NUMBERED[number - 1]
