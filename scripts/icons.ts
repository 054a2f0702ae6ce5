// node scripts/icons.ts: draws the icons for home screens from public/icon.svg. Run when that has changed; the drawn
// files are committed, because the build must not need a browser.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.mjs'
import { ROOT } from './run.mjs'

/** The guide's ground, which reaches the edges where a device cuts its own shape. Of the icon itself. */
const GROUND = '#fbf7ef'

/** Name, size in px, and how much of it the drawing takes: a device may cut off a tenth at each side. */
const ICONS = [
  { name: 'icon-192.png', size: 192, part: 1, ground: 'transparent' },
  { name: 'icon-512.png', size: 512, part: 1, ground: 'transparent' },
  { name: 'icon-maskable-512.png', size: 512, part: 0.8, ground: GROUND },
  // Apple rounds the corners itself, and shows black where there is nothing.
  { name: 'apple-touch-icon.png', size: 180, part: 0.9, ground: GROUND },
] as const

const found = await findBrowser()
if (!found.ok) throw new Error(found.reason)
const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage()
const svg = readFileSync(join(ROOT, 'public/icon.svg'), 'utf8')
for (const { name, size, part, ground } of ICONS) {
  await page.setViewportSize({ width: size, height: size })
  const style = `margin:0;height:100vh;display:grid;place-items:center;background:${ground}`
  await page.setContent(`<body style="${style}">${svg}</body>`)
  await page.addStyleTag({ content: `svg{width:${size * part}px}` })
  const png = await page.screenshot({ omitBackground: true })
  writeFileSync(join(ROOT, 'public', name), png)
  console.log(`${name}: ${png.length} bytes`)
}
await browser.close()
