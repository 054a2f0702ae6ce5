import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HasWords } from '../../src/engine/mistakes.ts'

/** Words as they lie in locales/: texts, or groups of them. */
type Words = { readonly [key: string]: string | Words }

/** The whole file is the top of its keys for the guide; the other files are groups of their name. */
function wordsOf(language: string): Words {
  const folder = join(import.meta.dirname, '../../locales', language)
  const files = readdirSync(folder).filter(file => file.endsWith('.json'))
  const read = (file: string): Words => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  return Object.assign(
    {},
    ...files.map(file => (file === 'guide.json' ? read(file) : { [file.replace('.json', '')]: read(file) })),
  )
}

/**
 * Whether a language has words under a key such as `steps.get-app.title` or `troubles.no-request.title`.
 * @param language its folder in locales/
 */
export function hasWordsIn(language: string): HasWords {
  const words = wordsOf(language)
  return key => {
    let at: string | Words | undefined = words
    for (const part of key.split('.')) at = typeof at === 'object' ? at[part] : undefined
    return typeof at === 'string' && at.trim() !== ''
  }
}
