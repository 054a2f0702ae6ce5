/** A nickname is a help to the eye, not a name to keep: short. */
export const NICKNAME_LENGTH = 12

/** Characters that show nothing, steer the page or turn the direction of writing (Unicode Cc, Cf, Zl, Zp, Co, Cn). */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/gu

/** Marks that pile up on one letter: two are enough for any name, a heap covers the lines around it. */
const HEAP = /(\p{M}{2})\p{M}+/gu

/**
 * What is kept of a typed nickname: composed (NFC), without control and direction characters, single spaces, at most
 * 12 characters as a reader counts them. HTML and the like stays as it is: it is shown as text.
 * @param text anything; only its beginning is looked at
 * @returns '' when nothing is left
 */
export function cleanNickname(text: string): string {
  const spaced = text.slice(0, 400).normalize('NFC').replace(/\s+/g, ' ')
  const clean = spaced.replace(UNSEEN, '').replace(HEAP, '$1').trim()
  return graphemes(clean).slice(0, NICKNAME_LENGTH).join('').trim()
}

/** The characters as a reader counts them; single code points where the browser is too old to know. */
function graphemes(text: string): readonly string[] {
  if (typeof Intl.Segmenter !== 'function') return [...text]
  return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
}
