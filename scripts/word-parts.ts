// A file of words is fetched in parts: what every page needs first, the rest when a page asks for it. The files in
// locales/ stay whole; the build cuts them. `import 'guide.json?part=1'` is the part named '1' of that file.
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { guide } from '../src/guide/guide.ts'
import { WORD_PARTS, wordPart } from '../src/guide/word-part.ts'

type Words = { readonly [key: string]: string | Words }

/** The app's words that the frame of every page and the page of a step need; the others are fetched with their pages. */
const EVERYWHERE: readonly string[] = [
  'name',
  'skip',
  'loading',
  'notice',
  'state',
  'tools',
  'foot',
  'stage-bar',
  'where',
  'ask',
  'ahead',
  'done',
  'picture',
  'outside',
  'note',
  'sources',
  'kept',
  'seen',
  'times',
  'companion',
  'version',
]

/** The start page is many a reader's first: its words come without those of the other pages. */
const START: readonly string[] = ['start']

const pick = (words: Words, keys: readonly string[]): Words =>
  Object.fromEntries(Object.entries(words).filter(([key]) => keys.includes(key)))

const omit = (words: Words, keys: readonly string[]): Words =>
  Object.fromEntries(Object.entries(words).filter(([key]) => !keys.includes(key)))

/** What the overview and the way on need of a step; its sentences come with its stage. */
const TITLES: readonly string[] = ['title', 'next']

function guidePart(words: Words, part: string): Words {
  const { steps, ...others } = words
  const each = (cut: (step: Words, id: string) => Words | undefined) =>
    Object.fromEntries(
      Object.entries(Object(steps)).flatMap(([id, step]) => {
        const kept = cut(Object(step), id)
        return kept === undefined ? [] : [[id, kept]]
      }),
    )
  if (part === 'first') return { ...others, steps: each(step => pick(step, TITLES)) }
  return {
    steps: each((step, id) => {
      const own = guide.steps[id]
      return own !== undefined && wordPart(own) === part ? omit(step, TITLES) : undefined
    }),
  }
}

/**
 * @param file name of a file of words without its ending: 'app' or 'guide'
 * @param part of app: 'first', 'start', 'more'; of guide: 'first', '0', '1', '2', '3'
 * @throws for any other file or part: whoever asks has mistyped it
 */
export function partOf(file: string, part: string, words: Words): Words {
  if (file === 'app' && part === 'first') return pick(words, EVERYWHERE)
  if (file === 'app' && part === 'start') return pick(words, START)
  if (file === 'app' && part === 'more') return omit(words, [...EVERYWHERE, ...START])
  if (file === 'guide' && ['first', ...WORD_PARTS].includes(part)) return guidePart(words, part)
  throw new Error(`no part ${part} of ${file}.json`)
}

/** Makes a module of a part of a file of words when that is imported. */
export function wordParts(): Plugin {
  return {
    name: 'word-parts',
    enforce: 'pre',
    load(id) {
      const [file = '', query = ''] = id.split('?')
      const part = new URLSearchParams(query).get('part')
      const name = /\/([a-z]+)\.json$/.exec(file)?.[1]
      if (part === null || name === undefined) return null
      this.addWatchFile(file)
      const words = partOf(name, part, JSON.parse(readFileSync(file, 'utf8')))
      return { code: `export default ${JSON.stringify(words)}`, moduleType: 'js' }
    },
  }
}
