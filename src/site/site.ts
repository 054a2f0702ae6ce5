import * as z from 'zod/mini'
import { DEFAULT_SITE } from './defaults.ts'

/** A text that may differ by language: one for all, or one each. */
const words = z.union([z.string(), z.record(z.string(), z.string())])
export type SiteWords = z.infer<typeof words>

const contact = z.object({
  name: words,
  phone: z.optional(z.string()),
  email: z.optional(z.string()),
  hours: z.optional(words),
  /** What one asks them. */
  about: z.optional(words),
})

const site = z.object({
  publisher: z.optional(words),
  contacts: z.array(contact),
  /** The helper at the desk: printed large on the sheet people take home; a line to write on where there is none. */
  helper: z.optional(contact),
  askAfterDays: z.number().check(z.gte(2), z.lte(60)),
  /** Step id → what is known to be wrong there just now. */
  knownProblems: z.record(z.string(), words),
})

export type Contact = z.infer<typeof contact>
export type Site = z.infer<typeof site>

/**
 * Reads a configuration part by part: what is right is taken, the default stands in for the rest.
 * @param raw anything, as it came out of JSON
 */
export function parseSite(raw: unknown): Site {
  const given = z.safeParse(z.record(z.string(), z.unknown()), raw)
  const fields: Record<string, unknown> = given.success ? given.data : {}
  const whole = z.safeParse(site, { ...DEFAULT_SITE, ...fields })
  if (whole.success) return whole.data
  const wrong = new Set(whole.error.issues.map(({ path }) => path[0]))
  const right = Object.fromEntries(Object.entries(fields).filter(([key]) => !wrong.has(key)))
  const rest = z.safeParse(site, { ...DEFAULT_SITE, ...right })
  return rest.success ? rest.data : DEFAULT_SITE
}
