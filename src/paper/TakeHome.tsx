import { useGuide } from '../blocks/GuideContext.tsx'
import { isPointDone, pointsOf } from '../blocks/points.ts'
import { STAGES, type StageId } from '../engine/guide.ts'
import { type Position, position } from '../engine/machine.ts'
import type { Progress } from '../engine/progress.ts'
import { dayInWords } from '../language/dates.ts'
import { useDeskWords, useGuideWords, useLanguage, useWords } from '../language/useWords.ts'
import { type NextDay, nextDay } from './next-day.ts'
import { QrCode } from './QrCode.tsx'
import '../ui/styles/paper.css'
import '../ui/styles/place.css'

export type TakeHomeProps = {
  readonly progress: Progress
  /** The seat's mark in words, in the language of the sheet. */
  readonly mark: string
  /** Only when somebody asked for it. */
  readonly nickname?: string | undefined
  readonly place: { readonly code: string; readonly address: string }
  /** yyyy-mm-dd */
  readonly today: string
  readonly askAfterDays: number
  /** Whom to call; a line to write on where nobody is named. */
  readonly helper?: { readonly name: string; readonly phone: string; readonly hours: string } | undefined
}

const order = (stage: Position['stage']) => (stage === 'finished' ? STAGES.length : STAGES.indexOf(stage))

/** What is done: a box for each stage and for the wait, a cross in those that are behind one. */
function Done({ at, progress }: { at: Position; progress: Progress }) {
  const guide = useGuide()
  const t = useWords()
  const d = useDeskWords()
  const lang = useLanguage()
  const words = useGuideWords('guide')
  const points = pointsOf(guide)
  const says = (stage: StageId) => {
    if (stage === 'wait') {
      const asked = progress.notes['asked-on']?.is
      const when = asked ? dayInWords(asked, lang) : ''
      if (order(at.stage) > order('wait')) return d('home.come')
      return order(at.stage) < order('wait') || when === ''
        ? ''
        : `${t('wait.asked-on', { day: when })} ${d('home.waiting')}`
    }
    const own = points.filter(point => point.stage === stage)
    return d('home.points', { done: own.filter(point => isPointDone(point, at.walk)).length, of: own.length })
  }
  return (
    <ul className="paper-list home-list">
      {STAGES.map(stage => (
        <li key={stage}>
          <span className={order(at.stage) > order(stage) ? 'paper-box done' : 'paper-box'} />
          <span>
            <b>
              {stage === 'wait' ? '' : `${stage} `}
              {words(`stages.${stage}.title`)}
            </b>{' '}
            {says(stage)}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** On about which day. */
function When({ next }: { next: NextDay }) {
  const t = useWords()
  const d = useDeskWords()
  const lang = useLanguage()
  if (next.kind === 'today') return <p>{d('home.today', { day: dayInWords(next.day, lang) })}</p>
  if (next.kind === 'password') return <p>{d('home.password', { day: dayInWords(next.day, lang) })}</p>
  if (next.usually === undefined || next.askFrom === undefined) return null
  return (
    <p>
      {t('wait.usually', { day: dayInWords(next.usually, lang) })}{' '}
      {t('wait.ask-from', { day: dayInWords(next.askFrom, lang) })}
    </p>
  )
}

/** What comes next, and how to know the message where one is awaited. */
function Next({ at, next }: { at: Position; next: NextDay }) {
  const guide = useGuide()
  const t = useWords()
  const d = useDeskWords()
  const words = useGuideWords('guide')
  const number = guide.numbers[at.step]?.number
  return (
    <>
      <h3>{t('stop.next')}</h3>
      <p>
        <b>
          {at.stage === 'finished'
            ? d('home.finished')
            : `${number === undefined ? '' : `${number} · `}${words(`steps.${at.step}.title`)}`}
        </b>
      </p>
      {at.stage === 2 ? <p>{t('stop.stage-2-today')}</p> : null}
      <When next={next} />
      {at.stage === 'wait' ? <p>{t('paper.wait')}</p> : null}
      {order(at.stage) > order('wait') ? null : (
        <>
          <h3>{t('wait.looks')}</h3>
          <p>
            {t('wait.looks-groups')} {t('wait.looks-unknown')} {t('wait.looks-sms')}
          </p>
        </>
      )}
    </>
  )
}

/** Whom to call, large. */
function Helper({ helper }: Pick<TakeHomeProps, 'helper'>) {
  const d = useDeskWords()
  if (helper === undefined)
    return (
      <p className="paper-write">
        <span>{d('home.helper-blank')}</span>
      </p>
    )
  return (
    <p>
      {d('home.helper')} {helper.name} <b className="home-phone">{helper.phone}</b> {helper.hours}
    </p>
  )
}

/**
 * The sheet somebody takes home from the desk: one page. It says what is done, what comes next and when, how to come
 * back, and whom to call. No secret and no name: the mark says whose it is.
 */
export function TakeHome({ progress, mark, nickname, place, today, askAfterDays, helper }: TakeHomeProps) {
  const guide = useGuide()
  const t = useWords()
  const d = useDeskWords()
  const lang = useLanguage()
  const at = position(guide, progress)
  return (
    <article className="paper home" lang={lang}>
      <header className="paper-head">
        <h2>{d('home.title')}</h2>
        <p>
          <b>
            {nickname === undefined
              ? d('home.for', { seat: mark })
              : d('home.for-named', { seat: mark, nickname })}
          </b>
          <br />
          {dayInWords(today, lang)}
        </p>
      </header>
      <h3>{t('stop.done')}</h3>
      <Done at={at} progress={progress} />
      <Next at={at} next={nextDay(at.stage, progress, today, askAfterDays)} />
      <div className="paper-end">
        <div className="paper-card">
          <p>
            {t('paper.place')}{' '}
            <b className="code" translate="no">
              {place.code}
            </b>
          </p>
          <p className="home-address address" translate="no">
            {place.address.replace(/#.*$/, '')}
          </p>
        </div>
        <div className="paper-side">
          <QrCode text={place.address} title={t('place.qr')} />
        </div>
      </div>
      <div className="paper-fields">
        {(['paper.device-name', 'paper.pin-kept'] as const).map(field => (
          <p key={field} className="paper-write">
            <span>{t(field)}</span>
          </p>
        ))}
      </div>
      <div className="home-helper">
        <Helper helper={helper} />
        <p>{d('home.number')}</p>
      </div>
      <p className="paper-foot">{t('foot.not-the-commission')}</p>
    </article>
  )
}
