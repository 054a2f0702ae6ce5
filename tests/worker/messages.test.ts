// @vitest-environment node
// Pages and worker may be of two builds: neither believes what it does not know.
import { expect, test } from 'vitest'
import { readReport, readToWorker } from '../../src/worker/messages.ts'

test.each([
  undefined,
  null,
  'use-now',
  42,
  {},
  { type: 'other' },
  { type: ['use-now'] },
  { type: 'in-use' },
  { type: 'in-use', language: 3, fonts: [] },
  { type: 'in-use', language: 'da', fonts: 'x' },
])('%j says nothing to the worker', data => {
  expect(readToWorker(data)).toBeUndefined()
})

test('what is ours is heard, and only what belongs to it', () => {
  expect(readToWorker({ type: 'use-now' })).toEqual({ type: 'use-now' })
  expect(readToWorker({ type: 'in-use', language: 'da', fonts: ['a', 3, null] })).toEqual({
    type: 'in-use',
    language: 'da',
    fonts: ['a'],
  })
})

const REPORT = { shell: { kept: true, bytes: 3 }, languages: [{ code: 'da', kept: false, bytes: 4 }] }

test('a report is a report', () => {
  expect(readReport(REPORT)).toEqual(REPORT)
})

test.each([
  undefined,
  {},
  { ...REPORT, shell: undefined },
  { ...REPORT, shell: { kept: 'yes', bytes: 3 } },
  { ...REPORT, languages: {} },
  { ...REPORT, languages: [{ kept: true, bytes: 3 }] },
  { ...REPORT, languages: [{ code: 'da', kept: true, bytes: Number.NaN }] },
])('%j is none', data => {
  expect(readReport(data)).toBeUndefined()
})
