// npm run bench: our guide beside a static page of the same content, in one run. Medians of five (RUNS=n).
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../scripts/browser.mjs'
import { measure, type Run } from './measure.ts'
import { writeStaticSite } from './static-site.ts'

const RUNS = Number(process.env['RUNS'] ?? 5)
const STEPS = 4
/** A step in the middle of stage 1; everything before it counts as done, so that "next" is open. */
const PATH = '/da/create-account/?up-to=create-account'

const median = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const ROWS: readonly (readonly [string, (runs: readonly Run[]) => number])[] = [
  ['first page, kB', runs => median(runs.map(({ bytes }) => bytes)) / 1000],
  ['of it script, kB', runs => median(runs.map(({ scriptBytes }) => scriptBytes)) / 1000],
  ['requests', runs => median(runs.map(({ requests }) => requests))],
  ['first paint, ms', runs => median(runs.map(({ fcp }) => fcp))],
  ['second visit, first paint, ms', runs => median(runs.map(({ secondFcp }) => secondFcp))],
  ['"next" to painted, ms', runs => median(runs.flatMap(({ next }) => next))],
  ['layout shift', runs => median(runs.map(({ shift }) => shift))],
]

const browser = await findBrowser()
if (!browser.ok) {
  console.error(browser.reason)
  process.exit(1)
}
const still = mkdtempSync(join(tmpdir(), 'static-'))
writeStaticSite(still, 'da')
const limit = await measure(still, PATH, browser.path, RUNS, STEPS)
const ours = await measure('dist', PATH, browser.path, RUNS, STEPS)
rmSync(still, { recursive: true, force: true })

console.log(`Slow 4G (1.6 Mbit/s, 150 ms), processor 6 times slower, ${RUNS} runs each, medians.\n`)
console.log('| what | ours | static page | ratio |\n| --- | ---: | ---: | ---: |')
for (const [name, of] of ROWS) {
  const [a, b] = [of(ours), of(limit)]
  console.log(
    `| ${name} | ${a.toFixed(a < 10 ? 2 : 0)} | ${b.toFixed(b < 10 ? 2 : 0)} | ${(a / b).toFixed(2)} |`,
  )
}
