// npm test: types, lint, build, unit and browser tests, one after the other, each even if an earlier one failed.
// npm run test:full (--full): only what npm test leaves out, the long matrices and the second browser.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { countPart, partsFile, readJson } from './count.mjs'
import { installIfNeeded } from './install.mjs'
import { findNginx } from './nginx.mjs'
import { ROOT, run } from './run.mjs'

const full = process.argv.includes('--full')

/**
 * What there is to do. A part that `needs` another one is not begun when that one failed.
 * @typedef {import('./count.mjs').Part & { command: string[], needs?: string, seconds?: number }} Job
 */

/** @type {Job} */
const build = {
  name: 'build',
  command: ['npm', 'run', 'build', '--silent'],
  ok: false,
  counts: false,
  report: null,
}
const unitReport = 'test-results/unit.json'
const vitest = [
  'npx',
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
]

/** @type {Job[]} */
const everyDay = [
  { name: 'types', command: ['npx', 'tsc'], ok: false, counts: true, report: null },
  {
    name: 'types of the worker',
    command: ['npx', 'tsc', '-p', 'src/worker'],
    ok: false,
    counts: true,
    report: null,
  },
  {
    name: 'lint',
    command: ['npx', 'biome', 'check', '--error-on-warnings', '.'],
    ok: false,
    counts: true,
    report: null,
  },
  build,
  { name: 'unit', command: vitest, ok: false, counts: false, report: unitReport },
  {
    name: 'browser',
    command: ['npx', 'playwright', 'test'],
    needs: 'build',
    ok: false,
    counts: false,
    report: 'test-results/e2e.json',
  },
]
/** @type {Job[]} */
const longOnes = [
  build,
  {
    name: 'same',
    command: ['node', 'scripts/same.ts'],
    needs: 'build',
    ok: false,
    counts: true,
    report: null,
  },
  {
    name: 'browser',
    command: ['npx', 'playwright', 'test'],
    needs: 'build',
    ok: false,
    counts: false,
    report: 'test-results/e2e-full.json',
  },
]

const jobs = full ? longOnes : everyDay

/** Written before the first part and after each, so that a run that is cut off leaves its open parts as failed. */
function writeDown() {
  writeFileSync(join(ROOT, partsFile(full)), `${JSON.stringify(jobs, null, 2)}\n`)
}

/** @returns {Promise<Record<string, string>>} the environment the browser tests need */
async function browserEnvironment() {
  const found = await findBrowser()
  const nginx = findNginx()
  if (!nginx) console.log('No nginx here, and none to be had: the tests on a real web server are skipped.')
  if (found.ok)
    return {
      CHROMIUM: found.path,
      ...(nginx ? { NGINX_PROGRAM: nginx } : {}),
      ...(full ? { FULL: '1' } : {}),
    }
  console.error(found.reason)
  return {}
}

/** @param {Job} job @returns {Promise<boolean>} */
async function carryOut(job) {
  if (job.needs && !jobs.find(({ name }) => name === job.needs)?.ok) {
    console.error(`not begun: it needs the ${job.needs}, which failed`)
    return false
  }
  const env = job.name === 'browser' ? await browserEnvironment() : {}
  if (job.name === 'browser' && !env['CHROMIUM']) return false
  const [command = '', ...args] = job.command
  return run(command, args, { env }).ok
}

mkdirSync(join(ROOT, 'test-results'), { recursive: true })
// An old report must not stand in for one that this run fails to write.
for (const { report } of jobs) if (report) rmSync(join(ROOT, report), { force: true })
writeDown()
if (!installIfNeeded()) process.exit(1)

for (const job of jobs) {
  console.log(`\n== ${job.name}`)
  const begun = Date.now()
  job.ok = await carryOut(job)
  job.seconds = Math.round((Date.now() - begun) / 1000)
  writeDown()
}

console.log(`\n== summary of ${full ? 'npm run test:full' : 'npm test'}`)
for (const job of jobs) {
  const { passed, failed } = countPart(job, readJson)
  const tests = job.report ? `  ${passed} passed, ${failed} failed` : ''
  console.log(
    `${job.name.padEnd(8)} ${job.ok ? 'ok    ' : 'FAILED'} ${String(job.seconds).padStart(4)} s${tests}`,
  )
}
process.exitCode = jobs.every(job => job.ok) ? 0 : 1
