import * as z from 'zod/mini'
import { isProse, isWhole, nearMisses, withoutLabel } from './code-attempt.ts'
import { codesIn, codesInLinks } from './code-search.ts'
import {
  countOf,
  isAscii,
  joined,
  mayStandForLetter,
  separates,
  type Token,
  type Tokens,
  tokenize,
} from './code-tokens.ts'
import { isForeign } from './foreign-letters.ts'
import { isPlaceCode } from './place-code.ts'
import { asSeen } from './visible.ts'

/** Why no validation code could be read from a text. */
const reasonSchema = z.enum([
  'empty',
  'too-short',
  'too-long',
  'foreign-letters',
  'bad-characters',
  'several-codes',
  'not-found',
  'too-much-text',
  'place-code',
])
export type CodeReason = z.infer<typeof reasonSchema>

export type CodeGroups = [string, string, string, string]

/** Letters and digits that are easily taken for each other: 0 and O, 1 and I and l. */
export type CodeWarning = 'check-O-0-I-l-1'

export type CodeCheck =
  | { readonly ok: true; readonly groups: CodeGroups; readonly warn?: CodeWarning }
  | { readonly ok: false; readonly reason: CodeReason; readonly count?: number }

/** `count`: letters and digits found, with too-short and too-long. */
type Problem = { readonly reason: CodeReason; readonly count?: number }

/** A mail with its signature is shorter; what is longer is not searched. */
const LONGEST_TEXT = 5000

/**
 * A typed code, or a whole pasted mail or SMS, in; the four groups out. RCAM's code has 4 groups of 3 characters
 * (procedure.md, C4); its alphabet and whether case matters are not known, so case is kept and nothing is replaced.
 * Issues carry a reason, and `params.count` where there is one.
 */
export const validationCodeSchema = z.pipe(
  z.string(),
  z.transform((text: string, { issues }): CodeGroups => {
    const read = readCode(text)
    if (typeof read === 'string') return groupsOf(read)
    issues.push({ code: 'custom', input: undefined, message: read.reason, params: { count: read.count } })
    return z.NEVER
  }),
)

const issueSchema = z.object({
  message: reasonSchema,
  params: z.object({ count: z.optional(z.number()) }),
})

/**
 * @param text what was typed or pasted
 * @returns the code in its four groups, with a warning where 0 and O or 1, I and l occur; or why there is none, and how
 * many letters and digits were found. Never throws.
 */
export function checkValidationCode(text: string): CodeCheck {
  const parsed = validationCodeSchema.safeParse(text)
  if (parsed.success) {
    const groups = parsed.data
    return /[0O1Il]/.test(groups.join(''))
      ? { ok: true, groups, warn: 'check-O-0-I-l-1' }
      : { ok: true, groups }
  }
  const issue = issueSchema.safeParse(parsed.error.issues[0])
  if (!issue.success) return { ok: false, reason: 'empty' }
  const { message: reason, params } = issue.data
  return params.count === undefined ? { ok: false, reason } : { ok: false, reason, count: params.count }
}

function groupsOf(code: string): CodeGroups {
  return [code.slice(0, 3), code.slice(3, 6), code.slice(6, 9), code.slice(9)]
}

/** The twelve letters and digits, or what is wrong. */
function readCode(text: string): string | Problem {
  if (text.length > LONGEST_TEXT) return { reason: 'too-much-text' }
  if (isPlaceCode(text)) return { reason: 'place-code' }
  const seen = asSeen(text)
  // One character can stand for eighteen.
  if (seen.length > LONGEST_TEXT) return { reason: 'too-much-text' }
  const all = tokenize(seen)
  if (all.tokens.length === 0) return { reason: separates(all.rest) ? 'empty' : 'bad-characters' }
  if (isWhole(all)) return joined(all.tokens)
  const attempt = withoutLabel(all)
  if (isWhole(attempt)) return joined(attempt.tokens)

  const codes = searched(seen)
  const [code, ...others] = codes.filter(isAscii)
  if (code !== undefined) return others.length > 0 ? { reason: 'several-codes' } : code
  if (codes.length > 0) return { reason: 'foreign-letters' }
  return mistakeIn(attempt)
}

/** Links and mail addresses hold all kinds of numbers: the code is looked for in the rest first. */
function searched(seen: string): string[] {
  const rest = seen.replace(/(?:https?:\/\/|www\.)\S+|\S{1,64}@\S+/gi, ' , ')
  const found = codesIn(tokenize(rest).tokens)
  return found.length > 0 ? found : codesInLinks(tokenize(seen).tokens)
}

/** In a lone code every sign counts; in a message only what comes near to being the code. */
function mistakeIn(attempt: Tokens): Problem {
  const { tokens, rest } = attempt
  const whole = isProse(attempt) ? undefined : mistakeOf(tokens, [...tokens.map(({ gap }) => gap), rest])
  return whole ?? mistakeOf(onlyOf(nearMisses(attempt)) ?? [], []) ?? { reason: 'not-found' }
}

function mistakeOf(tokens: readonly Token[], gaps: readonly string[]): Problem | undefined {
  const count = countOf(tokens)
  if (isForeign(joined(tokens))) return { reason: 'foreign-letters' }
  if (!gaps.every(separates)) return { reason: 'bad-characters' }
  if (count === 0 || count === 12) return undefined
  if (gaps.some(mayStandForLetter)) return { reason: 'bad-characters' }
  return { reason: count < 12 ? 'too-short' : 'too-long', count }
}

function onlyOf(found: readonly (readonly Token[])[]): readonly Token[] | undefined {
  return found.length === 1 ? found[0] : undefined
}
