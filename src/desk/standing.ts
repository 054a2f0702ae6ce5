import type { Device, Guide } from '../engine/guide.ts'
import { type Position, position } from '../engine/machine.ts'
import type { Progress } from '../engine/progress.ts'
import { stepOf } from '../engine/walk.ts'
import type { Seat } from './seat.ts'

const MINUTE = 60_000
/** Longer ago than this, a mail's clock times help nobody (as in blocks/Times). */
const LONGEST_WAIT = 20 * 60 * MINUTE

/**
 * What somebody waits for. `mail`: it was asked for at `since` and is there by about `until` (UTC milliseconds).
 * `code`: the days between stages 2 and 3; nobody waits for that at the desk.
 */
export type Waiting =
  | { readonly for: 'mail'; readonly since: number; readonly until: number }
  | { readonly for: 'code' }

/** Where a person at the desk is, worked out from their progress. Never kept. */
export type Standing = {
  readonly seat: Seat
  readonly stage: Position['stage']
  /** Id of the step they are at. */
  readonly step: string
  /** The device in hand there; 'none' for steps without one. */
  readonly device: Device
  readonly waiting?: Waiting
  /** Whole minutes since the last move; 0 where the clock cannot be believed. */
  readonly still: number
}

/** @param now UTC milliseconds */
export function standingOf(guide: Guide, seat: Seat, progress: Progress, now: number): Standing {
  const { stage, step } = position(guide, progress)
  const waiting = waitingAt(guide, progress, step, now)
  return {
    seat,
    stage,
    step,
    device: stepOf(guide, step).device,
    ...(waiting && { waiting }),
    still: seat.movedAt === 0 ? 0 : Math.max(0, Math.floor((now - seat.movedAt) / MINUTE)),
  }
}

function waitingAt(guide: Guide, progress: Progress, id: string, now: number): Waiting | undefined {
  const { blocks, kind } = stepOf(guide, id)
  if (kind === 'wait') return { for: 'code' }
  const times = blocks.find(block => block.kind === 'times')
  const asked = times && progress.done[times.since]
  if (!times || !asked?.is || asked.at === 0 || asked.at > now || now - asked.at > LONGEST_WAIT)
    return undefined
  return { for: 'mail', since: asked.at, until: asked.at + times.minutes * MINUTE }
}
