/**
 * The paper sheet prints a sample password (procedure.md, A4d): two-digit year, hyphen, month, one word. Everybody who
 * holds the sheet has read it, so it and its pattern are the first thing a stranger tries.
 */
const SAMPLE = '2509ukraine'

/** Two numbers of a date with a sign between them, then one word; a closing mark hides nothing. */
const pattern = /^([0-9]{1,4})[-./_ :,]([0-9]{1,4})[-./_ :,]?(?:\p{Lu}?\p{Ll}+|\p{Lu}+)[!?.]?$/u

/**
 * A year alone with a word (Blomst2025) is not the pattern.
 * @param password as typed
 * @returns whether it is the printed sample, however its signs are changed, or is made after it
 */
export function isPublishedExample(password: string): boolean {
  const letters = password.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (letters === SAMPLE || letters === SAMPLE.slice(4) + SAMPLE.slice(0, 4)) return true
  const [, first, second] = pattern.exec(password) ?? []
  return first !== undefined && second !== undefined && isOfDate(first, second)
}

/** Year and month, month and year, day and month, in whichever order. */
function isOfDate(first: string, second: string): boolean {
  return (isMonth(first) && isDayOrYear(second)) || (isMonth(second) && isDayOrYear(first))
}

const isMonth = (number: string): boolean => number.length <= 2 && Number(number) >= 1 && Number(number) <= 12
const isDayOrYear = (number: string): boolean => number.length <= 2 || /^(?:19|20)[0-9]{2}$/.test(number)
