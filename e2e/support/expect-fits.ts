// The numbers of design.md, as one expectation.
import { expect } from '@playwright/test'
import { measure } from './measure.ts'
import type { Person } from './person.ts'

/**
 * All that holds for a page as it is shown now.
 * @param state what is shown, for the message: 'enter-email, reached'
 */
export async function expectFits({ page }: Person, state: string): Promise<void> {
  const { sideways, small, low, close, tight, long, cut, mains } = await measure(page)
  expect.soft(sideways, `${state}: no sideways scrolling`).toBeLessThanOrEqual(0)
  expect.soft(small, `${state}: no text below 18 px`).toEqual([])
  expect.soft(low, `${state}: main buttons 48 px, others 44`).toEqual([])
  expect.soft(close, `${state}: controls 8 px apart`).toEqual([])
  expect.soft(tight, `${state}: lines 1.5 apart`).toEqual([])
  expect.soft(long, `${state}: lines of 80 characters at most`).toEqual([])
  expect.soft(cut, `${state}: nothing cut off`).toEqual([])
  expect.soft(mains, `${state}: one main button`).toBeLessThanOrEqual(1)
}
