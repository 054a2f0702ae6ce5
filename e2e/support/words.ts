// The words of the guide, read from their files by key: no test repeats a sentence.
import { readFileSync } from 'node:fs'

export type WordsFile = 'app' | 'guide' | 'troubles' | 'desk'

/** Read once a language and file; the trees are what JSON gave. */
const read = new Map<string, unknown>()

function treeOf(lang: string, file: WordsFile): unknown {
  const path = new URL(`../../locales/${lang}/${file}.json`, import.meta.url)
  const tree = read.get(path.href) ?? JSON.parse(readFileSync(path, 'utf8'))
  read.set(path.href, tree)
  return tree
}

/** What lies under a dotted key, or undefined. */
const at = (tree: unknown, key: string): unknown =>
  key.split('.').reduce((now: unknown, part) => Object(now)[part], tree)

/**
 * The words of a key, with what stands in their `{{places}}`.
 * @throws when there are none: a test that asks for words that are gone must not pass by comparing with nothing
 */
export function wordsIn(
  lang: string,
  file: WordsFile,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const found = at(treeOf(lang, file), key)
  if (typeof found !== 'string') throw new Error(`no words ${lang}/${file}: ${key}`)
  return found.replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name] ?? `{{${name}}}`))
}

/** True when a key has words of its own: a step's `next`, say, which most steps leave to the app. */
export const hasWords = (lang: string, file: WordsFile, key: string): boolean =>
  typeof at(treeOf(lang, file), key) === 'string'

/** Every sentence of a file of words, by its dotted key. */
export function allWords(lang: string, file: WordsFile): readonly (readonly [key: string, text: string])[] {
  const below = (tree: unknown, key: string): readonly (readonly [string, string])[] =>
    typeof tree === 'string'
      ? [[key, tree]]
      : Object.entries(Object(tree)).flatMap(([part, one]) =>
          below(one, key === '' ? part : `${key}.${part}`),
        )
  return below(treeOf(lang, file), '')
}
