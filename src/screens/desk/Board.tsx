import { useSyncExternalStore } from 'react'
import { useGuide } from '../../blocks/GuideContext.tsx'
import { offered } from '../../desk/offered.ts'
import { type Standing, standingOf } from '../../desk/standing.ts'
import { inTurn, propose } from '../../desk/turn.ts'
import { useDeskWords, useLanguage, useWords } from '../../language/useWords.ts'
import { useDesk } from '../../progress/useDesk.tsx'
import { Button } from '../../ui/Button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Heading } from '../../ui/Heading.tsx'
import { Link } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import '../../ui/styles/desk.css'
import { Page } from '../Page.tsx'
import { pathOf } from '../paths.ts'
import { AddSeat } from './AddSeat.tsx'
import { CloseDesk } from './CloseDesk.tsx'
import { NextSeat } from './NextSeat.tsx'
import { OldSeats } from './OldSeats.tsx'
import { SeatRow } from './SeatRow.tsx'
import { useNow } from './useNow.ts'
import { useSeatMoves } from './useSeatMoves.ts'

/** When this day began on this device, UTC milliseconds. */
function startOfDay(now: number): number {
  const day = new Date(now)
  day.setHours(0, 0, 0, 0)
  return day.getTime()
}

/** What a helper needs beside the seats: the list on paper, a number that was read out, a step for the whole room. */
function BoardLinks() {
  const d = useDeskWords()
  const t = useWords()
  const lang = useLanguage()
  return (
    <p className="row">
      <Link className={buttonClass()} to={pathOf(lang, 'desk/list')}>
        {d('list.print')}
      </Link>
      <Link className={buttonClass()} to={pathOf(lang, 'go')}>
        {t('go.title')}
      </Link>
      <Link className={buttonClass()} to={pathOf(lang, 'projector')}>
        {d('projector.title')}
      </Link>
    </p>
  )
}

/** All seats by who needs somebody now, what to do next, and a new seat. Everybody is always in the list. */
function OpenDesk() {
  const d = useDeskWords()
  const guide = useGuide()
  const { seats, progressOf, look } = useDesk()
  const now = useNow(look)
  const standings = inTurn(
    seats.map(seat => standingOf(guide, seat, progressOf(seat.id), now)),
    now,
  )
  const old = offered(seats, startOfDay(now))
  const isOld = ({ seat: { id } }: Standing) => old.some(seat => seat.id === id)
  // Who was left from an earlier day needs nobody now.
  const here = standings.filter(one => !isOld(one))
  return (
    <>
      <NextSeat proposal={propose(here, now)} />
      {standings.length === 0 ? null : (
        <section>
          <h2>{d('row.title')}</h2>
          <ul className="seats">
            {[...here, ...standings.filter(isOld)].map(standing => (
              <SeatRow key={standing.seat.id} standing={standing} now={now} old={isOld(standing)} />
            ))}
          </ul>
        </section>
      )}
      <AddSeat />
      {old.length === 0 ? null : <OldSeats seats={old} />}
      <BoardLinks />
      <CloseDesk />
    </>
  )
}

/** What a desk is, and the button that opens it; or why it cannot be opened here. */
function ClosedDesk() {
  const d = useDeskWords()
  const t = useWords()
  const lang = useLanguage()
  const { able, open } = useDesk()
  const { href } = useSeatMoves()
  // In a page that lies there already, until it is taken over: a click on the button would be lost.
  const isTaken = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  return (
    <>
      <p className="lead">{d('desk-board.what')}</p>
      {able ? (
        <>
          <p>{d('desk-board.kept')}</p>
          <p>{d('desk-board.own-window')}</p>
          <p>
            <Button look="main" disabled={!isTaken} onClick={() => open(href('desk'))}>
              {d('desk-board.open')}
            </Button>
          </p>
        </>
      ) : (
        <>
          <Notice kind="warning" word={t('notice.warning')} role="status">
            {d('desk-board.unable')} {d('desk-board.unable-do')}
          </Notice>
          <p>
            <Link className={buttonClass('main')} to={pathOf(lang, '')}>
              {d('desk-board.to-start')}
            </Link>
          </p>
        </>
      )}
    </>
  )
}

/** The desk of one helper and several people. */
export function Board() {
  const d = useDeskWords()
  const t = useWords()
  const { state, said } = useDesk()
  return (
    <Page title={d('desk-board.title')} path={false}>
      <Heading focusKey="desk">{d('desk-board.title')}</Heading>
      {said.map(one => (
        <Notice key={one} kind="warning" word={t('notice.warning')} role="status">
          {d(`desk-board.${one}`)}
        </Notice>
      ))}
      {state === 'open' ? <OpenDesk /> : <ClosedDesk />}
    </Page>
  )
}
