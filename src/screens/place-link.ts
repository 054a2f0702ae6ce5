/** A place code in the fragment of an address, which browsers send to nobody. */
export const placeHash = (code: string): string => `#p=${code}`

/** The text behind `#p=` of an address, whatever it is; undefined when there is none. */
export function placeInHash(hash: string): string | undefined {
  const found = /^#p=(.*)$/s.exec(hash)?.[1]
  if (found === undefined) return undefined
  try {
    return decodeURIComponent(found).slice(0, 200)
  } catch {
    return found.slice(0, 200)
  }
}
