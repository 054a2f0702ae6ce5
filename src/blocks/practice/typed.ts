/**
 * Longest text that is looked at. More than this is no password, number or message, and a paste of a
 * megabyte must not stop the page.
 */
const LONGEST = 20_000

type TextField = HTMLInputElement | HTMLTextAreaElement

/** What stands in a field, cut to a length that can be looked at. The field itself keeps all of it. */
export const typedIn = (field: TextField | null): string => field?.value.slice(0, LONGEST) ?? ''

/** An e-mail address, and nothing else: put there by a browser that fills in fields, or in the wrong place. */
export const isEmailAddress = (text: string): boolean =>
  text.length <= 320 && /^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/.test(text)
