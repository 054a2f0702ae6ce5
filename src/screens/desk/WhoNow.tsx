import type { Seat } from '../../desk/seat.ts'
import { useDeskWords } from '../../language/useWords.ts'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../Page.tsx'
import { SeatMark } from './SeatMark.tsx'
import { useSeatMoves } from './useSeatMoves.ts'
import { useSeatName } from './useSeatName.ts'

/**
 * Instead of every page, when this window ended without being left (the browser crashed, or was shut and brought its
 * windows back): whoever sits here now need not be whoever sat here then. Nothing of them is shown before that.
 */
export function WhoNow({ seat }: { seat: Seat }) {
  const d = useDeskWords()
  const name = useSeatName()(seat)
  const { takeSeat, toDesk } = useSeatMoves()
  return (
    <Page title={d('again.title')} path={false}>
      <Heading focusKey="who-now">{d('again.title')}</Heading>
      <p className="seat-line">
        <SeatMark seat={seat} />
      </p>
      <p>{d('again.what', { seat: name })}</p>
      <div className="actions">
        <Button look="main" onClick={() => takeSeat(seat.id)}>
          {d('again.yes', { seat: name })}
        </Button>
        <Button onClick={toDesk}>{d('again.no')}</Button>
      </div>
    </Page>
  )
}
