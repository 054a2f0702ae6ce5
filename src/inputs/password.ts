import * as z from 'zod/mini'
import { isCommon } from './common-passwords.ts'
import { containsEmailName } from './email-name.ts'
import { isPublishedExample } from './published-example.ts'

/** The four groups of characters of EU Login's rule. A space is allowed and belongs to none. */
export type PasswordGroups = {
  readonly upper: boolean
  readonly lower: boolean
  readonly digit: boolean
  readonly special: boolean
}

const reasonSchema = z.enum([
  'empty',
  'control-character',
  'edge-space',
  'non-ascii',
  'too-short',
  'too-long',
  'too-few-groups',
  'contains-email-name',
  'published-example',
  'common',
])
export type PasswordReason = z.infer<typeof reasonSchema>

/** The sheet asks for three groups of four, the help pages now read like all four (procedure.md, P9). */
export type PasswordWarning = 'add-fourth-group'

export type PasswordCheck = {
  readonly ok: boolean
  /** in Unicode code points */
  readonly length: number
  readonly groups: PasswordGroups
  /** in the order of the rules below; 'empty' stands alone */
  readonly reasons: readonly PasswordReason[]
  /** only where the password is accepted */
  readonly warn: readonly PasswordWarning[]
}

export type PasswordContext = { readonly email?: string | undefined }

const SHORTEST = 10
const LONGEST = 128
const LEAST_GROUPS = 3

/**
 * The rule of the sheet (A4c: at least 10 characters, at least 3 of the 4 groups), and as advice of our own: ASCII
 * only, no space at an edge, 128 characters at most, nothing easily guessed. For a practice field.
 * @param context the e-mail address, when it is known: its name may not be in the password
 * @returns a schema: text in, the same text out; issues say one of the reasons, in this order
 */
export function passwordSchema({ email }: PasswordContext = {}) {
  return z.string().check(
    z.minLength(1, { error: 'empty', abort: true }),
    z.refine(text => !/\p{Cc}/u.test(text), { error: 'control-character' }),
    z.refine(text => !/^\p{White_Space}|\p{White_Space}$/u.test(text), { error: 'edge-space' }),
    z.refine(text => !/\P{ASCII}/u.test(text), { error: 'non-ascii' }),
    z.refine(text => hasMoreThan(text, SHORTEST - 1), { error: 'too-short' }),
    z.refine(text => !hasMoreThan(text, LONGEST), { error: 'too-long' }),
    z.refine(text => countGroups(groupsOf(text)) >= LEAST_GROUPS, { error: 'too-few-groups' }),
    z.refine(text => !containsEmailName(text, email), { error: 'contains-email-name' }),
    z.refine(text => hasMoreThan(text, LONGEST) || !isPublishedExample(text), { error: 'published-example' }),
    z.refine(text => !meetsRule(text) || isPublishedExample(text) || !isCommon(text), { error: 'common' }),
  )
}

/**
 * @param text what was typed
 * @param context the e-mail address, when it is known
 * @returns which groups it has, every reason against it, and what could be better; never throws
 */
export function checkPassword(text: string, context: PasswordContext = {}): PasswordCheck {
  const parsed = passwordSchema(context).safeParse(text)
  const issues = parsed.success ? [] : parsed.error.issues
  const reasons = issues.flatMap(({ message }) => reasonSchema.safeParse(message).data ?? [])
  const groups = groupsOf(text)
  return {
    ok: parsed.success,
    length: lengthOf(text),
    groups,
    reasons,
    warn: parsed.success && countGroups(groups) === LEAST_GROUPS ? ['add-fourth-group'] : [],
  }
}

function groupsOf(text: string): PasswordGroups {
  return {
    upper: /[A-Z]/.test(text),
    lower: /[a-z]/.test(text),
    digit: /[0-9]/.test(text),
    special: /[!-/:-@[-`{-~]/.test(text),
  }
}

function countGroups(groups: PasswordGroups): number {
  return Object.values(groups).filter(Boolean).length
}

/** A letter outside the basic plane is one character to its reader. */
function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length++
  return length
}

/** The same question as `lengthOf(text) > most`, without counting a megabyte. */
function hasMoreThan(text: string, most: number): boolean {
  return text.length > 2 * most || lengthOf(text) > most
}

/** What does not meet the rule is refused for that; the list of common ones holds only what does. */
function meetsRule(text: string): boolean {
  if (hasMoreThan(text, LONGEST) || !hasMoreThan(text, SHORTEST - 1)) return false
  return countGroups(groupsOf(text)) >= LEAST_GROUPS
}
