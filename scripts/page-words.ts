// The words of a page that stand in its head, for search engines and link previews.
import { readFileSync } from 'node:fs'
import { labelText } from '../src/labels/labels.ts'

type Sentences = Readonly<Record<string, string>>
type StepWords = { readonly title: string; readonly do?: Sentences }
type TroubleWords = { readonly title: string; readonly means?: string }

/** The files of words of one language, as far as heads need them. */
export type HeadWords = {
  readonly app: {
    readonly name: string
    readonly 'without-script': string
    readonly start: { readonly what: string }
    readonly 'not-found': { readonly title: string; readonly what: string }
  }
  readonly guide: { readonly steps: Readonly<Record<string, StepWords>> }
  readonly troubles: Readonly<Record<string, TroubleWords>>
}

const read = (lang: string, file: string) =>
  JSON.parse(readFileSync(new URL(`../locales/${lang}/${file}.json`, import.meta.url), 'utf8'))

/** @param lang a language there are words of; throws otherwise */
export const wordsIn = (lang: string): HeadWords => ({
  app: read(lang, 'app'),
  guide: read(lang, 'guide'),
  troubles: read(lang, 'troubles'),
})

/** Longer ones are cut by those who show them; it is better to end with a whole sentence. */
const LONGEST = 200

const plain = (text: string) =>
  text.replace(/\[([a-z0-9-]+)\]/g, (_, key: string) => labelText(key, 'en').text)

/** As many whole sentences as there is room for; at least one. */
const fitting = (sentences: readonly string[]): string =>
  sentences.reduce(
    (said, next) => (said !== '' && said.length + next.length > LONGEST ? said : `${said} ${next}`.trim()),
    '',
  )

/**
 * What a page is about, in a sentence or two of its own.
 * @param path below the language; pages without words of their own say what the guide is
 */
export function descriptionOf({ app, guide, troubles }: HeadWords, path: string): string {
  const parts = path.split('/')
  const trouble = troubles[parts.at(-1) ?? '']
  if (trouble !== undefined && parts.length > 1)
    return fitting([`${plain(trouble.title)}.`, plain(trouble.means ?? '')])
  const step = guide.steps[parts[0] === 'companion' ? (parts[1] ?? '') : (parts[0] ?? '')]
  if (step === undefined) return app.start.what
  return fitting([`${plain(step.title)}.`, ...Object.values(step.do ?? {}).map(plain)])
}
