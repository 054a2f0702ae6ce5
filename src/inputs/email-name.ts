/** Shorter names are found in other words by chance. */
const SHORTEST_NAME = 4

/**
 * EU Login refuses a password with the user name in it (procedure.md, P9); with an own e-mail address that is the part
 * before the @. Anybody who knows the address knows its single names too.
 * @param password as typed
 * @param email an address, or nothing yet
 * @returns whether the name, or one of its parts of at least four letters, is in the password, in any case
 */
export function containsEmailName(password: string, email: string | undefined): boolean {
  const name = email?.split('@')[0]?.trim().toLowerCase() ?? ''
  const text = password.toLowerCase()
  return [name, ...name.split(/[^\p{L}\p{M}]+/u)].some(
    part => countLetters(part) >= SHORTEST_NAME && text.includes(part),
  )
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
