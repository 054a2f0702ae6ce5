import { type ReactNode, useMemo } from 'react'
import { useLocation } from 'react-router'
import { useDeskWords, useLanguage } from '../../language/useWords.ts'
import { useDesk } from '../../progress/useDesk.tsx'
import { Button } from '../../ui/Button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Link } from '../../ui/Link.tsx'
import '../../ui/styles/desk.css'
import { pathOf } from '../paths.ts'
import { DeskBarContext } from './DeskBar.ts'
import { IdleQuestion } from './IdleQuestion.tsx'
import { SeatMark } from './SeatMark.tsx'
import { useSeatMoves } from './useSeatMoves.ts'
import { useSeatName } from './useSeatName.ts'
import { WhoNow } from './WhoNow.tsx'

/** Whose seat this window is, with the way back to the desk; or that it is nobody's. */
function SeatBar() {
  const d = useDeskWords()
  const { seat } = useDesk()
  const lang = useLanguage()
  const { toDesk } = useSeatMoves()
  const onBoard = /^\/[^/]+\/desk\/?$/.test(useLocation().pathname)
  if (!seat && onBoard) return null
  return (
    <section className="seat-bar" aria-label={d('window.label')}>
      {seat ? <SeatMark seat={seat} /> : <span>{d('window.nobody')}</span>}
      <span className="row">
        {seat === undefined ? null : (
          <Link className={buttonClass('quiet')} to={pathOf(lang, `desk/finish/${seat.id}`)}>
            {d('window.finish')}
          </Link>
        )}
        <Button onClick={toDesk}>{seat ? d('window.back') : d('window.to-desk')}</Button>
      </span>
    </section>
  )
}

/** Around every page while a desk is open. Fetched, with its words, only then. */
export function DeskFrame({ children }: { children: ReactNode }) {
  const { seat, asked } = useDesk()
  const nameOf = useSeatName()
  const name = seat && nameOf(seat)
  const value = useMemo(() => ({ name, bar: <SeatBar /> }), [name])
  return (
    <DeskBarContext value={value}>
      {asked ? <WhoNow seat={asked} /> : children}
      {seat ? <IdleQuestion seat={seat} /> : null}
    </DeskBarContext>
  )
}
