import { useGuide } from '../blocks/GuideContext.tsx'
import { StepBlocks } from '../blocks/StepBlocks.tsx'
import type { Step } from '../engine/guide.ts'
import { savedAnswer } from '../engine/walk.ts'
import { calendarDay, dayInWords, daysBetween } from '../language/dates.ts'
import { useGuideWords, useLanguage, useWords } from '../language/useWords.ts'
import { useSite } from '../site/SiteContext.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Notice } from '../ui/Notice.tsx'
import { AheadActions, AheadNotice, isAhead } from './Ahead.tsx'
import { Ask } from './Ask.tsx'
import { Contacts } from './Contacts.tsx'
import { DoneLine } from './DoneLine.tsx'
import { Page } from './Page.tsx'
import { Sources } from './Sources.tsx'
import { useWalk } from './useWalk.ts'

/** A year: a longer wait is a wrong clock or a wrong date, and the guide then says that it does not know. */
const LONGEST = 366

/** Days since the access was asked for; undefined when the date or the clock cannot be right. */
function daysWaited(asked: string | undefined, today: string): number | undefined {
  if (!asked) return undefined
  const days = daysBetween(asked, today)
  return days >= 0 && days <= LONGEST ? days : undefined
}

/** What the day says: how long one waits by now, and whether it is time to ask somebody. */
function WaitedSoFar({ asked, notYet }: { asked: string | undefined; notYet: boolean }) {
  const t = useWords()
  const lang = useLanguage()
  const { askAfterDays } = useSite()
  const days = daysWaited(asked, calendarDay(new Date()))
  if (days === undefined)
    return asked ? (
      <p>{t('wait.unknown-day')}</p>
    ) : notYet ? (
      <p>{t('wait.no-day', { days: askAfterDays })}</p>
    ) : null
  return (
    <>
      <p>
        {t('wait.asked-on', { day: dayInWords(asked ?? '', lang) })} {t('wait.days', { count: days })}
      </p>
      {days >= askAfterDays ? (
        <Notice kind="info" word={t('notice.info')}>
          {t('wait.ask-now')}
        </Notice>
      ) : notYet ? (
        <Notice kind="info" word={t('notice.info')} role="status">
          {t('wait.be-patient', { days: askAfterDays })}
        </Notice>
      ) : null}
      {days >= askAfterDays ? <Contacts /> : null}
    </>
  )
}

/** The days between stages 2 and 3: what was asked when, what the message looks like, and has it come? */
export function WaitScreen({ step }: { step: Step }) {
  const guide = useGuide()
  const t = useWords()
  const words = useGuideWords('guide')
  const { progress, position } = useWalk()
  const title = words(`steps.${step.id}.title`)
  const ahead = isAhead(position, step)
  const notYet = savedAnswer(guide, progress, step.question ?? '') === 'not-yet'
  return (
    <Page title={title} className="step">
      <section className="text">
        <p className="where">{t('wait.where')}</p>
        <Heading focusKey={step.id}>{title}</Heading>
        {ahead ? <AheadNotice position={position} step={step} /> : null}
        <WaitedSoFar asked={progress.notes['asked-on']?.is} notYet={notYet} />
        <StepBlocks step={step} kinds={['say', 'calm']} />
        <h2>{t('wait.looks')}</h2>
        <ul className="do plain">
          <li>{t('wait.looks-groups')}</li>
          <li>{t('wait.looks-unknown')}</li>
          <li>{t('wait.looks-sms')}</li>
        </ul>
      </section>
      {ahead ? (
        <AheadActions position={position} step={step} progress={progress} />
      ) : (
        <Ask step={step} progress={progress} walk={position.walk} />
      )}
      <section className="beside">
        <h2>{t('wait.meanwhile')}</h2>
        <ul className="do plain">
          <li>{t('wait.meanwhile-keep')}</li>
          <li>{t('wait.meanwhile-one')}</li>
          <li>{t('wait.meanwhile-paper')}</li>
        </ul>
        <StepBlocks step={step} kinds={['note', 'more']} />
        <DoneLine step={step} />
        <Sources facts={step.facts} />
      </section>
    </Page>
  )
}
