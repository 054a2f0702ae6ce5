// Runs after `vite build`: draws every page of the guide into a file of its own in dist/, in every language.
// BASE_PATH: the folder it will lie in. SITE_URL: the address it is published at, where that is known.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { minifySync } from 'vite'
import { PAGES, WAYS } from '../src/app/pages.ts'
import { guide } from '../src/guide/guide.ts'
import { LANGUAGES } from '../src/language/languages.ts'
import { headOf, siteMap, siteUrl } from './page-addresses.ts'
import { escaped, frontPage, lostPage, pageHtml } from './page-files.ts'
import { type Manifest, preloads } from './page-preloads.ts'
import { type Sheet, sheetsFor, styleTags, typefaceTags, withInlineStyles } from './page-styles.ts'
import { descriptionOf, wordsIn } from './page-words.ts'
import { loadRenderer } from './render-bundle.ts'

const dist = new URL('../dist/', import.meta.url)
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '')
const site = siteUrl(process.env['SITE_URL'], base)
const codes = LANGUAGES.map(({ code }) => code)
const textOf = (path: string) => readFileSync(new URL(path, dist), 'utf8')

function write(path: string, text: string) {
  const file = new URL(path, dist)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, text)
}

const manifest: Manifest = JSON.parse(textOf('.vite/manifest.json'))
rmSync(new URL('.vite', dist), { recursive: true })
const { render, early, stepsBefore } = await loadRenderer()
const inShell = [...textOf('index.html').matchAll(/href="[^"]*?(assets\/[^"]+\.css)"/g)].map(
  ([, file = '']) => file,
)
const others = [...new Set(Object.values(manifest).flatMap(({ css = [] }) => css))].filter(
  file => !inShell.includes(file),
)
const sheetsOf = sheetsFor(
  inShell.map(textOf).join('\n'),
  others.map((file): Sheet => ({ href: `${base}/${file}`, css: textOf(file) })),
)
const typeface = Object.values(manifest).find(({ file }) => /^assets\/typeface-.*\.css$/.test(file))?.file
if (typeface === undefined) throw new Error('the build made no typeface.css')
const shell = withInlineStyles(textOf('index.html'), href => textOf(href.slice(base.length + 1))).replace(
  '</head>',
  () =>
    `${typefaceTags(`${base}/${typeface}`)}  <script>${minifySync('early.js', `(${early})()`).code}</script>\n  </head>`,
)

async function pageFile(lang: string, path: string): Promise<string> {
  const { html, title } = await render(lang, path, base)
  const words = wordsIn(lang)
  const step = guide.steps[path]
  return pageHtml(shell, {
    lang,
    page: `${lang}/${path}`,
    title,
    html,
    description: descriptionOf(words, path),
    withoutScript: words.app['without-script'],
    head: [
      ...sheetsOf(html).flatMap(styleTags),
      ...headOf({ site, base, lang, path, codes }),
      ...preloads(manifest, base, lang, path, step?.blocks.some(({ kind }) => kind === 'picture') ?? false),
    ],
    data: { after: stepsBefore(path).join(' ') },
  })
}

const started = Date.now()
for (const lang of codes)
  for (const path of PAGES)
    write([lang, path, 'index.html'].filter(Boolean).join('/'), await pageFile(lang, path))
// Ways that only the app can go are not drawn: it draws them itself. Where it does not come, they lead to their step.
const bare = textOf('index.html')
function wayOut(lang: string, path: string): string {
  const { app, guide: words } = wordsIn(lang)
  const end = path.split('/').at(-1) ?? ''
  const step = Object.keys(guide.steps).find(id => id === end || guide.numbers[id]?.number?.startsWith(end))
  const name = escaped(step === undefined ? app.name : (words.steps[step]?.title ?? app.name))
  const href = [base, lang, step].filter(part => part !== undefined).join('/')
  return `<main class="page"><h1>${escaped(app.name)}</h1><p><a class="btn main" href="${href}/">${name}</a></p></main>`
}
for (const lang of codes)
  for (const path of WAYS)
    write(
      `${lang}/${path}/index.html`,
      pageHtml(bare, {
        lang,
        page: '',
        title: escaped(wordsIn(lang).app.name),
        html: wayOut(lang, path),
        description: descriptionOf(wordsIn(lang), path),
        withoutScript: wordsIn(lang).app['without-script'],
        head: ['<meta name="robots" content="noindex" />'],
      }),
    )
const languages = LANGUAGES.map(({ code, native }) => {
  const { name, 'not-found': lost } = wordsIn(code).app
  return { code, native, name, ...lost }
})
write('index.html', frontPage(shell, base, languages))
write('404.html', lostPage(shell, base, languages))
if (site !== undefined) write('sitemap.xml', siteMap(site, codes, PAGES))
write('robots.txt', `User-agent: *\nAllow: /\n${site === undefined ? '' : `Sitemap: ${site}/sitemap.xml\n`}`)
console.log(`${codes.length * (PAGES.length + WAYS.length)} pages written in ${Date.now() - started} ms`)
