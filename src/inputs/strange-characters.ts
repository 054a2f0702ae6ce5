/** A character that EU Login's password rule does not know. `shown` is the character, or `U+200B` where it has no looks. */
export type StrangeCharacter = { readonly at: number; readonly shown: string }

/** Enough to find the place; a pasted page has thousands. */
const MOST_SHOWN = 10

/**
 * For saying which characters are meant by the reasons `non-ascii` and `control-character`, invisible ones by number.
 * @param text as typed
 * @returns the first ten beyond printable ASCII, `at` counting as `text[at]` does
 */
export function strangeCharacters(text: string): StrangeCharacter[] {
  const found: StrangeCharacter[] = []
  for (const { index, 0: char } of text.matchAll(/[^ -~]/gu)) {
    if (found.length === MOST_SHOWN) break
    found.push({ at: index, shown: hasLooks(char) ? char : numberOf(char) })
  }
  return found
}

/** Accents are drawn on the letter before, so alone they have none. */
function hasLooks(char: string): boolean {
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(char) && !/\p{Default_Ignorable_Code_Point}/u.test(char)
}

function numberOf(char: string): string {
  const number = char.codePointAt(0)?.toString(16) ?? ''
  return `U+${number.toUpperCase().padStart(4, '0')}`
}
