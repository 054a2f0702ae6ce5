// What stands in words beside words: placeholders, labels, plural forms, numbers.
import { pieces } from '../../src/blocks/sentence.ts'

/** The names in `{{name}}`, each once, sorted. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{(.*?)\}\}/g)].map(match => match[1] ?? ''))].toSorted()

/** The keys in `[key]`, as often as they stand there, in their order; read as the screen reads them. */
export const labelsOf = (text: string): readonly string[] =>
  pieces(text).flatMap(piece => (piece.kind === 'label' ? [piece.label] : []))

/** The text without its labels and placeholders: the words that are ours. */
export const ownWords = (text: string): string =>
  pieces(text)
    .map(piece => (piece.kind === 'text' ? piece.text : piece.after))
    .join(' ')
    .replaceAll(/\{\{.*?\}\}/g, ' ')

/** Numbers in figures, as often as they stand there, sorted. Those written in words are not seen. */
export const figuresOf = (text: string): readonly string[] => (ownWords(text).match(/\d+/g) ?? []).toSorted()

const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/

/** The key and form of a text that depends on a number; undefined for all others. */
export function pluralOf(key: string): { readonly base: string; readonly form: string } | undefined {
  const [, base, form] = PLURAL.exec(key) ?? []
  return base === undefined || form === undefined ? undefined : { base, form }
}

/** The key as it is asked for: without the form of a plural. */
export const askedFor = (key: string): string => pluralOf(key)?.base ?? key

/**
 * Keys that stand twice in the same group of a JSON text. JSON.parse takes the last one and says nothing.
 * @returns the keys, without the groups they stand in
 */
export function keysTwice(json: string): readonly string[] {
  const twice: string[] = []
  const groups: Set<string>[] = []
  let last = ''
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}:]/g)) {
    if (token === '{') groups.push(new Set())
    else if (token === '}') groups.pop()
    else if (token !== ':') last = token
    else {
      if (groups.at(-1)?.has(last)) twice.push(last.slice(1, -1))
      groups.at(-1)?.add(last)
    }
  }
  return twice
}

/** Addresses of pages, hosts and e-mail that are written out. */
export const addressesOf = (text: string): readonly string[] =>
  ownWords(text).match(/\S*(?:@|:\/\/|www\.|\p{L}\.(?:eu|dk|com|org|net|int)\b)\S*/gu) ?? []
