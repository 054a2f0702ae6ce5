import { useEffect, useId, useRef } from 'react'
import type { Seat } from '../../desk/seat.ts'
import { useDeskWords } from '../../language/useWords.ts'
import { Button } from '../../ui/Button.tsx'
import { SeatMark } from './SeatMark.tsx'
import { useIdle } from './useIdle.ts'
import { useSeatMoves } from './useSeatMoves.ts'
import { useSeatName } from './useSeatName.ts'
import '../../ui/styles/desk-pages.css'

/**
 * "Are you still here?", after ten minutes in which nothing happened, over the page so that the next person does not
 * read it. Deletes nothing, whatever is answered or not answered.
 */
export function IdleQuestion({ seat }: { seat: Seat }) {
  const { idle, here } = useIdle()
  return idle ? <Question seat={seat} here={here} /> : null
}

function Question({ seat, here }: { seat: Seat; here: () => void }) {
  const d = useDeskWords()
  const name = useSeatName()(seat)
  const { toStart } = useSeatMoves()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  // Whatever had the focus gets it back when the question is answered: the browser does both.
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog ref={dialog} className="idle" aria-labelledby={title} onCancel={here}>
      <div className="stack">
        <h2 id={title}>{d('idle.title')}</h2>
        <p className="seat-line">
          <SeatMark seat={seat} />
        </p>
        <p>{d('idle.what')}</p>
        <div className="actions">
          <Button look="main" onClick={here}>
            {d('idle.yes', { seat: name })}
          </Button>
          <Button onClick={toStart}>{d('idle.no')}</Button>
        </div>
      </div>
    </dialog>
  )
}
