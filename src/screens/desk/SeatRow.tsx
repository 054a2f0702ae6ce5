import { kindsOf } from '../../blocks/devices.ts'
import { useGuide } from '../../blocks/GuideContext.tsx'
import { Lane } from '../../blocks/Lane.tsx'
import type { Standing } from '../../desk/standing.ts'
import { clockInWords } from '../../language/dates.ts'
import { useDeskWords, useGuideWords, useLanguage } from '../../language/useWords.ts'
import { useDesk } from '../../progress/useDesk.tsx'
import { Button } from '../../ui/Button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { pathOf } from '../paths.ts'
import { Nickname } from './Nickname.tsx'
import { SeatMark } from './SeatMark.tsx'
import { useSeatMoves } from './useSeatMoves.ts'
import { useSeatName } from './useSeatName.ts'
import '../../ui/styles/desk-pages.css'

/** Whoever has had nobody for longer than this is said to wait. */
const LONG = 5

/** Stage, number and name of the step. */
function Where({ standing: { stage, step } }: { standing: Standing }) {
  const guide = useGuide()
  const words = useGuideWords('guide')
  const number = guide.numbers[step]?.number
  const named = stage === 'finished' ? undefined : words(`stages.${stage}.title`)
  return (
    <p>
      {named ? <span className="where">{stage === 'wait' ? named : `${stage} · ${named}`}</span> : null}
      <b>
        {number === undefined ? '' : `${number} · `}
        {words(`steps.${step}.title`)}
      </b>
    </p>
  )
}

/** What is waited for, and how long ago the last step was. */
function Since({ standing, now, old }: { standing: Standing; now: number; old: boolean }) {
  const d = useDeskWords()
  const lang = useLanguage()
  const { waiting, still, stage } = standing
  if (old) return <p>{d('row.earlier')}</p>
  const ready = waiting === undefined && stage !== 'finished' && still >= LONG
  const time = waiting?.for === 'mail' ? clockInWords(waiting.until, lang) : ''
  return (
    <>
      {waiting?.for === 'mail' ? (
        <p>
          <Icon name="mail" /> {now < waiting.until ? d('row.mail', { time }) : d('row.mail-due', { time })}
        </p>
      ) : null}
      {waiting?.for === 'code' ? <p>{d('row.code')}</p> : null}
      {stage === 'finished' ? <p>{d('row.over')}</p> : null}
      {still === 0 ? <p>{d('row.just')}</p> : null}
      {still > 0 && ready ? <p className="waits">{d('row.waiting', { count: still })}</p> : null}
      {still > 0 && !ready ? <p>{d('row.still', { count: still })}</p> : null}
    </>
  )
}

/** One seat: whose, where they are, what they wait for; to be taken, or finished. */
export function SeatRow({ standing, now, old }: { standing: Standing; now: number; old: boolean }) {
  const d = useDeskWords()
  const lang = useLanguage()
  const { progressOf, changed } = useDesk()
  const { takeSeat } = useSeatMoves()
  const { seat, device } = standing
  const name = useSeatName()(seat)
  return (
    <li className="seat" data-seat={seat.id}>
      <h3 className="seat-line">
        <SeatMark seat={seat} />
      </h3>
      <div className="seat-what">
        <Where standing={standing} />
        <Lane device={device} kinds={kindsOf(progressOf(seat.id))} />
        <Since standing={standing} now={now} old={old} />
        {changed.includes(standing.step) ? (
          <p>
            <Icon name="warning" /> <b>{d('row.changed')}</b>
          </p>
        ) : null}
      </div>
      <div className="actions">
        <Button onClick={() => takeSeat(seat.id)}>{d('row.take', { seat: name })}</Button>
        <Link className={buttonClass('quiet')} to={pathOf(lang, `desk/finish/${seat.id}`)}>
          {d('row.finish', { seat: name })}
        </Link>
        <Nickname seat={seat} name={name} />
      </div>
    </li>
  )
}
