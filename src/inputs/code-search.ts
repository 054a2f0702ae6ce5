import {
  groupsIn,
  groupsWithDigit,
  isNoGroup,
  isWordToken,
  type Run,
  runsOf,
  surestOf,
  windowsOf,
} from './code-groups.ts'
import {
  hasDigit,
  hasLetter,
  isMixed,
  isTight,
  isWord,
  joined,
  kindOf,
  lengthOf,
  separates,
  type Token,
} from './code-tokens.ts'
import { isBetween, isEveryday, isNameOfCode } from './code-words.ts'

/**
 * Looks for the code in a text that holds other things too: a whole mail with telephone numbers, dates, references.
 * @param tokens of the text (code-tokens.ts)
 * @returns the different codes found, 12 letters and digits each; only those of the surest shape. Letters of other
 * alphabets are found as well: a code with one is a code typed on the wrong keyboard.
 */
export function codesIn(tokens: readonly Token[]): string[] {
  const runs = runsOf(tokens)
  const shapes = [
    () => fours(runs, tokens).filter(code => isMixed(joined(code))),
    () => unevenGroups(tokens),
    () => [...gluedMixed(tokens), ...regrouped(runs, tokens)],
    // Digits alone, or letters alone, are less sure: telephone numbers can look so.
    () => fours(runs, tokens),
    () => gluedAndNamed(tokens),
  ]
  for (const shape of shapes) {
    const found = [...new Set(shape().map(joined))]
    if (found.length > 0) return found
  }
  return []
}

/**
 * The same for the inside of links, where numbers of all kinds stand: only four groups with a sign between them.
 * @param tokens of the text, links and all
 */
export function codesInLinks(tokens: readonly Token[]): string[] {
  const runs = runsOf(tokens).filter(({ gap }) => isTight(gap))
  const found = fours(runs, tokens).filter(code => isMixed(joined(code)))
  return [...new Set(found.map(joined))]
}

/** As RCAM writes it: four groups of three. */
function fours(runs: readonly Run[], tokens: readonly Token[]): (readonly Token[])[] {
  return runs.flatMap(run =>
    groupsIn(run, 3).filter(
      code => isApart(tokens, code) && (isCode(code, run.gap) || (isNoWords(code) && isNamed(tokens, code))),
    ),
  )
}

/** Whether groups standing so are a code wherever they are, and not words, a telephone number or an IP address. */
function isCode(code: readonly Token[], gap: string): boolean {
  const text = joined(code)
  if (!isNoWords(code)) return false
  if (!hasDigit(text)) return gap !== ' '
  if (!hasLetter(text)) return gap.trim() === '-' && !code[0]?.gap.endsWith('+')
  return isTight(gap) || groupsWithDigit(code) >= 2 || !code.some(isWordToken)
}

/** An everyday word is found in a code by chance, but not two of them; and without a digit small letters are words. */
function isNoWords(code: readonly Token[]): boolean {
  const isHeld = code.slice(1).every(({ gap }) => isTight(gap))
  const someDigit = hasDigit(joined(code))
  if (isHeld && someDigit) return true
  if (code.filter(({ text }) => isEveryday(text)).length >= 2) return false
  return isHeld || someDigit || joined(code) === joined(code).toUpperCase()
}

/** Nothing hangs on the code by a dash: that would be a thirteenth letter. */
function isApart(tokens: readonly Token[], code: readonly Token[]): boolean {
  const [first, last] = [code[0], code.at(-1)]
  if (!first || !last) return false
  const before = tokens[tokens.indexOf(first) - 1]
  const after = tokens[tokens.indexOf(last) + 1]
  const hangs = (gap: string, other: Token | undefined): boolean =>
    /^[-_]$/.test(kindOf(gap)) && other !== undefined && !isNoGroup(other)
  return !hangs(first.gap, before) && !hangs(after?.gap ?? '', after)
}

/** Four groups with unlike gaps: a line broken in the middle of the code. */
function unevenGroups(tokens: readonly Token[]): (readonly Token[])[] {
  const windows = windowsOf(tokens, 4).filter(
    window =>
      window.every(token => lengthOf(token) === 3 && !isEveryday(token.text)) &&
      window.slice(1).every(({ gap }) => separates(gap) && gap.length <= 5) &&
      new Set(window.slice(1).map(({ gap }) => kindOf(gap))).size > 1 &&
      isApart(tokens, window) &&
      isMixed(joined(window)),
  )
  return surestOf(windows)
}

function gluedMixed(tokens: readonly Token[]): (readonly Token[])[] {
  return tokens.filter(token => lengthOf(token) === 12 && isMixed(token.text)).map(token => [token])
}

/** Three groups of four or two of six, where the message calls it the code. */
function regrouped(runs: readonly Run[], tokens: readonly Token[]): (readonly Token[])[] {
  return runs
    .flatMap(run => [...groupsIn(run, 4), ...groupsIn(run, 6)].map(code => ({ code, gap: run.gap })))
    .filter(
      ({ code, gap }) =>
        isMixed(joined(code)) && isApart(tokens, code) && (isTight(gap) || isNamed(tokens, code)),
    )
    .map(({ code }) => code)
}

/** Twelve digits, or twelve capitals, are the code only where the message says so. */
function gluedAndNamed(tokens: readonly Token[]): (readonly Token[])[] {
  return tokens
    .filter(
      ({ text }, index) =>
        lengthOf({ text, gap: '' }) === 12 && !isWord(text) && isNamed(tokens, [tokens[index]]),
    )
    .map(token => [token])
}

/** Whether the word before it is a name of the code ("Kode: …", "the code is …"). */
function isNamed(tokens: readonly Token[], [first]: readonly (Token | undefined)[]): boolean {
  if (!first) return false
  const before = tokens.slice(0, tokens.indexOf(first)).map(token => token.text)
  const name = before.findLast(word => !isBetween(word))
  return name !== undefined && isNameOfCode(name)
}
