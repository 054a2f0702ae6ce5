import { cleanNickname } from '../desk/nickname.ts'
import { idOf, MARKS, markOf, type Seat } from '../desk/seat.ts'
import type { Kept, Progress } from '../engine/progress.ts'
import { type DeskList, hereIn, setTo } from './desk-list.ts'
import { wipe } from './keep.ts'
import { recover } from './recover.ts'
import { openSlots } from './slots.ts'

/** What the storage holds of the people at the desk, beside the list. */
export type People = {
  readonly progressOf: (id: string) => Progress
  /** Whether anything lies under this seat's keys. */
  readonly has: (id: string) => boolean
  /** Takes all of a person away. @returns true when nothing is left */
  readonly forget: (id: string) => boolean
}

/** The profile in which a place that another one took over from is kept: one for each person. */
export const beforeOf = (profile: string): string => (profile === 'own' ? 'before' : `${profile}-before`)

/** @param storage the browser's localStorage unless said otherwise */
export function peopleIn(storage: (() => Storage) | undefined, now: () => number): People {
  const slotsOf = (id: string) => openSlots(id, storage)
  return {
    progressOf(id) {
      const { settings: _, ...progress } = recover(slotsOf(id), now()).data
      return progress
    },
    has: id => typeof slotsOf(id).read('now') === 'string' || typeof slotsOf(id).read('prev') === 'string',
    forget: id => [id, beforeOf(id)].map(profile => wipe(slotsOf(profile))).every(gone => gone),
  }
}

/** The seats as screens show them, in the order in which people came. */
export function seatsIn(list: DeskList, people: People, now: number): readonly Seat[] {
  return hereIn(list).flatMap((id): Seat[] => {
    const mark = markOf(id)
    const kept = list.seats[id]
    if (!mark || !kept) return []
    const nickname = cleanNickname(kept.nickname?.is ?? '')
    return [
      {
        id,
        ...mark,
        openedAt: kept.here.at,
        movedAt: Math.max(kept.here.at, lastIn(people.progressOf(id), now)),
        ...(nickname && { nickname }),
        ...(kept.taken && { takenAt: kept.taken.at }),
      },
    ]
  })
}

/**
 * Gives everybody a seat again whose progress lies on the device and who stands in no list: the list was lost, or the
 * laptop was shut over a desk. They are shown, and offered for deletion, rather than left lying about unseen.
 */
export function withStrays(list: DeskList, people: People): DeskList {
  const strays = MARKS.map(idOf).filter(id => list.seats[id] === undefined && people.has(id))
  if (strays.length === 0) return list
  const found = Object.fromEntries(strays.map(id => [id, { here: { is: true, at: 0 } }]))
  return { ...list, open: setTo(list.open, true, list.open.at), seats: { ...list.seats, ...found } }
}

/** The last time anything was kept (UTC milliseconds, never after now); 0 for nothing. */
function lastIn(progress: Progress, now: number): number {
  const times = Object.values(progress).flatMap(area =>
    Object.values<Kept<unknown>>(area).map(kept => kept.at),
  )
  return times.filter(at => at <= now).reduce((last, at) => Math.max(last, at), 0)
}
