import { hasDigit, isTight, isWord, kindOf, lengthOf, separates, type Token } from './code-tokens.ts'
import { isEveryday, isNameOfCode } from './code-words.ts'

/** Tokens with one and the same kind of gap between them. */
export type Run = { readonly tokens: readonly Token[]; readonly gap: string }

/**
 * @param tokens of a text
 * @returns its runs, each at least two tokens long; where the gap changes, the token is in both
 */
export function runsOf(tokens: readonly Token[]): Run[] {
  const runs: { tokens: Token[]; gap: string }[] = []
  tokens.forEach((token, index) => {
    const before = tokens[index - 1]
    if (!before || !separates(token.gap)) return
    const gap = kindOf(token.gap)
    const run = runs.at(-1)
    if (run?.gap === gap && run.tokens.at(-1) === before) run.tokens.push(token)
    else runs.push({ tokens: [before, token], gap })
  })
  return runs
}

/**
 * @param run of a text
 * @param size letters and digits in a group: 3, 4 or 6
 * @returns what can be a code by its groups alone, twelve letters and digits each
 */
export function groupsIn({ tokens, gap }: Run, size: number): (readonly Token[])[] {
  const inCode = 12 / size
  return stretchesOf(tokens, size)
    .filter(({ before, after }) => !isTight(gap) || [...before, ...after].every(isNoGroup))
    .flatMap(({ stretch }) => {
      const core = trimmed(stretch, isTight(gap) ? isNoGroup : isLabel)
      if (core.length > 0 && core.length % inCode === 0) return chunks(core, inCode)
      if (stretch.length % inCode === 0) return chunks(stretch, inCode)
      return isTight(gap) ? [] : surestOf(windowsOf(stretch, inCode))
    })
}

type Stretch = {
  readonly stretch: readonly Token[]
  readonly before: readonly Token[]
  readonly after: readonly Token[]
}

/** Every stretch of neighbours of that length, with what stands in the run before and after it. */
function stretchesOf(tokens: readonly Token[], size: number): Stretch[] {
  const found: Stretch[] = []
  let from = 0
  while (from < tokens.length) {
    const length = tokens.slice(from).findIndex(token => lengthOf(token) !== size)
    const to = length === -1 ? tokens.length : from + length
    if (to > from) {
      found.push({ stretch: tokens.slice(from, to), before: tokens.slice(0, from), after: tokens.slice(to) })
    }
    from = to + 1
  }
  return found
}

export const isWordToken = ({ text }: Token): boolean => isWord(text)
const isLabel = ({ text }: Token): boolean => isWord(text) || isNameOfCode(text)

/** What hangs on the code by a dash and is surely no part of it: "kode-A7K-…". */
export const isNoGroup = ({ text }: Token): boolean =>
  isEveryday(text) || isNameOfCode(text) || (isWord(text) && text.length >= 4)

/** Without the tokens at both ends for which `isOutside` holds. */
function trimmed(tokens: readonly Token[], isOutside: (token: Token) => boolean): readonly Token[] {
  const first = tokens.findIndex(token => !isOutside(token))
  const last = tokens.findLastIndex(token => !isOutside(token))
  return first === -1 ? [] : tokens.slice(first, last + 1)
}

function chunks(tokens: readonly Token[], size: number): (readonly Token[])[] {
  return tokens.flatMap((_, index) => (index % size === 0 ? [tokens.slice(index, index + size)] : []))
}

/** Every `size` neighbours. */
export function windowsOf(tokens: readonly Token[], size: number): (readonly Token[])[] {
  return tokens.slice(size - 1).map((_, from) => tokens.slice(from, from + size))
}

export const groupsWithDigit = (tokens: readonly Token[]): number =>
  tokens.filter(({ text }) => hasDigit(text)).length

/** The one with digits in more groups than any other; when two are level, none. */
export function surestOf(windows: readonly (readonly Token[])[]): (readonly Token[])[] {
  const most = Math.max(...windows.map(groupsWithDigit))
  const best = windows.filter(window => groupsWithDigit(window) === most)
  return best.length === 1 && most >= 2 ? best : []
}
