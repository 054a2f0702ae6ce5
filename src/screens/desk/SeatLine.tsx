import { Suspense } from 'react'
import type { Seat } from '../../desk/seat.ts'
import { useSeat } from '../../progress/useDesk.tsx'
import { useSeatName } from './useSeatName.ts'
import '../../ui/styles/desk-pages.css'

function Name({ seat }: { seat: Seat }) {
  return (
    <p className="seat-line">
      <b>{useSeatName()(seat)}</b>
    </p>
  )
}

/** Whose this is, in words, for whatever leaves the screen: paper, a place code. Nothing where no seat is taken. */
export function SeatLine() {
  const seat = useSeat()
  return seat === undefined ? null : (
    <Suspense fallback={null}>
      <Name seat={seat} />
    </Suspense>
  )
}
