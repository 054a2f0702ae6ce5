import { isEmpty } from './data.ts'
import { seal } from './envelope.ts'
import type { Held } from './held.ts'
import { FORGOTTEN, type Found, isBroken } from './recover.ts'
import { MAX_LENGTH } from './sealed.ts'
import type { Slots } from './slots.ts'

/**
 * Writes what is held, unless storage is forbidden or a later build has written there.
 * @param held into which `found` was merged just before
 * @param now UTC milliseconds
 * @returns what is true after it: `saved` only when it was read back as written
 */
export function write(held: Held, found: Found, slots: Slots, now: number): Held {
  if (held.state === 'memory' || held.state === 'newer') return held
  if (found.text !== null && isBroken(found)) slots.write('broken', found.text.slice(0, MAX_LENGTH))
  const rev = held.rev + 1
  const text = seal(held.data, rev, now)
  if (text.length > MAX_LENGTH || !slots.write('now', text))
    return { ...held, owed: true, state: 'not-saved' }
  // Only now: where space is short the newest copy goes first, and should the browser die in between, the
  // copy before it is one change older and still whole.
  if (found.kind === 'good' && found.text !== null) slots.write('prev', found.text)
  return { ...held, rev, owed: false, state: isEmpty(held.data) ? 'empty' : 'saved' }
}

/** Takes everything of this profile away. @returns true when nothing is left of it */
export function wipe(slots: Slots): boolean {
  const asides = [slots.remove('prev'), slots.remove('broken')]
  slots.write('now', FORGOTTEN)
  return slots.remove('now') && asides.every(gone => gone)
}
