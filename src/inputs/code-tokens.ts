import { isEveryday } from './code-words.ts'

/** A run of letters and digits of any script, and what stood between it and the one before. */
export type Token = { readonly text: string; readonly gap: string }

/** `rest` is what follows the last token. */
export type Tokens = { readonly tokens: readonly Token[]; readonly rest: string }

/**
 * @param text as seen (visible.ts)
 * @returns its letters and digits in runs
 */
export function tokenize(text: string): Tokens {
  const tokens: Token[] = []
  let end = 0
  for (const { index, 0: run } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    tokens.push({ text: run, gap: text.slice(end, index) })
    end = index + run.length
  }
  return { tokens, rest: text.slice(end) }
}

/** What people, mail programs and tables put between groups. A full stop can also end the sentence the code stands in. */
const separators = /^[\s\p{Z}\p{Pd}\p{Pc}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\u2212.,:;/\\|*+=~<>'"`•·∙●▪⁃]*$/u

/**
 * @param gap what stands between two tokens
 * @returns whether it can separate the groups of one code
 */
export function separates(gap: string): boolean {
  return separators.test(gap)
}

/**
 * Signs that separate in a code that is complete, and more likely stand for a character where one is missing.
 * @param gap what stands before, between or after the tokens
 */
export function mayStandForLetter(gap: string): boolean {
  return /[*+=~\\]/.test(gap)
}

/** Two gaps of one kind compare equal: all dashes are one, so is all white space within a line. */
export function kindOf(gap: string): string {
  return gap
    .replace(/[\p{Pd}\u2212⁃]/gu, '-')
    .replace(/\s*[\n\r]\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
}

/** A gap without white space holds its two sides together. */
export function isTight(gap: string): boolean {
  return gap !== '' && !/\s/.test(gap)
}

export const isAscii = (text: string): boolean => /^\p{ASCII}*$/u.test(text)
export const hasDigit = (text: string): boolean => /\p{N}/u.test(text)
export const hasLetter = (text: string): boolean => /\p{L}/u.test(text)

/** Letters and digits: what a group of a code often is and a word never. */
export const isMixed = (text: string): boolean => hasDigit(text) && hasLetter(text)

/** Only letters, written as words are (not all capitals), or a word so frequent that capitals do not hide it. */
export function isWord(text: string): boolean {
  return !hasDigit(text) && (isEveryday(text) || text !== text.toUpperCase())
}

/** How many letters and digits there are. Accents do not count of their own. */
export function countOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + lengthOf(token), 0)
}

export function lengthOf(token: Token): number {
  return [...token.text].filter(char => !/\p{M}/u.test(char)).length
}

/** The token's letters and digits in one string, gaps left out. */
export function joined(tokens: readonly Token[]): string {
  return tokens.map(token => token.text).join('')
}
