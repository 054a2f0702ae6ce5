// @vitest-environment node
import { expect, test } from 'vitest'
import { countPart, countReport, failedTests, failuresOfPart, type Part, sum } from '../../scripts/count.mjs'

const part: Part = { name: 'unit', ok: true, counts: false, report: 'unit.json' }

const vitest = (passed: number, failed: number, files: readonly object[] = []) => ({
  numTotalTests: passed + failed,
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files,
})
const playwright = (expected: number, unexpected: number, flaky = 0) => ({
  stats: { expected, unexpected, flaky, skipped: 3 },
})

test("vitest's report is counted", () => {
  expect(countReport(vitest(7, 2))).toEqual({ passed: 7, failed: 2 })
})

test('a test file that cannot be loaded is one failure', () => {
  const broken = { status: 'failed', assertionResults: [] }
  const fine = { status: 'passed', assertionResults: [{}] }
  expect(countReport(vitest(7, 0, [broken, fine]))).toEqual({ passed: 7, failed: 1 })
})

test("playwright's report is counted; what was skipped is neither", () => {
  expect(countReport(playwright(5, 1, 2))).toEqual({ passed: 7, failed: 1 })
})

test.each([null, 'text', {}, { stats: {} }, []])('%j is no report', report => {
  expect(countReport(report)).toBeUndefined()
})

test('types and lint are one test each, a build counts only when it fails', () => {
  const none = () => expect.unreachable('there is nothing to read')
  const types = { ...part, counts: true, report: null }
  const build = { ...part, counts: false, report: null }
  expect(countPart(types, none)).toEqual({ passed: 1, failed: 0 })
  expect(countPart({ ...types, ok: false }, none)).toEqual({ passed: 0, failed: 1 })
  expect(countPart(build, none)).toEqual({ passed: 0, failed: 0 })
  expect(countPart({ ...build, ok: false }, none)).toEqual({ passed: 0, failed: 1 })
})

test('a part that went wrong is never free of failures', () => {
  expect(countPart({ ...part, ok: false }, () => vitest(7, 0))).toEqual({ passed: 7, failed: 1 })
  expect(countPart({ ...part, ok: false }, () => vitest(7, 3))).toEqual({ passed: 7, failed: 3 })
})

test('a report that is missing, broken or foreign is one failure', () => {
  const missing = () => {
    throw new Error('ENOENT')
  }
  expect(countPart(part, missing)).toEqual({ passed: 0, failed: 1 })
  expect(countPart(part, () => ({ other: 1 }))).toEqual({ passed: 0, failed: 1 })
})

test('counts are added up', () => {
  expect(
    sum([
      { passed: 1, failed: 2 },
      { passed: 30, failed: 40 },
    ]),
  ).toEqual({ passed: 31, failed: 42 })
  expect(sum([])).toEqual({ passed: 0, failed: 0 })
})

test('each failure is told by its file, its titles and the first lines of what it said', () => {
  const unit = vitest(1, 1, [
    {
      status: 'failed',
      name: 'tests/a.test.ts',
      assertionResults: [
        { status: 'passed', fullName: 'fine' },
        { status: 'failed', fullName: 'group does it', failureMessages: ['Error: no\n\n  at a'] },
      ],
    },
    { status: 'failed', name: 'tests/b.test.ts', assertionResults: [] },
    { status: 'passed', name: 'tests/c.test.ts', assertionResults: [{ status: 'passed', fullName: 'c' }] },
  ])
  expect(failedTests(unit).map(line => line.replace(/^.*tests\//, ''))).toEqual([
    'a.test.ts › group does it\n    Error: no\n      at a',
    'b.test.ts could not be loaded',
  ])

  const message = `\u001b[31mred\u001b[39m\n${'more\n'.repeat(99)}`
  const browser = {
    ...playwright(1, 1),
    suites: [
      {
        title: 'a.spec.ts',
        specs: [{ ok: true, title: 'fine' }],
        suites: [
          {
            title: 'in da',
            specs: [{ ok: false, title: 'does it', tests: [{ results: [{ errors: [{ message }] }] }] }],
          },
        ],
      },
    ],
  }
  const [said = ''] = failedTests(browser)
  expect(said.split('\n').slice(0, 3)).toEqual(['a.spec.ts › in da › does it', '    red', '    more'])
  expect(said.split('\n')).toHaveLength(25)
})

test('a part that failed without a report is told by its name, one that is well by nothing', () => {
  const none = () => expect.unreachable('there is nothing to read')
  expect(failuresOfPart({ ...part, ok: false, report: null }, none)).toEqual(['unit: failed'])
  expect(failuresOfPart({ ...part, ok: false }, () => undefined)).toEqual(['unit: failed'])
  expect(failuresOfPart(part, () => vitest(7, 0))).toEqual([])
})
