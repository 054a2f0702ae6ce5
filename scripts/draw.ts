// Draws pages as their files show them and says them as JSON, [path, markup] each: node scripts/draw.ts da wait help …
// For tests, which take the pages over: what draws and what takes over must not share one process.
import { loadRenderer } from './render-bundle.ts'

const [lang = 'da', ...paths] = process.argv.slice(2)
const { render } = await loadRenderer()
const drawn: (readonly [string, string])[] = []
for (const path of paths) drawn.push([path, (await render(lang, path === '/' ? '' : path, '')).html])
process.stdout.write(JSON.stringify(drawn))
