// The words that the guide is compared with others by: the steps of the usual walk, as plain sentences.
import { readFileSync } from 'node:fs'
import { NOTHING_YET } from '../src/engine/progress.ts'
import { walk } from '../src/engine/walk.ts'
import { guide } from '../src/guide/guide.ts'
import { labelText } from '../src/labels/labels.ts'

type StepWords = {
  readonly title: string
  readonly do: Readonly<Record<string, string>>
  readonly calm?: string
  readonly more?: Readonly<Record<string, { readonly title: string; readonly text: string }>>
  readonly see?: string
}

/** One screen. Sentences are markup: the words of a foreign page stand in <b class="l">. */
export type Screen = {
  readonly id: string
  readonly title: string
  readonly items: readonly string[]
  readonly notes: readonly string[]
  readonly more: readonly { readonly title: string; readonly text: string }[]
  /** What is typed into the screen. */
  readonly field?: 'password' | 'code'
}

export const safe = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const labelled = (text: string) =>
  safe(text).replace(
    /\[([a-z0-9-]+)\]/g,
    (_, key: string) => `<b class="l" lang="en">${labelText(key, 'en').text}</b>`,
  )

const FIELDS: Readonly<Record<string, 'password' | 'code'>> = {
  'make-password': 'password',
  'enter-code': 'code',
}

/**
 * All screens of the usual walk.
 * @param lang language of the words
 * @throws when a step has no words
 */
export function screensIn(lang: string): readonly Screen[] {
  const { steps }: { steps: Readonly<Record<string, StepWords>> } = JSON.parse(
    readFileSync(new URL(`../locales/${lang}/guide.json`, import.meta.url), 'utf8'),
  )
  return walk(guide, NOTHING_YET).map(({ step: { id } }) => {
    const words = steps[id]
    if (!words) throw new Error(`no words for ${id}`)
    const field = FIELDS[id]
    return {
      id,
      title: words.title,
      items: Object.values(words.do).map(labelled),
      notes: [words.calm, words.see].flatMap(text => (text === undefined ? [] : [labelled(text)])),
      more: Object.values(words.more ?? {}).map(({ title, text }) => ({ title, text: labelled(text) })),
      ...(field === undefined ? {} : { field }),
    }
  })
}

/** Twenty screens from one on, for wizards. */
export function twentyFrom(first: string, lang: string): readonly Screen[] {
  const all = screensIn(lang)
  const from = all.findIndex(({ id }) => id === first)
  const twenty = all.slice(from, from + 20)
  if (from < 0 || twenty.length < 20) throw new Error(`there are no twenty screens from ${first} on`)
  return twenty
}
