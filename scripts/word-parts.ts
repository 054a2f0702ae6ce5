// A file of words is fetched in parts: what every page needs first, the rest when a page asks for it. The files in
// locales/ stay whole; the build cuts them. `import 'guide.json?part=1'` is the part named '1' of that file.
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import type { StageId } from '../src/engine/guide.ts'
import { guide } from '../src/guide/guide.ts'

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
]

const pick = (words: Words, keys: readonly string[]): Words =>
  Object.fromEntries(Object.entries(words).filter(([key]) => keys.includes(key)))

const omit = (words: Words, keys: readonly string[]): Words =>
  Object.fromEntries(Object.entries(words).filter(([key]) => !keys.includes(key)))

/** What the overview and the way on need of a step; its sentences come with its stage. */
const TITLES: readonly string[] = ['title', 'next']

/** The wait is short and followed by stage 3: one part. */
export const partOfStage = (stage: StageId): string => (stage === 'wait' ? '3' : String(stage))

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
      const stage = guide.steps[id]?.stage
      return stage !== undefined && partOfStage(stage) === part ? omit(step, TITLES) : undefined
    }),
  }
}

/**
 * @param file name of a file of words without its ending: 'app' or 'guide'
 * @param part of app: 'first', 'more'; of guide: 'first', '1', '2', '3'
 * @throws for any other file or part: whoever asks has mistyped it
 */
export function partOf(file: string, part: string, words: Words): Words {
  if (file === 'app' && part === 'first') return pick(words, EVERYWHERE)
  if (file === 'app' && part === 'more') return omit(words, EVERYWHERE)
  if (file === 'guide' && ['first', '1', '2', '3'].includes(part)) return guidePart(words, part)
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
