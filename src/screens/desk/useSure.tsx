import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Seat } from '../../desk/seat.ts'
import { useDeskWords, useLanguage } from '../../language/useWords.ts'
import { useDesk } from '../../progress/useDesk.tsx'
import { Button } from '../../ui/Button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Link } from '../../ui/Link.tsx'
import { pathOf } from '../paths.ts'
import { useSeatName } from './useSeatName.ts'

/** "Is this about Blue hare?", where others sit at the desk as well. */
function Question({ seat, others, onYes }: { seat: Seat; others: readonly Seat[]; onYes: () => void }) {
  const d = useDeskWords()
  const lang = useLanguage()
  const name = useSeatName()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="card no-print">
      <h2 ref={heading} tabIndex={-1}>
        {d('sure.title', { seat: name(seat) })}
      </h2>
      <p>{d('sure.others', { seats: others.map(name).join(', ') })}</p>
      <div className="actions">
        <Button onClick={onYes}>{d('sure.yes', { seat: name(seat) })}</Button>
        <Link className={buttonClass()} to={pathOf(lang, 'desk')}>
          {d('sure.no')}
        </Link>
      </div>
    </section>
  )
}

export type Sure = {
  /** False until somebody has said so, at a desk where others sit too; true everywhere else. */
  readonly sure: boolean
  /** Does it at once where there is nobody else; else asks first, and does it when the answer is yes. */
  readonly first: (act: () => void) => void
  /** The question, while it is asked. */
  readonly question: ReactNode
}

/**
 * Before something of one person leaves the screen (paper, a place code, a reminder) while others sit at the desk:
 * is it this one's?
 * @param of whose it is; the seat of this tab unless said otherwise
 */
export function useSure(of?: Seat): Sure {
  const { seat: here, seats } = useDesk()
  const [said, setSaid] = useState(false)
  const [asked, setAsked] = useState<{ readonly act: () => void }>()
  const seat = of ?? here
  const others = seat === undefined ? [] : seats.filter(({ id }) => id !== seat.id)
  const sure = said || others.length === 0
  return {
    sure,
    first: act => (sure ? act() : setAsked({ act })),
    question:
      seat === undefined || asked === undefined ? null : (
        <Question
          seat={seat}
          others={others}
          onYes={() => {
            // At once, and not when React gets round to it: what is printed next must show what may now be shown.
            flushSync(() => {
              setSaid(true)
              setAsked(undefined)
            })
            asked.act()
          }}
        />
      ),
  }
}
