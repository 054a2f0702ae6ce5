import type { Standing } from './standing.ts'

/** Milliseconds between two looks for the same mail. */
const LOOK_EVERY = 4 * 60_000

/**
 * What to do next.
 * - `look`: the mail ought to be there by now, or nobody else needs anybody and it may have come early
 * - `go-on`: their next step
 * - `finish`: nothing more can be done here today: paper, and home
 * - `rest`: everybody waits for a mail and was looked after a moment ago; until about when
 * - `first`: nobody sits here yet
 */
export type Proposal =
  | { readonly kind: 'look' | 'go-on' | 'finish'; readonly id: string }
  | { readonly kind: 'rest'; readonly until: number }
  | { readonly kind: 'first' }

/** The last time somebody did something here, or looked. */
const attended = ({ seat }: Standing): number => Math.max(seat.movedAt, seat.takenAt ?? 0)

/** A mail that was looked for a moment ago is not looked for again at once. */
const isDue = (one: Standing, now: number): boolean =>
  one.waiting?.for === 'mail' && now >= one.waiting.until && now >= attended(one) + LOOK_EVERY

const waitsForMail = ({ waiting }: Standing): boolean => waiting?.for === 'mail'

/** Whose turn it is: a mail that is due, then whoever has had nobody for longest, then mails still on their way. */
function rank(one: Standing, now: number): number {
  if (!waitsForMail(one)) return 1
  return isDue(one, now) ? 0 : 2
}

/**
 * The seats by who needs somebody now. Everybody is in it: nobody is ever left out of the list.
 * @param now UTC milliseconds
 */
export function inTurn(standings: readonly Standing[], now: number): readonly Standing[] {
  return standings.toSorted((a, b) => rank(a, now) - rank(b, now) || attended(a) - attended(b))
}

/** @param now UTC milliseconds */
export function propose(standings: readonly Standing[], now: number): Proposal {
  const [first] = inTurn(standings, now)
  if (!first) return { kind: 'first' }
  const id = first.seat.id
  if (!waitsForMail(first)) return { kind: isOver(first) ? 'finish' : 'go-on', id }
  const next = attended(first) + LOOK_EVERY
  return now >= next ? { kind: 'look', id } : { kind: 'rest', until: next }
}

/** What is left is done at home, or nothing is. */
const isOver = ({ waiting, stage }: Standing): boolean => waiting?.for === 'code' || stage === 'finished'
