import { attempt } from './attempt.ts'

/** Under this key the list of seats lies; in the same form, and with the same care, as a person's progress. */
export const DESK_KEY = 'eulw:desk'

/** In the tab's own storage: which seat the tab belongs to. */
export const TAB_KEY = 'eulw:tab'

/**
 * Whether anything of a desk lies on this device or in this tab. Almost everywhere nothing does, and then all that
 * has to do with desks need not be fetched. Never throws.
 */
export function isDeskHere(): boolean {
  const list = attempt(
    () => window.localStorage.getItem(DESK_KEY) ?? window.localStorage.getItem(`${DESK_KEY}:prev`),
  )
  const tab = attempt(() => window.sessionStorage.getItem(TAB_KEY))
  return typeof list === 'string' || typeof tab === 'string'
}
