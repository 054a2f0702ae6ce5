// The limit: the same steps as hand-written HTML pages with their few rules inlined, without any script.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Screen, safe, screensIn } from './content.ts'

const STYLE =
  'body{font:1.25rem/1.5 system-ui,sans-serif;margin:2rem;max-width:40rem;background:#fbf7ef;color:#23201b}' +
  'a{color:#0b4656}.n{background:#1b5638;color:#fff;padding:1rem 2rem;display:inline-block;border-radius:.6rem}' +
  'b.l{border:2px solid #73684f;border-radius:.3rem;padding:0 .4rem;background:#fff}'

function bodyOf({ title, items, notes, more }: Screen, next: string | undefined): string {
  return [
    `<h1>${safe(title)}</h1>`,
    `<ol>${items.map(sentence => `<li>${sentence}</li>`).join('')}</ol>`,
    ...notes.map(note => `<p>${note}</p>`),
    next === undefined ? '' : `<p><a class="n" data-next href="../${next}/">Videre</a></p>`,
    ...more.map(({ title: of, text }) => `<details><summary>${safe(of)}</summary><p>${text}</p></details>`),
  ].join('\n')
}

/**
 * Writes the pages of the usual walk.
 * @param dir folder to write into
 * @param lang language of the words
 */
export function writeStaticSite(dir: string, lang: string): void {
  const screens = screensIn(lang)
  screens.forEach((screen, at) => {
    const folder = join(dir, lang, screen.id)
    mkdirSync(folder, { recursive: true })
    const head = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${safe(screen.title)}</title><style>${STYLE}</style>`
    writeFileSync(join(folder, 'index.html'), `${head}\n${bodyOf(screen, screens[at + 1]?.id)}\n</html>\n`)
  })
}
