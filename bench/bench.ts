// npm run bench: our guide beside a static page of the same content and the same screens in SurveyJS and @rjsf, in one
// run, the sites in turn. Medians of five. node bench/bench.ts --runs 1 --only ours,static
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findBrowser } from '../scripts/browser.mjs'
import { DIST } from '../scripts/dist-files.ts'
import { FIRST_STEP, sizeKept, sizesOfStep } from '../scripts/sizes.ts'
import * as of from './bars.ts'
import { measure, type Run, type Site } from './measure.ts'
import { buildPeer, installPeers, PEERS, type Peer } from './peers.ts'
import { writeStaticSite } from './static-site.ts'

const { values } = parseArgs({ options: { runs: { type: 'string' }, only: { type: 'string' } } })
const RUNS = Number(values.runs ?? process.env['RUNS'] ?? 5)
const only = values.only?.split(',')
const STEPS = 4
const LANG = 'da'
/** A step in the middle of stage 1; everything before it counts as done, so that "next" is open. */
const STEP = 'create-account'
const PATH = `/${LANG}/${STEP}/?up-to=${STEP}`

const usual = { next: '[data-next]', heading: 'h1', ready: '[data-next]' }

const browser = await findBrowser()
if (!browser.ok) {
  console.error(browser.reason)
  process.exit(1)
}
if ((loadavg()[0] ?? 0) > 1.5)
  console.error('The machine is busy: the ratios below are not to be trusted. Let it come to rest first.')

const still = mkdtempSync(join(tmpdir(), 'static-'))
const [whole, bare] = [join(still, 'whole'), join(still, 'words')]
writeStaticSite(whole, LANG, DIST)
writeStaticSite(bare, LANG)
process.on('exit', () => rmSync(still, { recursive: true, force: true }))

const isWanted = (name: string) => only === undefined || only.includes(name)
async function peer(name: Peer): Promise<Site> {
  installPeers()
  const dir = await buildPeer(name, STEP, LANG)
  const survey = { heading: '.sd-page__title', next: '.sd-navigation__next-btn' }
  const found = { ...usual, ...(name === 'surveyjs' ? { ...survey, ready: survey.next } : {}) }
  return { name, dir, path: '/', ...found }
}
const sites: readonly Site[] = [
  ...(isWanted('static') ? [{ ...usual, name: 'static', dir: whole, path: PATH }] : []),
  // Not a limit, only to be seen beside it: the sentences of the step without what stands around them.
  ...(isWanted('words') ? [{ ...usual, name: 'words', dir: bare, path: PATH }] : []),
  ...(isWanted('ours') ? [{ ...usual, name: 'ours', dir: DIST, path: PATH, ready: 'html[data-taken]' }] : []),
  ...(await Promise.all(PEERS.filter(isWanted).map(peer))),
]

const runs = new Map<string, Run[]>(sites.map(({ name }) => [name, []]))
for (let at = 0; at < RUNS; at++)
  for (const site of sites) {
    console.error(`run ${at + 1} of ${RUNS}: ${site.name}`)
    runs.get(site.name)?.push(await measure(site, browser.path, STEPS))
  }
const resultOf = (name: string) => runs.get(name) ?? []

console.log(`Slow 4G (1.6 Mbit/s, 150 ms), processor 6 times slower, ${RUNS} runs each, medians.\n`)
const names = sites.map(({ name }) => name)
console.log(`| what | ${names.join(' | ')} |\n| --- |${' ---: |'.repeat(names.length)}`)
const PLAIN: readonly (readonly [string, of.Of])[] = [
  ['first paint, ms', of.firstPaint],
  ['until the page answers, ms', of.answers],
  ['second visit, first paint, ms', of.secondPaint],
  ['"next" to painted, ms', of.nextPainted],
  ['blocking after first paint, ms', of.blocking],
  ['layout shift', of.shift],
  ['all that came, with heads, without type, kB', of.allIn],
  ['of it script, kB', of.script],
  ['of it words, kB', of.words],
  ['type, kB', of.type],
  ['requests', of.requests],
]
for (const [what, measured] of PLAIN)
  console.log(
    of.plainRow(
      what,
      names.map(name => measured(resultOf(name))),
    ),
  )

const [ours, limit] = [resultOf('ours'), resultOf('static')]
const besideStatic = (what: string, measured: of.Of, against: of.Of, bar: number, aim: number): of.Bar => ({
  what,
  measured: measured(ours),
  beside: against(limit),
  bar,
  aim,
})
const bars: readonly of.Bar[] = [
  besideStatic('first paint of a step, beside the static page', of.firstPaint, of.firstPaint, 1.3, 1.2),
  besideStatic('until "next" is the app\'s, beside its first paint', of.answers, of.firstPaint, 3.5, 3),
  besideStatic('second visit, first paint, beside its second', of.secondPaint, of.secondPaint, 0.9, 0.8),
  besideStatic('"next" to painted, beside its link', of.nextPainted, of.nextPainted, 0.25, 0.2),
  ...PEERS.filter(isWanted).map(name => ({
    what: `"next" to painted, beside ${name}`,
    measured: of.nextPainted(ours),
    beside: of.nextPainted(resultOf(name)),
    bar: 1,
  })),
  {
    what: 'script of the first step, kB',
    measured: sizesOfStep(DIST, LANG, FIRST_STEP).script / 1000,
    bar: 102,
    aim: 95,
  },
  {
    what: 'words of the first step, kB',
    measured: sizesOfStep(DIST, LANG, FIRST_STEP).words / 1000,
    bar: 10,
  },
  {
    // The files of the first step. The rows above have the step in the middle with its drawing, each answer's head, and what
    // is fetched ahead for the next step.
    what: 'first page, all in, without type, kB',
    measured: sizesOfStep(DIST, LANG, FIRST_STEP).all / 1000,
    bar: 120,
  },
  { what: 'blocking after first paint, ms', measured: of.blocking(ours), bar: 100 },
  { what: 'layout shift', measured: of.shift(ours), bar: 0 },
  { what: 'kept without network, one language, kB', measured: sizeKept(DIST, LANG) / 1000, bar: 600 },
]
if (isWanted('ours') && isWanted('static')) {
  console.log(
    '\n| bar | ours | beside | ratio | bar (aim) | holds |\n| --- | ---: | ---: | ---: | ---: | --- |',
  )
  for (const bar of bars) console.log(of.barRow(bar))
}
