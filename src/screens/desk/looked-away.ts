/** This load of the page. After a reload it is another one, so that what was said before counts no more. */
const LOAD = String(performance.timeOrigin)

/** What an entry of the browser's history carries once everybody is in their place. Nothing of the person. */
export const LOOKED_AWAY = { lookedAway: LOAD } as const

/** @param state of the history entry, as the router has it: anything */
export const hasLookedAway = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'lookedAway' in state && state.lookedAway === LOAD
