import {
  countOf,
  hasDigit,
  isAscii,
  isMixed,
  isTight,
  isWord,
  joined,
  kindOf,
  lengthOf,
  separates,
  type Token,
  type Tokens,
} from './code-tokens.ts'
import { isBetween, isEveryday, isNameOfCode } from './code-words.ts'

/**
 * A text is an attempt when it is the code and nothing else, right or wrong. Then its letters and digits can be
 * counted, and every one of them belongs to the code.
 */

/** Takes off "Kode:", "Your code is", and the like, where digits or a colon follow. */
export function withoutLabel({ tokens, rest }: Tokens): Tokens {
  const digits = tokens.findIndex(({ text }) => hasDigit(text))
  const before = tokens.slice(0, digits === -1 ? -1 : digits)
  let end = before.findLastIndex(({ text }) => isNameOfCode(text)) + 1
  if (end === 0 || (digits === -1 && !/[:=]/.test(tokens[end]?.gap ?? ''))) return { tokens, rest }
  while (end < before.length && isBetween(before[end]?.text ?? '')) end++
  return { tokens: tokens.slice(end), rest }
}

/** Whether it is twelve letters and digits in groups a person or a mail program makes. */
export function isWhole({ tokens }: Tokens): boolean {
  const text = joined(tokens)
  if (!isAscii(text) || countOf(tokens) !== 12 || !gapsWithin(tokens).every(separates)) return false
  if (isPhone(tokens) || !isNoSentence(tokens)) return false
  return (
    isEven(tokens) ||
    (isMixedSomewhere(tokens) && tokens.every(({ text }) => hasDigit(text) || text.length <= 3))
  )
}

const gapsWithin = (tokens: readonly Token[]): string[] => tokens.slice(1).map(({ gap }) => gap)
const isMixedSomewhere = (tokens: readonly Token[]): boolean => tokens.some(({ text }) => isMixed(text))

const isEven = ([first, ...others]: readonly Token[]): boolean =>
  first !== undefined && others.every(token => lengthOf(token) === lengthOf(first))

const isPhone = (tokens: readonly Token[]): boolean =>
  tokens[0]?.gap.trim().endsWith('+') === true && !tokens.some(({ text }) => !/^[0-9]+$/.test(text))

/** Words side by side are a sentence, even when they have twelve letters: "You can now use", "Please cancel". */
function isNoSentence(tokens: readonly Token[]): boolean {
  const someDigit = hasDigit(joined(tokens))
  if (tokens.filter(({ text }) => isEveryday(text)).length >= 2) return false
  if (someDigit) return !isWordBeforeCode(tokens)
  const isSpaced = gapsWithin(tokens).every(gap => gap.trim() === '')
  return (
    tokens.length === 1 || !isSpaced || tokens.every(token => lengthOf(token) === 3 || !isWord(token.text))
  )
}

/** "use A7K-9QZ-3MX": a word and nine characters of a code. */
function isWordBeforeCode([first, second, third]: readonly Token[]): boolean {
  return !!first && !!second && !!third && isEveryday(first.text) && kindOf(second.gap) !== kindOf(third.gap)
}

/** Whether it reads as language: then it is a message without the code, not a mistyped code. */
export function isProse({ tokens }: Tokens): boolean {
  if (tokens.length < 2) return false
  if (tokens.some(token => lengthOf(token) >= 4 && isWord(token.text))) return true
  if (tokens.filter(({ text }) => isEveryday(text)).length >= 2) return true
  return (
    !hasDigit(joined(tokens)) &&
    gapsWithin(tokens).some(gap => gap.trim() === '') &&
    tokens.some(({ text }) => isWord(text))
  )
}

/** Groups in a longer text that were meant as the code: held together by one sign, at least one with letter and digit. */
export function nearMisses({ tokens }: Tokens): (readonly Token[])[] {
  const runs: Token[][] = []
  tokens.forEach((token, index) => {
    const before = tokens[index - 1]
    const run = runs.at(-1)
    const joins = before && isTight(token.gap) && separates(token.gap)
    if (joins && run) run.push(token)
    else runs.push([token])
  })
  return runs.filter(run => {
    const count = countOf(run)
    return (
      run.length >= 3 &&
      count >= 7 &&
      count <= 17 &&
      run.every(token => lengthOf(token) <= 6) &&
      run.filter(({ text }) => isMixed(text)).length >= 2
    )
  })
}
