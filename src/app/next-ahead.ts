// What the page of a step does while it is read: fetched when it has come to rest.
import type { i18n } from 'i18next'
import { own } from '../engine/own.ts'
import { core as guide } from '../guide/core.ts'
import { fetchPage } from './fetch-page.ts'
import { ScreenAt } from './other-pages.tsx'

export { foresee } from '../screens/foresee.ts'

/**
 * Fetches what the pages need to which a step leads, so that going on paints at once, and which other pages there are. What
 * cannot be fetched now is fetched, and its absence told, when it is shown.
 */
export async function fetchNext(id: string, i18n: i18n): Promise<void> {
  const next = (own(guide.steps, id)?.next ?? []).flatMap(rule => ('to' in rule ? [rule.to] : []))
  await Promise.allSettled([...next.map(step => fetchPage(step, i18n)), ScreenAt.fetch()])
}
