/** @returns what `touch` gives; undefined when it throws, as a browser's storage may at any time */
export function attempt<T>(touch: () => T): T | undefined {
  try {
    return touch()
  } catch {
    return undefined
  }
}
