// What the tests of the words let pass, each with its reason. The lists only shrink: an entry that is not needed any
// more fails its test.

/** File and key → why. */
export type Allowed = Readonly<Record<string, string>>

/** Texts that are the same in two languages. */
export const SAME: Allowed = {
  'app:tools.print': 'Print is the word for it in both',
  'desk:seat.name': 'the colour before the animal in both',
  'desk:seat.animals.hare': 'the word for it in both',
  'guide:meanings.submit': 'send means send',
  'guide:devices.kind.ipad': 'a name',
  'guide:devices.kind.computer': 'the word for it in both',
}

/** Texts with other figures than the Danish. */
export const OTHER_FIGURES: Allowed = {}

/**
 * Holds what was found against what may be.
 * @param found file and key of each text that breaks a rule
 * @returns what is found and not allowed, and what is allowed and not found
 */
export const against = (allowed: Allowed, found: readonly string[]) => ({
  found: [...new Set(found)].filter(entry => !Object.hasOwn(allowed, entry)),
  notNeeded: Object.keys(allowed).filter(entry => !found.includes(entry)),
})
