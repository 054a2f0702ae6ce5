// The limit: the same steps as hand-written HTML pages with their few rules inlined, without any script.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NOTHING_YET } from '../src/engine/progress.ts'
import { walk } from '../src/engine/walk.ts'
import { guide } from '../src/guide/guide.ts'
import { labelText } from '../src/labels/labels.ts'

type StepWords = {
  title: string
  do: Record<string, string>
  calm?: string
  more?: Record<string, { title: string; text: string }>
  see?: string
}

const STYLE =
  'body{font:1.25rem/1.5 system-ui,sans-serif;margin:2rem;max-width:40rem;background:#fbf7ef;color:#23201b}' +
  'a{color:#0b4656}.n{background:#1b5638;color:#fff;padding:1rem 2rem;display:inline-block;border-radius:.6rem}' +
  'b.l{border:2px solid #73684f;border-radius:.3rem;padding:0 .4rem;background:#fff}'

const safe = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const labelled = (text: string) =>
  safe(text).replace(
    /\[([a-z0-9-]+)\]/g,
    (_, key: string) => `<b class="l" lang="en">${labelText(key, 'en').text}</b>`,
  )

/** Words of one step as the body of a page. */
function bodyOf(words: StepWords, next: string | undefined): string {
  const more = Object.values(words.more ?? {})
  return [
    `<h1>${safe(words.title)}</h1>`,
    `<ol>${Object.values(words.do)
      .map(sentence => `<li>${labelled(sentence)}</li>`)
      .join('')}</ol>`,
    words.calm ? `<p>${labelled(words.calm)}</p>` : '',
    words.see ? `<p>${safe(words.see)}</p>` : '',
    next === undefined ? '' : `<p><a class="n" data-next href="../${next}/">Videre</a></p>`,
    ...more.map(
      ({ title, text }) => `<details><summary>${safe(title)}</summary><p>${labelled(text)}</p></details>`,
    ),
  ].join('\n')
}

/**
 * Writes the pages of the usual walk.
 * @param dir folder to write into
 * @param lang language of the words
 */
export function writeStaticSite(dir: string, lang: string): void {
  const { steps }: { steps: Record<string, StepWords> } = JSON.parse(
    readFileSync(`locales/${lang}/guide.json`, 'utf8'),
  )
  const ids = walk(guide, NOTHING_YET).map(({ step }) => step.id)
  ids.forEach((id, at) => {
    const words = steps[id]
    if (!words) throw new Error(`no words for ${id}`)
    const folder = join(dir, lang, id)
    mkdirSync(folder, { recursive: true })
    const head = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${safe(words.title)}</title><style>${STYLE}</style>`
    writeFileSync(join(folder, 'index.html'), `${head}\n${bodyOf(words, ids[at + 1])}\n</html>\n`)
  })
}
