/** More than anybody types, and more than any text has. */
const MOST = 10_000

/** Letters and digits alone, so that "E-mail", "email" and "e mail" are one word, and accents do not matter. */
const plain = (text: string): string =>
  text
    .slice(0, MOST)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Words from this many letters on are also found without their last two: "mailen" and "passwords". */
const LONG = 6

/** What is typed, word by word; a single letter, such as the "e" of "e-mail", says nothing. */
const wordsOf = (typed: string): readonly string[] =>
  typed
    .slice(0, MOST)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(plain)
    .filter(word => word.length > 1)

/** What is searched in: its name and the words people have for it, and what else is told. */
export type Searched = { readonly named: string; readonly told: string }

/** How many letters of the words are in the text: "my" and "is" say less than "password". */
const lettersIn = (words: readonly string[], text: string): number => {
  const all = text.slice(0, MOST).split(/\s+/).map(plain)
  // Within a word too: Danish and German put words together.
  const has = (part: string) => all.some(one => one.includes(part))
  const isIn = (word: string) => has(word) || (word.length >= LONG && has(word.slice(0, -2)))
  return words.filter(isIn).join('').length
}

/**
 * Looks for what somebody typed, in their own words, among texts.
 * @param texts by their ids
 * @param typed one word or several, in any case, with or without accents and hyphens
 * @returns the ids of those that have all the words; when none has, of those that have most of them, long words
 *   counting more than short ones; when none has any, none. Those that are named so come first. All of them, in
 *   their order, for nothing typed.
 */
export function searched(texts: ReadonlyMap<string, Searched>, typed: string): readonly string[] {
  const words = wordsOf(typed)
  const hits = [...texts].map(([id, { named, told }]) => ({
    id,
    found: lettersIn(words, `${named} ${told}`),
    named: lettersIn(words, named),
  }))
  const most = Math.max(...hits.map(({ found }) => found))
  return hits
    .filter(({ found }) => found === most && (found > 0 || words.length === 0))
    .toSorted((a, b) => b.named - a.named)
    .map(({ id }) => id)
}
