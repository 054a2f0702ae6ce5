import * as z from 'zod/mini'
import { withoutPasteEnds } from './address-ends.ts'
import { parseWebAddress } from './address-hosts.ts'
import { suspicionOf } from './address-suspicion.ts'

/** EU Login's page and RCAM's (procedure.md, A2 and B11). No other host is confirmed. */
export const GENUINE_HOSTS: readonly string[] = ['ecas.ec.europa.eu', 'webgate.ec.europa.eu']

/**
 * `genuine`: this is the address. `fake`: it is not. `unsure`: it cannot be confirmed, though nothing false is seen.
 * `host` is safe to show: printable ASCII.
 */
export type AddressVerdict = {
  readonly verdict: 'genuine' | 'fake' | 'unsure'
  readonly host?: string
}

const LONGEST = 4096

/** With everything around it; of more, only the beginning is looked at. */
const LONGEST_PASTED = 20_000

/**
 * A pasted or typed address in, the same without the marks around it out. Passes only what is certain: printable ASCII,
 * https or no scheme at all, exactly one of the two hosts as written, and the browser's own parser agreeing.
 * Issues say which of these fails, never the address.
 */
export const addressSchema = z.string().check(
  z.overwrite(withoutPasteEnds),
  z.maxLength(LONGEST, { error: 'too-long', abort: true }),
  z.refine(hasPlainCharacters, { error: 'characters', abort: true }),
  z.refine(text => GENUINE_HOSTS.includes(writtenHost(text)), { error: 'host', abort: true }),
  z.refine(text => parsedHost(text) === writtenHost(text), { error: 'parser' }),
)

/**
 * @param text what was pasted: an address, perhaps with signs around it, perhaps more than an address
 * @returns whether it is EU Login's, and the host alone where there is one; never throws
 */
export function checkAddress(text: string): AddressVerdict {
  const parsed = addressSchema.safeParse(text)
  if (parsed.success) return { verdict: 'genuine', host: writtenHost(parsed.data) }
  return suspicionOf(withoutPasteEnds(text.slice(0, LONGEST_PASTED)).slice(0, LONGEST))
}

/** Visible ASCII without what does not belong in an address and is used to confuse parsers. */
function hasPlainCharacters(text: string): boolean {
  return /^[!-~]+$/.test(text) && !/[\\<>"[\]{}|^`]/.test(text)
}

/** The host as it stands there, in small letters; '' for any scheme but https, and for signs around the host. */
function writtenHost(text: string): string {
  const [, authority = ''] = /^(?:https:\/\/)?([^/?#]*)/i.exec(text) ?? []
  return authority.toLowerCase().replace(/:443$/, '')
}

/** What the browser makes of it: it must be the same host, with nothing else in the authority. */
function parsedHost(text: string): string | undefined {
  const url = parseWebAddress(text.replace(/^https:\/\//i, ''))
  return url && !url.port && !url.username && !url.password ? url.hostname : undefined
}
