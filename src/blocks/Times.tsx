import type { Block } from '../engine/guide.ts'
import { clockInWords, momentInWords } from '../language/dates.ts'
import { useLanguage, useWords } from '../language/useWords.ts'
import { useHands } from './Hands.tsx'

/** Longer ago than this, the clock times of that day help nobody. */
const HOURS = 20

/**
 * Clock times, not countdowns: when the message was asked for, when to look again, until when it works. Where
 * the clock cannot be believed it says the same without times; nothing is ever locked by a clock.
 */
export function Times({ block }: { block: Extract<Block, { kind: 'times' }> }) {
  const t = useWords()
  const lang = useLanguage()
  const { progress } = useHands()
  const since = progress.done[block.since]
  const gone = Date.now() - (since?.at ?? 0)
  if (!since?.is || gone < 0 || gone > HOURS * 3_600_000) return <p className="times">{t('times.unknown')}</p>
  const until = new Date(since.at)
  // A day of the calendar, not 24 hours: the same clock time, also when the clocks change that night.
  until.setDate(until.getDate() + block.days)
  return (
    <p className="times">
      {t('times.look', {
        asked: clockInWords(since.at, lang),
        look: clockInWords(since.at + block.minutes * 60_000, lang),
      })}{' '}
      {t('times.valid', { until: momentInWords(until.getTime(), lang) })}
    </p>
  )
}
