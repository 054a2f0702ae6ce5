import type { DeskList } from './desk-list.ts'
import type { Binding } from './tab.ts'

/**
 * Whose a tab is. Decided when the page is loaded; it never changes within a document, so that nothing of one person
 * can stay in memory for the next.
 * - `own`: there is no desk
 * - `nobody`: there is a desk and no seat was taken here; `asked`: one was, before a crash or long ago
 */
export type Whose =
  | { readonly of: 'own' }
  | { readonly of: 'nobody'; readonly asked?: string }
  | { readonly of: 'seat'; readonly id: string; readonly openedAt: number }

/** As long as this a page may be away (another site in the same tab, say) and come back as the same person's. */
const AWAY = 10 * 60_000

/** True when the page before was left in good order a moment ago: what a reload does, and a crash (0) does not. */
export const isFresh = (binding: Binding | undefined, now: number): boolean =>
  binding !== undefined && now >= binding.left && now - binding.left < AWAY

/** @param fresh whether the binding is to be believed without asking */
export function whoseTab(list: DeskList, binding: Binding | undefined, fresh: boolean): Whose {
  if (!list.open.is) return { of: 'own' }
  const here = binding && list.seats[binding.seat]?.here
  if (!binding || !here?.is || here.at !== binding.openedAt) return { of: 'nobody' }
  return fresh
    ? { of: 'seat', id: binding.seat, openedAt: binding.openedAt }
    : { of: 'nobody', asked: binding.seat }
}

/** Whether a page that was loaded as `a` may go on where `b` is true now. */
export function isSame(a: Whose, b: Whose): boolean {
  if (a.of === 'seat' && b.of === 'seat') return a.id === b.id && a.openedAt === b.openedAt
  return a.of === b.of
}
