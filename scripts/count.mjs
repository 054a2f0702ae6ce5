// Adds up the reports of `npm test` and `npm run test:full` to one line: node scripts/count.mjs
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { ROOT } from './run.mjs'

/**
 * One part of a run, as scripts/test.mjs writes it down.
 * @typedef {object} Part
 * @property {string} name
 * @property {boolean} ok whether its command ended well
 * @property {boolean} counts without a report: whether it is a test by itself (types, lint) or only work to be done
 *   before one (build), of which a failure alone is told
 * @property {string | null} report the runner's JSON file, from the project's folder
 *
 * @typedef {{ passed: number, failed: number }} Count
 */

/** The list of parts that a run leaves behind. @param {boolean} full */
export const partsFile = full => `test-results/parts-${full ? 'full' : 'test'}.json`

/**
 * @param {any} report the parsed JSON of vitest's or playwright's own reporter
 * @returns {Count | undefined} undefined: neither of them
 */
export function countReport(report) {
  if (typeof report?.numTotalTests === 'number') {
    // A file that could not even be loaded has no tests that failed; it is one failure.
    const broken = report.testResults.filter(
      (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
    )
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
  }
  if (typeof report?.stats?.expected === 'number') {
    return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }
  }
  return undefined
}

/** Lines of a failure's message that are told: what was expected, what came, and from where. */
const TOLD = 24

/** A test that failed by its name, and what it said. @param {string} name @param {unknown} said */
const told = (name, said) =>
  [name, ...stripVTControlCharacters(String(said ?? '')).split('\n')]
    .filter(line => line.trim() !== '')
    .slice(0, TOLD + 1)
    .join('\n    ')

/**
 * @param {any} report the parsed JSON of vitest's or playwright's own reporter
 * @returns {string[]} each test that failed, by its file and its titles, and below them what it said; and each file
 *   that could not be loaded
 */
export function failedTests(report) {
  if (typeof report?.numTotalTests === 'number') {
    return report.testResults
      .filter((/** @type {any} */ file) => file.status === 'failed')
      .flatMap((/** @type {any} */ file) => {
        const failed = file.assertionResults.filter((/** @type {any} */ test) => test.status === 'failed')
        const name = relative(ROOT, file.name)
        return failed.length === 0
          ? [told(`${name} could not be loaded`, file.message)]
          : failed.map((/** @type {any} */ test) =>
              told(`${name} › ${test.fullName}`, test.failureMessages?.[0]),
            )
      })
  }
  const inSuite = (/** @type {any} */ suite, /** @type {string[]} */ above) => {
    const titles = [...above, suite.title]
    /** @type {string[]} */
    const here = (suite.specs ?? [])
      .filter((/** @type {any} */ spec) => !spec.ok)
      .map((/** @type {any} */ spec) => {
        const results = (spec.tests ?? []).flatMap((/** @type {any} */ { results }) => results)
        const errors = results.flatMap((/** @type {any} */ result) => result.errors ?? [])
        return told([...titles, spec.title].join(' › '), errors[0]?.message)
      })
    return [...here, ...(suite.suites ?? []).flatMap((/** @type {any} */ below) => inSuite(below, titles))]
  }
  return (report?.suites ?? []).flatMap((/** @type {any} */ suite) => inSuite(suite, []))
}

/**
 * @param {Part} part
 * @param {(file: string) => unknown} read from a file's name to its parsed JSON; may throw
 * @returns {string[]} what went wrong in it, one text each; empty when nothing did
 */
export function failuresOfPart(part, read) {
  if (countPart(part, read).failed === 0) return []
  try {
    const tests = part.report === null ? [] : failedTests(read(part.report))
    if (tests.length > 0) return tests.map(test => `${part.name}: ${test}`)
  } catch {
    // No report: the part itself is what is told.
  }
  return [`${part.name}: failed`]
}

/**
 * @param {Part} part
 * @param {(file: string) => unknown} read from a file's name to its parsed JSON; may throw
 * @returns {Count} a part that went wrong without saying how counts as one failure
 */
export function countPart(part, read) {
  if (part.report === null) return { passed: part.ok && part.counts ? 1 : 0, failed: part.ok ? 0 : 1 }
  let count
  try {
    count = countReport(read(part.report))
  } catch {
    // No report, or half of one: told below.
  }
  if (count === undefined) return { passed: 0, failed: 1 }
  return !part.ok && count.failed === 0 ? { ...count, failed: 1 } : count
}

/** @param {readonly Count[]} counts @returns {Count} */
export const sum = counts => ({
  passed: counts.reduce((all, count) => all + count.passed, 0),
  failed: counts.reduce((all, count) => all + count.failed, 0),
})

/** @param {string} file from the project's folder @returns {any} throws when it is missing or broken */
export const readJson = file => JSON.parse(readFileSync(join(ROOT, file), 'utf8'))

/** @param {string} file a list of parts @returns {Count} a run that left no list is one failure */
function countRun(file) {
  try {
    return sum(readJson(file).map((/** @type {Part} */ part) => countPart(part, readJson)))
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** @param {string} file a list of parts @returns {string[]} what went wrong in that run, one text each */
function failuresOfRun(file) {
  try {
    return readJson(file).flatMap((/** @type {Part} */ part) => failuresOfPart(part, readJson))
  } catch {
    return [`${file} is missing or broken`]
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const runs = [partsFile(false), partsFile(true)]
  const { passed, failed } = sum(runs.map(countRun))
  // Thousands of lines up by now: said again where the reader is.
  for (const failure of runs.flatMap(failuresOfRun)) console.log(`FAILED ${failure}`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}
