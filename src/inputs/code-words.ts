/**
 * Words that stand around a validation code in a mail. They matter because a code's groups look like words of three
 * letters: "You can now use" is four of them.
 */

/** What the code is called where the message names it, in the languages of the EU; mostly the end of a longer word. */
const NAMES =
  /(?:codes?|c[oó]digo|codice|co(?:de|dul)|kod(?:en?|et|er|as?|s|u|i)?|koodi?|k[oó]d(?:ja|u|om)?|cód|kodiċi|κωδικ(?:ός|ό|ού)|код(?:ът|а)?|^(?:cod|key|id|ref|nr|no))$/iu

/** Words between the name and the code: "your code is: …", "le code de validation est …". */
const BETWEEN =
  /^(?:is|er|ist|est|es|è|é|są|är|on|je|yra|ir|to|este|είναι|е|nr|no|number|nummer|d[eio]|of|(?:con)?[vw]alid\p{L}*|[vw]er[iy]f\p{L}*)$/iu

const EVERYDAY = new Set(
  `you can now use and the for not has was are get our out but all any new one two see may day who how its did yes let
  had she him her his per via put due end way too few own off ask
  det den der som til med har kan nye fra ved dag din dit nej men nok vil jeg han hun hvis tag bed mit min mig sig var
  die das und ist mit von zum zur sie wir ein auf bei les des une est pas vos par sur qui que oui los las del por con
  sus che non gli nel sua het een van uit bij och att ett oma vai jos`.split(/\s+/),
)

/**
 * @param word one word, any case
 * @returns whether messages call the code so: "code", "valideringskode", "κωδικός"
 */
export function isNameOfCode(word: string): boolean {
  return NAMES.test(word)
}

/**
 * @param word one word, any case
 * @returns whether it can stand between the code's name and the code
 */
export function isBetween(word: string): boolean {
  return BETWEEN.test(word)
}

/**
 * @param word one word, any case
 * @returns whether it is a frequent word of three letters, which a code has by chance only
 */
export function isEveryday(word: string): boolean {
  return EVERYDAY.has(word.toLowerCase())
}
