import type { Mark } from '../../desk/seat.ts'
import { ANIMAL_SHAPES } from './animal-shapes.tsx'
import { useSeatName } from './useSeatName.ts'

/**
 * A seat's mark: its animal in its colour, and always the words for both. The nickname, if there is one, is text.
 * Translators leave it alone: what stands on the paper must be what stands on the screen.
 */
export function SeatMark({ seat }: { seat: Mark & { readonly nickname?: string } }) {
  const name = useSeatName()
  return (
    <span className="seat-mark" data-colour={seat.colour} translate="no">
      <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        {ANIMAL_SHAPES[seat.animal]}
      </svg>
      <b>{name(seat)}</b>
      {seat.nickname ? <bdi className="nickname">{seat.nickname}</bdi> : null}
    </span>
  )
}
