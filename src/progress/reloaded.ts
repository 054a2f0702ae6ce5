const KEY = 'eulw:reloaded'

/** A page that is loaded anew twice within so many milliseconds is going round in a circle. */
const CIRCLE = 60_000

/**
 * May the page load itself anew? Once, and not again within a minute; never where that cannot be noted.
 * Asking uses it up.
 * @param now UTC milliseconds
 * @param storage where it is noted, for this window alone; may throw
 */
export function mayReload(now: number, storage: () => Storage = () => window.sessionStorage): boolean {
  try {
    const last = Number(storage().getItem(KEY))
    if (Math.abs(now - last) < CIRCLE) return false
    storage().setItem(KEY, String(now))
    return storage().getItem(KEY) === String(now)
  } catch {
    return false
  }
}
