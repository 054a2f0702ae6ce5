/** A piece of a sentence: plain text, or a label with the punctuation that follows it. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'label'; readonly label: string; readonly after: string; readonly at: number }

/**
 * Takes words apart at their labels, written `[key]`. Punctuation right behind a label belongs to it, so
 * that it never begins a line of its own.
 */
export function pieces(words: string): readonly Piece[] {
  const found: Piece[] = []
  let end = 0
  for (const match of words.matchAll(/\[([a-z0-9-]+)\]([.,;:?!)]*)/g)) {
    if (match.index > end) found.push({ kind: 'text', text: words.slice(end, match.index), at: end })
    found.push({ kind: 'label', label: match[1] ?? '', after: match[2] ?? '', at: match.index })
    end = match.index + match[0].length
  }
  if (end < words.length) found.push({ kind: 'text', text: words.slice(end), at: end })
  return found
}
