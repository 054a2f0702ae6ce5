// The limit: the same steps as hand-written HTML pages with their few rules inlined, without any script. In two forms: with
// all that our page shows (its tools, the stages, the drawing, the ways on, the foot), and the bare words of the step.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Built, builtPage } from './built.ts'
import { type Screen, safe, screensIn } from './content.ts'

const STYLE =
  'body{font:1.25rem/1.5 system-ui,sans-serif;margin:2rem;max-width:40rem;background:#fbf7ef;color:#23201b}' +
  'a{color:#0b4656}.n{background:#1b5638;color:#fff;padding:1rem 2rem;display:inline-block;border-radius:.6rem}' +
  'b.l{border:2px solid #73684f;border-radius:.3rem;padding:0 .4rem;background:#fff}'

const STYLE_AROUND =
  'nav a,ol.s li{display:inline-block;margin-right:1.5rem}ol.s{padding:0;font-size:1.1rem}footer{border-top:2px solid}' +
  '.w{background:#0b4858;color:#fff;padding:.3rem 1rem;display:inline-block;font-weight:700}' +
  'figure{margin:0;padding:1rem;background:#e0eef0}figure div{border:2px solid #73684f;background:#fff;padding:.5rem}' +
  'figure p{margin:0;font-size:1.1rem}figure i{display:block;height:2rem;border:2px solid #73684f}svg{width:1.5rem}'

const nextLink = (next: string | undefined) =>
  next === undefined ? '' : `<p><a class="n" data-next href="../${next}/">Videre</a></p>`

const moreOf = ({ more }: Screen) =>
  more.map(({ title, text }) => `<details><summary>${safe(title)}</summary><p>${text}</p></details>`)

const sentencesOf = ({ title, items, notes }: Screen) => [
  `<h1>${safe(title)}</h1>`,
  `<ol>${items.map(sentence => `<li>${sentence}</li>`).join('')}</ol>`,
  ...notes.map(note => `<p>${note}</p>`),
]

const bareBody = (screen: Screen, next: string | undefined) =>
  [...sentencesOf(screen), nextLink(next), ...moreOf(screen)].join('\n')

const link = (text: string) => `<a href="#">${text}</a>`

function wholeBody(screen: Screen, next: string | undefined, around: Built): string {
  const [where = '', device] = around.where
  const { drawn } = around
  return [
    `<header><nav>${around.tools.map(link).join('')}</nav></header>`,
    `<ol class="s">${around.stages.map(stage => `<li>${stage}</li>`).join('')}</ol><main>`,
    `<p>${where}</p>`,
    device === undefined ? '' : `<p class="w">${device}</p>`,
    ...sentencesOf(screen),
    drawn.length === 0 ? '' : `<figure id="see"><div>${drawn.join('')}</div></figure>`,
    around.ask === '' ? '' : `<h2>${around.ask}</h2>`,
    nextLink(next),
    ...around.ways.map(way => `<p>${link(way)}</p>`),
    ...moreOf(screen),
    `</main><footer><nav>${around.foot.slice(0, -1).map(link).join('')}</nav><p>${around.foot.at(-1) ?? ''}</p></footer>`,
  ].join('\n')
}

/**
 * Writes the pages of the usual walk.
 * @param dir folder to write into
 * @param lang language of the words
 * @param dist where our own pages were built: the static ones show the same. Left out: the bare words of the steps
 */
export function writeStaticSite(dir: string, lang: string, dist?: string): void {
  const screens = screensIn(lang)
  const style = dist === undefined ? STYLE : STYLE + STYLE_AROUND
  screens.forEach((screen, at) => {
    const next = screens[at + 1]?.id
    const folder = join(dir, lang, screen.id)
    mkdirSync(folder, { recursive: true })
    const head = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${safe(screen.title)}</title><style>${style}</style>`
    const body =
      dist === undefined ? bareBody(screen, next) : wholeBody(screen, next, builtPage(dist, lang, screen.id))
    writeFileSync(join(folder, 'index.html'), `${head}\n${body}\n</html>\n`)
  })
}
