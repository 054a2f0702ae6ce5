// Draws public/preview.png, which is shown where somebody passes the guide's address on: node scripts/preview.ts
// 1200 x 630, as Open Graph wants it. Run again when the name, the mark or the colours change.
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { LANGUAGES } from '../src/language/languages.ts'
import { findBrowser } from './browser.mjs'
import { wordsIn } from './page-words.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url))
const font = read(
  '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
)
const colour = (name: string) => {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(
    read('../src/ui/styles/tokens.css').toString(),
  )?.[1]
  if (found === undefined) throw new Error(`tokens.css has no ${name}`)
  return found
}
const names = LANGUAGES.map(({ code }) => `<p lang="${code}">${wordsIn(code).app.name}</p>`)

/** The three stages: done, done, and the one place to look at, as in the mark. */
const path = `<svg viewBox="0 0 1000 120" width="1000" height="120" fill="none">
  <path d="M60 60H940" stroke="${colour('line')}" stroke-width="6" stroke-dasharray="2 22" stroke-linecap="round"/>
  ${[60, 500]
    .map(
      x => `<circle cx="${x}" cy="60" r="44" fill="${colour('go')}"/>
  <path d="M${x - 18} 62l13 14 24-30" stroke="${colour('paper')}" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/>`,
    )
    .join('')}
  <circle cx="940" cy="60" r="38" fill="${colour('paper')}" stroke="${colour('here')}" stroke-width="13"/>
</svg>`

const html = `<!doctype html><meta charset="utf-8"><style>
@font-face { font-family: A; font-weight: 200 800; src: url(data:font/woff2;base64,${font.toString('base64')}) }
body { margin: 0; width: 1200px; height: 630px; box-sizing: border-box; padding: 80px 100px; background: ${colour('paper')};
  color: ${colour('ink')}; font: 700 76px/1.2 A; display: flex; flex-direction: column; justify-content: space-between }
header { display: flex; gap: 56px; align-items: center }
header svg { width: 210px; height: 210px; flex: none }
p { margin: 0 } p + p { color: ${colour('soft')}; font-weight: 500 }
</style><header>${read('../public/icon.svg')}<div>${names.join('')}</div></header>${path}`

const found = await findBrowser()
if (!found.ok) throw new Error(found.reason)
const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
await page.setContent(html)
await page.evaluate(() => document.fonts.ready)
const file = fileURLToPath(new URL('../public/preview.png', import.meta.url))
await page.screenshot({ path: file })
await browser.close()
console.log(`${file}: ${statSync(file).size} bytes`)
