import { asSeen } from './visible.ts'

/** A letter or digit that is not one of A-Z, a-z, 0-9: `at` counts as `text[at]` does. */
export type ForeignLetter = { readonly at: number; readonly char: string }

/** No field takes longer text, so no more needs to be marked. */
const LOOKED_AT = 5000

/**
 * Where a text has letters or digits from another keyboard, some of which look exactly like ours. For marking them;
 * nothing is replaced.
 * @param text what was typed or pasted, unchanged
 * @returns in order, positions in `text`
 */
export function foreignLetters(text: string): ForeignLetter[] {
  // A letter and the accents written after it are one.
  const letters = text.slice(0, LOOKED_AT).matchAll(/\P{M}\p{M}*|\p{M}+/gu)
  return [...letters]
    .filter(([char]) => isForeign(asSeen(char)))
    .map(({ index, 0: char }) => ({ at: index, char }))
}

/**
 * @param text as seen (visible.ts)
 * @returns whether there is any letter, digit or accent beyond ASCII in it
 */
export function isForeign(text: string): boolean {
  return /(?!\p{ASCII})[\p{L}\p{N}\p{M}]/u.test(text)
}
