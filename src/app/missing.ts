import { isTryingWords } from '../language/fetch-words.ts'
import { mayReload } from '../progress/reloaded.ts'

/** Milliseconds within which a host answers, if there is a network at all. */
const ANSWER_WITHIN = 5000

/** Is the host there? Asked past the worker, which answers for what is kept, and past the browser's own store. */
async function isReached(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(ANSWER_WITHIN) })
    return true
  } catch {
    return false
  }
}

let deciding: Promise<boolean> | undefined

/**
 * A piece of the app could not be fetched. While the host is there it has most likely been replaced by a newer
 * one, which comes with the page: the page is loaded anew, once. Without network that would lose the page one has.
 * @param address something of the host's that the worker does not answer for
 * @returns true: the page is about to be loaded anew
 */
async function decide(address: string): Promise<boolean> {
  if (!navigator.onLine || !(await isReached(address)) || !mayReload(Date.now())) return false
  window.location.reload()
  return true
}

/** What is being decided about a piece that is missing; undefined: none is, and what broke is something else. */
export const reloadDecided = (): Promise<boolean> | undefined => deciding

/**
 * Listens for pieces of the app that cannot be fetched.
 * @param base path of the guide, with a slash at both ends
 * @param isKept false while the page alone holds what was done: it would be lost
 */
export function reloadOnceWhenMissing(base: string, isKept: () => boolean): void {
  window.addEventListener('vite:preloadError', () => {
    if (isTryingWords() || !isKept()) return
    deciding ??= decide(`${base}sw.js`).then(reloads => {
      if (!reloads) deciding = undefined
      return reloads
    })
  })
}
