import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import type { Progress } from '../engine/progress.ts'
import { dayLater, daysBetween } from '../language/calendar.ts'
import { dayInWords } from '../language/dates.ts'
import { useToday } from '../language/useToday.ts'
import { useLanguage, useWords } from '../language/useWords.ts'
import { useSite } from '../site/SiteContext.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Contacts } from './Contacts.tsx'

/** A longer wait is a wrong clock or a wrong date, and the guide then says that it does not know. */
const LONGEST = 366

/** "A couple of days" (W2), for naming a day. */
const USUAL = 2

/** Days since the access was asked for; undefined when the date or the clock cannot be right. */
export function daysWaited(asked: string | undefined, today: string): number | undefined {
  if (!asked) return undefined
  const days = daysBetween(asked, today)
  return days >= 0 && days <= LONGEST ? days : undefined
}

/** A text to copy when one asks for help. No secret, no name, no number: only the day. */
function ReadyText({ asked }: { asked: string | undefined }) {
  const t = useWords()
  const lang = useLanguage()
  return (
    <section className="card">
      <h2>{t('wait.ready-text')}</h2>
      <blockquote>
        {asked ? t('wait.ready-words', { day: dayInWords(asked, lang) }) : t('wait.ready-words-undated')}
      </blockquote>
      <p>{t('wait.ready-never')}</p>
    </section>
  )
}

/** What answers "Not yet": it stands far above the answers, so whoever gives that answer is taken to it. */
function Answer({ children }: { children: ReactNode }) {
  const { key } = useLocation()
  const before = useRef(key)
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (before.current !== key) here.current?.focus()
    before.current = key
  }, [key])
  return (
    <div ref={here} tabIndex={-1}>
      {children}
    </div>
  )
}

/** What to do when nothing has come: be patient, or ask, by the days that are gone. */
function Advice({
  days,
  asked,
  notYet,
}: {
  days: number | undefined
  asked: string | undefined
  notYet: boolean
}) {
  const t = useWords()
  const { askAfterDays } = useSite()
  if (days !== undefined && days >= askAfterDays)
    return (
      <>
        <Answer>
          <Notice kind="info" word={t('notice.info')}>
            {t('wait.ask-now')}
          </Notice>
        </Answer>
        <ReadyText asked={asked} />
        <Contacts />
      </>
    )
  return (
    <Answer>
      {notYet ? (
        <Notice kind="info" word={t('notice.info')} role="status">
          {days === undefined
            ? t('wait.no-day', { days: askAfterDays })
            : t('wait.be-patient', { days: askAfterDays })}
        </Notice>
      ) : null}
    </Answer>
  )
}

/**
 * What the days say: when it was asked for, when the code usually comes, from when to ask. Calendar days
 * only, so no time zone and no change of clocks can move them.
 */
export function Waited({ progress, notYet, come }: { progress: Progress; notYet: boolean; come: boolean }) {
  const t = useWords()
  const lang = useLanguage()
  const today = useToday()
  const { askAfterDays } = useSite()
  const asked = progress.notes['asked-on']?.is || undefined
  const days = daysWaited(asked, today)
  return (
    <>
      {asked === undefined ? null : days === undefined ? (
        <p>{t('wait.unknown-day')}</p>
      ) : (
        <p>
          {t('wait.asked-on', { day: dayInWords(asked, lang) })}{' '}
          {days === 0 ? '' : t('wait.days', { count: days })}
        </p>
      )}
      {asked !== undefined && days !== undefined && days < askAfterDays && !come ? (
        <p>
          {t('wait.usually', { day: dayInWords(dayLater(asked, USUAL), lang) })}{' '}
          {t('wait.ask-from', { day: dayInWords(dayLater(asked, askAfterDays), lang) })}
        </p>
      ) : null}
      {come ? null : <Advice days={days} asked={asked} notYet={notYet} />}
    </>
  )
}
