/**
 * What mail programs, brackets and sentences leave around a copied address: white space, with and without width, the
 * marks of writing direction, brackets, quotation marks, punctuation.
 */
const ascii = ' \t\n\v\f\r<>()[]{}"\'`,;:!?'
const beyondAscii = /[\s\p{Z}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\u200b-\u200f\u2060\ufeff´…]/u

/**
 * @param text as pasted
 * @returns it without white space, invisible characters, brackets, quotation marks and punctuation at its ends; nothing
 * within is touched. A full stop goes only at the end: before a host it would be part of it.
 */
export function withoutPasteEnds(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && (isAround(text.charAt(from)) || isLoneStop(text, from))) from++
  while (to > from && (isAround(text.charAt(to - 1)) || text.charAt(to - 1) === '.')) to--
  return text.slice(from, to)
}

function isAround(char: string): boolean {
  return char < '\u0080' ? ascii.includes(char) : beyondAscii.test(char)
}

function isLoneStop(text: string, at: number): boolean {
  return text.charAt(at) === '.' && /\s/.test(text.charAt(at + 1))
}
