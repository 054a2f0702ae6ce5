// npm run bench:lighthouse: Lighthouse's scores on a phone of the start page, a step and the checklist, in each
// language, with the network and the processor really slowed down (its usual way only works the times out).
// node bench/lighthouse.ts --runs 1 --only da/checklist/
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { findBrowser } from '../scripts/browser.mjs'
import { DIST } from '../scripts/dist-files.ts'
import { run } from '../scripts/run.mjs'
import { createStaticServer, listen } from '../scripts/serve.mjs'
import { LANGUAGES } from '../src/language/languages.ts'
import { median } from './bars.ts'
import { installPeers } from './peers.ts'

const { values } = parseArgs({ options: { runs: { type: 'string' }, only: { type: 'string' } } })
const RUNS = Number(values.runs ?? process.env['RUNS'] ?? 3)
const PATHS = LANGUAGES.flatMap(({ code }) =>
  ['', 'create-account/', 'checklist/'].map(path => `${code}/${path}`),
)
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** As much of Lighthouse's answer as is read. */
type Report = {
  readonly lighthouseVersion: string
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[]
      }
    >
  >
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly numericValue?: number }>
  >
}
type Lighthouse = (url: string, flags: object) => Promise<{ readonly lhr: Report }>

/** It is no package of the guide's own: it is found from bench/peers, where the bench has installed it. */
async function loadLighthouse(): Promise<Lighthouse> {
  installPeers()
  const { resolve } = createRequire(new URL('peers/package.json', import.meta.url))
  const { default: lighthouse }: { default: Lighthouse } = await import(
    pathToFileURL(resolve('lighthouse')).href
  )
  return lighthouse
}

const ARGS = ['--headless=new', '--remote-debugging-port=0', '--no-sandbox', '--disable-gpu']
const QUIET = ['--disable-background-networking', '--disable-component-update', '--no-first-run']

/** A browser of its own for each run. @returns what `use` gives */
async function withBrowser<T>(program: string, use: (port: number) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  const browser = spawn(program, [...ARGS, ...QUIET, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const gone = new Promise(resolve => browser.once('exit', resolve))
  try {
    const port = await new Promise<number>((resolve, reject) => {
      let said = ''
      browser.stderr.on('data', (piece: Buffer) => {
        said += piece.toString()
        const found = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said)?.[1]
        if (found !== undefined) resolve(Number(found))
      })
      browser.once('exit', () => reject(new Error(said)))
    })
    return await use(port)
  } finally {
    browser.kill()
    await gone
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

const browser = await findBrowser()
if (!browser.ok) {
  console.error(browser.reason)
  process.exit(1)
}
const lighthouse = await loadLighthouse()
// As an association would build it: only where the address is known can a page name the other languages' in full.
const build = (env: Record<string, string>) => run('npm', ['run', 'build', '--silent'], { quiet: true, env })
const built = build({ SITE_URL: 'https://guide.example' })
if (!built.ok) throw new Error(built.output)
const server = createStaticServer(DIST)
const up = await listen(server, 0)
if (!up.ok) throw new Error(up.reason)

/** Audits that cost points, with their score. */
const losses = ({ categories, audits }: Report): readonly string[] =>
  Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    .flatMap(({ id }) => {
      const score = audits[id]?.score
      return typeof score === 'number' && score < 0.9 ? [`${id} ${score}`] : []
    })

const lost: string[] = []
const rows: string[] = []
let version = ''
for (const path of PATHS.filter(one => values.only === undefined || values.only === one)) {
  const reports: Report[] = []
  for (let at = 0; at < RUNS; at++) {
    console.error(`run ${at + 1} of ${RUNS}: ${path}`)
    const url = `http://localhost:${up.port}/${path}`
    const flags = {
      logLevel: 'error',
      output: 'json',
      throttlingMethod: 'devtools',
      onlyCategories: [...CATEGORIES],
    }
    const { lhr } = await withBrowser(browser.path, port => lighthouse(url, { ...flags, port }))
    reports.push(lhr)
  }
  const score = (name: string) =>
    median(reports.map(({ categories }) => (categories[name]?.score ?? Number.NaN) * 100))
  const time = (id: string) => median(reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN))
  const scores = CATEGORIES.map(name => Math.round(score(name)))
  const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map(id =>
    Math.round(time(id)),
  )
  const holds = scores.every(one => one === 100) ? 'yes' : '**no**'
  rows.push(
    `| ${path} | ${[...scores, ...times].join(' | ')} | ${time('cumulative-layout-shift').toFixed(3)} | ${holds} |`,
  )
  lost.push(...new Set(reports.flatMap(losses).map(one => `${path}: ${one}`)))
  version = reports[0]?.lighthouseVersion ?? ''
}
server.close()
server.closeAllConnections()
build({ SITE_URL: '' })
console.log(`Lighthouse ${version}, phone, devtools throttling, medians of ${RUNS}. Times in ms.\n`)
console.log(
  '| page | performance | accessibility | best practices | SEO | first paint | largest | blocking | shift | 100 |',
)
console.log(`| --- |${' ---: |'.repeat(8)} --- |\n${rows.join('\n')}`)
if (lost.length > 0) console.log(`\nWhat costs points:\n${lost.map(one => `- ${one}`).join('\n')}`)
