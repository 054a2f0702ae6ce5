// How long sentences and words are, counted as design.md counts them. The words on other people's screens are not
// ours and not counted.
import { pieces } from '../../src/blocks/sentence.ts'

/** What is counted of a few texts that belong together. */
export type Measure = {
  readonly sentences: number
  readonly words: number
  /** Words of the longest sentence. */
  readonly longest: number
  /** Words a sentence. */
  readonly mean: number
  /** Words a sentence, and of a hundred words those of more than 6 letters. */
  readonly lix: number
}

/** A label leaves a mark behind: a sentence may begin with one. */
const withoutLabels = (text: string): string =>
  pieces(text)
    .map(piece => (piece.kind === 'text' ? piece.text : `[]${piece.after}`))
    .join('')
    .replaceAll(/\{\{.*?\}\}/g, '0')

/**
 * The sentences of one text, labels left out and placeholders filled with a figure. A sentence ends at . ? or !
 * where something follows that can begin one: a capital letter, a figure, a label, or the i of iPad. So
 * "20. december", "kl. 14.25" and "- ? & %." end none. A text's end is a sentence's end, with or without a full stop.
 */
export const sentencesOf = (text: string): readonly string[] =>
  withoutLabels(text)
    .split(/(?<=[.?!])(?<!\bkl\.)\s+(?=[\p{Lu}\p{N}[]|i\p{Lu})/u)
    .filter(sentence => wordsIn(sentence).length > 0)

/** The words of a sentence: letters and figures, with the hyphens, dots and apostrophes inside them. */
export const wordsIn = (sentence: string): readonly string[] =>
  sentence.match(/[\p{L}\p{N}]+(?:['’.,:/-][\p{L}\p{N}]+)*/gu) ?? []

const LONG = 6
const isLong = (word: string): boolean => word.replaceAll(/[^\p{L}]/gu, '').length > LONG

/**
 * Counts sentences and words.
 * @param texts each begins and ends with whole sentences
 * @returns all zero where there are no words
 */
export function measure(texts: readonly string[]): Measure {
  const sentences = texts.flatMap(sentencesOf).map(wordsIn)
  const words = sentences.flat()
  if (words.length === 0) return { sentences: 0, words: 0, longest: 0, mean: 0, lix: 0 }
  const mean = words.length / sentences.length
  return {
    sentences: sentences.length,
    words: words.length,
    longest: Math.max(...sentences.map(({ length }) => length)),
    mean,
    lix: mean + (100 * words.filter(isLong).length) / words.length,
  }
}
