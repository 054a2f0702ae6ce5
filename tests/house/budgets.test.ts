// @vitest-environment node
// How large what is served may be, in bytes as they go over the network. Speeds are measured by the bench; sizes are
// the same on every machine, so they are held here. `npm test` has built dist before.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FIRST_STEP, sizeKept, sizesOfStep } from '../../scripts/sizes.ts'
import { LANGUAGES } from '../../src/language/languages.ts'

const DIST = join(import.meta.dirname, '../../dist')
const built = existsSync(join(DIST, 'sw.js'))

function budget(title: string, bytes: number, bar: number): void {
  test(`${title}: ${bytes} of ${bar} bytes`, () => {
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThanOrEqual(bar)
  })
}

/** A step with a drawing, and of the stage with the most words; the bench measures it too. */
const FULLEST = 'create-account'

test('the guide is built: npm run build comes before the budgets, as in npm test', () => {
  expect(built, 'dist/ is missing or not whole: run `npm run build` first').toBe(true)
})

if (built)
  describe('budgets', () => {
    budget('script of the first step', sizesOfStep(DIST, 'da', FIRST_STEP).script, 102_000)
    for (const { code } of LANGUAGES) {
      const first = sizesOfStep(DIST, code, FIRST_STEP)
      const fullest = sizesOfStep(DIST, code, FULLEST)
      budget(`words of the first step (${code})`, first.words, 10_000)
      budget(`words of a step with a drawing (${code})`, fullest.words, 10_000)
      // A first answer of a host is 14 kB: what is in it is drawn after one journey.
      budget(`page of the first step (${code})`, first.html, 14_000)
      budget(`page of a step with a drawing (${code})`, fullest.html, 14_000)
      // What one comes to first: the start page, or the first step. A drawing is asked for beyond that, and has its own.
      budget(`start page, all in, without type (${code})`, sizesOfStep(DIST, code, '').all, 120_000)
      budget(`first step, all in, without type (${code})`, first.all, 120_000)
      budget(`a step with a drawing, all in, without type (${code})`, fullest.all, 130_000)
      budget(`kept for use without network (${code})`, sizeKept(DIST, code), 600_000)
    }
  })
