import desk from '../../../locales/en/desk.json'
import type { Seat } from '../../../src/desk/seat.ts'
import { CLOSED_DESK, type Desk, type DeskSnapshot, NO_DESK } from '../../../src/progress/desk.ts'

/** The desk's own English words. */
export { desk }

export const HARE: Seat = { id: 'blue-hare', animal: 'hare', colour: 'blue', openedAt: 1, movedAt: 1 }
export const FOX: Seat = { id: 'green-fox', animal: 'fox', colour: 'green', openedAt: 2, movedAt: 2 }

/** A desk that stands still: these seats, the first one this tab's unless said otherwise. */
export function deskWith(seats: readonly Seat[], rest: Partial<DeskSnapshot & Desk> = {}): Desk {
  const { state, able, seat, asked, said, notes, changed, ...actions } = rest
  const snapshot: DeskSnapshot = {
    ...CLOSED_DESK,
    state: state ?? 'open',
    able: able ?? true,
    seats,
    seat: 'seat' in rest ? seat : seats[0],
    asked,
    notes: notes ?? false,
    changed: changed ?? [],
    said: said ?? [],
  }
  return { ...NO_DESK, get: () => snapshot, ...actions }
}
