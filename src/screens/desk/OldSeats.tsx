import type { Seat } from '../../desk/seat.ts'
import { useDeskWords, useLanguage } from '../../language/useWords.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { Link } from '../../ui/Link.tsx'
import { pathOf } from '../paths.ts'
import { SeatMark } from './SeatMark.tsx'
import { useSeatName } from './useSeatName.ts'
import '../../ui/styles/place.css'

/** Seats left overnight, or too many of them: offered for deletion one by one, by way of their paper. */
export function OldSeats({ seats }: { seats: readonly Seat[] }) {
  const d = useDeskWords()
  const lang = useLanguage()
  const nameOf = useSeatName()
  return (
    <section className="card old-seats">
      <h2>{d('old.title')}</h2>
      <p>{d('old.what')}</p>
      <ul className="kept">
        {seats.map(seat => (
          <li key={seat.id}>
            <SeatMark seat={seat} />
            <Link className={buttonClass()} to={pathOf(lang, `desk/finish/${seat.id}`)}>
              {d('old.delete', { seat: nameOf(seat) })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
