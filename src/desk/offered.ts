import type { Seat } from './seat.ts'

/** More seats than this on one laptop, and the oldest unused are offered for deletion. */
export const MANY = 50

/**
 * The seats that are offered for deletion: those last used on an earlier day, and the oldest unused of more than
 * fifty. Offered, never deleted: somebody may have gone home without their paper.
 * @param today when this day began on this device, UTC milliseconds
 * @returns the longest unused first
 */
export function offered(seats: readonly Seat[], today: number): readonly Seat[] {
  const used = (seat: Seat) => Math.max(seat.movedAt, seat.takenAt ?? 0)
  const oldest = seats.toSorted((a, b) => used(a) - used(b))
  const tooMany = Math.max(0, seats.length - MANY)
  return oldest.filter((seat, index) => index < tooMany || used(seat) < today)
}
