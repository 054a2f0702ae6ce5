// Which of the app's words a source text asks for, read from the text without running it.

/** What a source asks for. */
export type Asked = {
  /** Keys in `t('…')`: they must exist. */
  readonly keys: readonly string[]
  /** Templates in `` t(`…${}…`) ``, with `*` for what is put in: each must fit a key. */
  readonly patterns: readonly string[]
  /** Every text in quotation marks: a key may stand in a table before it is asked for. */
  readonly quoted: ReadonlySet<string>
  /** Every name, number and quoted word: what is put into a template comes from somewhere. */
  readonly tokens: ReadonlySet<string>
}

/** A comment asks for nothing. The `//` of an address follows a colon, that of a comment a space. */
const withoutComments = (source: string): string =>
  source.replaceAll(/\/\*[\s\S]*?\*\//g, ' ').replaceAll(/(^|\s)\/\/.*$/gm, '$1')

const all = (source: string, pattern: RegExp): readonly string[] =>
  [...source.matchAll(pattern)].flatMap(match => match.slice(1).find(group => group !== undefined) ?? [])

/**
 * Reads TypeScript or TSX.
 * @param name what the function is called there that gives the words
 */
export function askedIn(source: string, name: 't' | 'd' = 't'): Asked {
  const code = withoutComments(source)
  return {
    keys: all(code, new RegExp(`\\b${name}\\(\\s*(?:'([^'\\n]*)'|"([^"\\n]*)")`, 'g')),
    patterns: all(code, new RegExp(`\\b${name}\\(\\s*\`([^\`]*)\``, 'g')).map(template =>
      template.replaceAll(/\$\{[^}]*\}/g, '*'),
    ),
    quoted: new Set(all(code, /'([^'\n]*)'|"([^"\n]*)"/g)),
    tokens: new Set(code.match(/[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*/gu)),
  }
}

/** The parts of a key that stand where a template has its `*`; undefined when it does not fit. */
function filledIn(pattern: string, key: string): readonly string[] | undefined {
  const literal = pattern.split('*').map(part => part.replaceAll(/[.*+?^${}()|[\]\\-]/g, '\\$&'))
  return new RegExp(`^${literal.join('([^.]+)')}$`).exec(key)?.slice(1)
}

/** True when some key fits the template. */
export const fits = (pattern: string, keys: readonly string[]): boolean =>
  keys.some(key => filledIn(pattern, key) !== undefined)

/** True when the key is asked for: by its name, or by a template with parts that the source knows. */
export const isAsked = ({ quoted, patterns, tokens }: Asked, key: string): boolean =>
  quoted.has(key) ||
  patterns.some(pattern => filledIn(pattern, key)?.every(part => tokens.has(part)) ?? false)
