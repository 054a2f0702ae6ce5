import { afterAll } from '../engine/machine.ts'
import { core as guide } from '../guide/core.ts'
import type { Store } from '../progress/storage.ts'
import { actsIn, moveIn } from '../screens/moves.ts'

/**
 * A link on may be followed before the app runs, or in a new tab: its address then says what was done. That
 * is counted here, once, and taken off the address, so that Back and a bookmark do not count it again.
 * @param now UTC milliseconds
 */
export function takeArrival(store: Store, location: Location, history: History, now: number): void {
  const move = moveIn(location.search)
  if (move.acts.length === 0 && move.upTo === undefined) return
  store.update(saved => ({
    ...saved,
    progress: afterAll(
      guide,
      saved.progress,
      actsIn(guide, saved.progress, move).map(act => ({ ...act, at: now })),
    ),
  }))
  // With the host: a path that begins with two slashes would be taken for another host, and refused.
  history.replaceState(history.state, '', location.origin + location.pathname + location.hash)
}
