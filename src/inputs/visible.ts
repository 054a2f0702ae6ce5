/** What can be seen of a text. Copying from mail, chat and word processors brings along what cannot. */

/** White space is not invisible: it separates. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?![\t\n\v\f\r])\p{Cc}/gu

/**
 * Takes out what has no width: zero-width spaces, direction marks, soft hyphens, byte-order marks, control characters.
 * @param text anything
 * @returns the same text without them; white space stays
 */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '')
}

/**
 * The text as its reader sees it: nothing invisible, full-width letters and digits as ordinary ones (NFKC).
 * Letters of other alphabets stay what they are.
 * @param text anything
 */
export function asSeen(text: string): string {
  // NFKC would make a lone acute accent, typed as a quotation mark, into an accent on what follows.
  return withoutInvisible(text.replaceAll('\u00b4', "'")).normalize('NFKC')
}
