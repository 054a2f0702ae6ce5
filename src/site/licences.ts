import * as z from 'zod/mini'

/** What of others is in the guide, as the build writes it into licences.json (scripts/licences.ts). */
const licences = z.array(z.object({ name: z.string(), version: z.string(), licence: z.string() }))
export type Licence = z.infer<typeof licences>[number]

/**
 * Fetches the list from beside the app.
 * @param address where licences.json lies
 * @returns undefined when it is missing, or is not what it should be: a host's own page for wrong addresses, say
 */
export async function fetchLicences(address: string): Promise<readonly Licence[] | undefined> {
  try {
    const answer = await fetch(address)
    const read = z.safeParse(licences, answer.ok ? await answer.json() : undefined)
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
