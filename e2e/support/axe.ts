// axe on whatever is shown now: WCAG 2.2 A and AA, what axe calls best practice, and of AAA the contrast of 7:1.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './test.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Rules that the tags leave out, or that axe has switched off until asked for. */
const MORE = [
  'color-contrast-enhanced',
  'target-size',
  'label-content-name-mismatch',
  'identical-links-same-purpose',
]

/**
 * Fails when axe finds anything on the page as it stands.
 * @param state what is shown, for the message: 'enter-email, ahead'
 */
export async function expectNoViolation(page: Page, state: string): Promise<void> {
  const rules = Object.fromEntries(MORE.map(rule => [rule, { enabled: true }]))
  // There are no frames in the guide; without looking for them axe needs no second page of its own.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({
    runOnly: { type: 'tag', values: TAGS },
    rules,
    resultTypes: ['violations'],
  })
  const { violations } = await builder.analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary ?? ''}`),
  )
  expect.soft(found, state).toEqual([])
}

/** Opens everything that opens on request, but the menus that lie over the page. */
export const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true
  })
