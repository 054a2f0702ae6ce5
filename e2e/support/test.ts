// The `test` and `expect` of every browser test. Write addresses relative to the guide, './da/wait': it may be served
// below a path of its own.
import { type BrowserContext, test as base, expect } from '@playwright/test'
import { watch } from './watch.ts'

export interface Faults {
  /**
   * Announces a fault that this test brings about: the words of it must match, and it must come.
   * A page answered with 404, for one, is a console.error in Chromium.
   */
  expect(pattern: RegExp): void
  /** Watches a context the test opened itself, with `browser.newContext()`, as closely as the test's own. */
  watch(context: BrowserContext): void
}

export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const home = new URL(baseURL ?? '').origin
      const heard: string[] = []
      const announced: RegExp[] = []
      const listen = (one: BrowserContext) => watch(one, home, fault => heard.push(fault))
      listen(context)
      await use({ expect: pattern => announced.push(pattern), watch: listen })
      const unexpected = heard.filter(fault => !announced.some(pattern => pattern.test(fault)))
      const missing = announced.filter(pattern => !heard.some(fault => pattern.test(fault)))
      expect(unexpected, 'the page did what no page may do').toEqual([])
      expect(missing.map(String), 'the test announced faults that did not come').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
