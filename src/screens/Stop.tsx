import { useGuide } from '../blocks/GuideContext.tsx'
import { isPointDone, pointsOf, unbroken } from '../blocks/points.ts'
import { stepOf } from '../engine/walk.ts'
import { useGuideWords, useLanguage, useWords } from '../language/useWords.ts'
import { useSeat } from '../progress/useDesk.tsx'
import { useProgress } from '../progress/useProgress.tsx'
import { Button } from '../ui/Button.tsx'
import { buttonClass } from '../ui/button-class.ts'
import { Heading } from '../ui/Heading.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Link } from '../ui/Link.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ShowPlace } from './desk/ShowPlace.tsx'
import { useSure } from './desk/useSure.tsx'
import { Page } from './Page.tsx'
import { PlaceCard } from './PlaceCard.tsx'
import { pathOf } from './paths.ts'
import { Reminders } from './Reminders.tsx'
import { useWalk } from './useWalk.ts'

/** The steps after which there is a password. */
const PASSWORDS = ['make-password', 'renew-password', 'earlier-password']

/** Stop for today: what is done, what comes next, what to keep; and first whether this is a place to stop. */
export function Stop() {
  const guide = useGuide()
  const t = useWords()
  const words = useGuideWords('guide')
  const lang = useLanguage()
  const { position, progress } = useWalk()
  const { state } = useProgress()
  const seat = useSeat()
  const { sure, first, question } = useSure()
  const step = stepOf(guide, position.step)
  const name = (id: string) => {
    const number = guide.numbers[id]?.number
    return `${number === undefined ? '' : `${number} · `}${words(`steps.${id}.title`)}`
  }
  const isMade = (id: string) => progress.done[id]?.is === true
  const done = pointsOf(guide).filter(point => isPointDone(point, position.walk))
  const until = step.safeToStop === true ? undefined : step.safeToStop.until
  const kept =
    // At the desk it is kept until this person goes home, and no longer.
    state === 'saved' && seat === undefined
      ? t('stop.kept')
      : state === 'empty'
        ? t('stop.kept-empty')
        : t('stop.not-kept')
  return (
    <Page title={t('stop.title')} mine>
      <Heading focusKey="stop">{t('stop.title')}</Heading>
      {until === undefined ? null : (
        <Notice kind="warning" word={t('notice.warning')}>
          {t('stop.not-here')} <b>{name(until)}</b>
        </Notice>
      )}
      {step.stage === 2 ? (
        <Notice kind="info" word={t('notice.info')}>
          {t('stop.stage-2-today')}
        </Notice>
      ) : null}
      <section className="card">
        <h2>{t('stop.done')}</h2>
        <p>
          {done.length === 0
            ? t('stop.done-nothing')
            : t('stop.done-points', { points: done.map(({ number }) => unbroken(number)).join(', ') })}
        </p>
        <h2>{t('stop.next')}</h2>
        <p>
          <b>{name(position.step)}</b>
        </p>
        <h2>{t('stop.keep')}</h2>
        <ul className="do plain">
          {isMade('choose-pin') ? <li>{t('stop.keep-pin')}</li> : null}
          {PASSWORDS.some(isMade) ? <li>{t('stop.keep-password')}</li> : null}
          <li>{t('stop.keep-slip')}</li>
        </ul>
        <h2>{t('stop.back')}</h2>
        <p>{kept}</p>
      </section>
      {question}
      {sure ? null : <ShowPlace onShow={() => first(() => undefined)} />}
      <div hidden={!sure}>
        <PlaceCard />
      </div>
      <div className="actions no-print">
        <Link className={buttonClass('main')} to={pathOf(lang, position.step)}>
          {t('stop.go-on')}
        </Link>
        <Button onClick={event => event.detail < 2 && first(() => window.print())}>
          <Icon name="print" />
          {t('stop.print')}
        </Button>
        <Link className={buttonClass()} to={pathOf(lang, 'checklist')}>
          {t('stop.checklist')}
        </Link>
        <Link className={buttonClass()} to={pathOf(lang, 'offline')}>
          {t('offline.link')}
        </Link>
      </div>
      {step.stage === 'wait' ? <Reminders about="code" from={progress.notes['asked-on']?.is} /> : null}
    </Page>
  )
}
