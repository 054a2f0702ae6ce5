import { markOf } from '../../desk/seat.ts'
import type { Proposal } from '../../desk/turn.ts'
import { clockInWords } from '../../language/dates.ts'
import { useDeskWords, useLanguage } from '../../language/useWords.ts'
import { Button } from '../../ui/Button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Link } from '../../ui/Link.tsx'
import { pathOf } from '../paths.ts'
import { SeatMark } from './SeatMark.tsx'
import { useSeatMoves } from './useSeatMoves.ts'
import { useSeatName } from './useSeatName.ts'

/** What the board proposes to do now: one sentence, one button. It decides nothing: every seat below can be taken. */
export function NextSeat({ proposal }: { proposal: Proposal }) {
  const d = useDeskWords()
  return (
    <section className="card next-seat">
      <h2>{d('next.title')}</h2>
      {'id' in proposal ? <Go kind={proposal.kind} id={proposal.id} /> : <Nobody proposal={proposal} />}
    </section>
  )
}

function Go({ kind, id }: { kind: 'look' | 'go-on' | 'finish'; id: string }) {
  const d = useDeskWords()
  const lang = useLanguage()
  const nameOf = useSeatName()
  const { takeSeat } = useSeatMoves()
  const mark = markOf(id)
  if (!mark) return null
  const seat = nameOf(mark)
  return (
    <>
      <p className="seat-line">
        <SeatMark seat={mark} />
      </p>
      <p>{d(`next.${kind}`, { seat })}</p>
      <p>
        {kind === 'finish' ? (
          <Link className={buttonClass('main')} to={pathOf(lang, `desk/finish/${id}`)}>
            {d('next.to-finish', { seat })}
          </Link>
        ) : (
          <Button look="main" onClick={() => takeSeat(id)}>
            {d('next.take', { seat })}
          </Button>
        )}
      </p>
    </>
  )
}

function Nobody({ proposal }: { proposal: Extract<Proposal, { kind: 'rest' | 'first' }> }) {
  const d = useDeskWords()
  const lang = useLanguage()
  if (proposal.kind === 'first') return <p>{d('next.first')}</p>
  return <p>{d('next.rest', { time: clockInWords(proposal.until, lang) })}</p>
}
