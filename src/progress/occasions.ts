import { FORGOTTEN } from './recover.ts'

/**
 * Why to look at the storage again.
 * - `look`: another tab has written, or this page comes to the front or goes to the back
 * - `restored`: the browser shows this page again as it was left, with all it held in memory (bfcache)
 * - `forgotten`: another tab was asked to forget everything
 */
export type Occasion = 'look' | 'restored' | 'forgotten'

const EVENTS = ['storage', 'focus', 'pageshow', 'visibilitychange']

/**
 * Calls `tell` on every occasion until the returned function is called.
 * @param isOurs whether a key is one to look at; events of other keys are somebody else's
 */
export function watch(
  target: EventTarget,
  isOurs: (key: unknown) => boolean,
  tell: (occasion: Occasion) => void,
): () => void {
  const hear = (event: Event) => {
    const occasion = occasionOf(event, isOurs)
    if (occasion) tell(occasion)
  }
  for (const name of EVENTS) target.addEventListener(name, hear)
  return () => {
    for (const name of EVENTS) target.removeEventListener(name, hear)
  }
}

function occasionOf(event: Event, isOurs: (key: unknown) => boolean): Occasion | undefined {
  if ('persisted' in event && event.persisted === true) return 'restored'
  if (!('key' in event) || event.key === null) return 'look'
  if (!isOurs(event.key)) return undefined
  return 'newValue' in event && event.newValue === FORGOTTEN ? 'forgotten' : 'look'
}
