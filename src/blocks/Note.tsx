import { useEffect, useId, useRef } from 'react'
import type { Block } from '../engine/guide.ts'
import { isCalendarDate } from '../engine/machine.ts'
import { calendarDay } from '../language/calendar.ts'
import { dayInWords } from '../language/dates.ts'
import { useGuideWords, useLanguage, useWords } from '../language/useWords.ts'
import { Choices } from '../ui/Choices.tsx'
import { useGuide } from './GuideContext.tsx'
import { useHands } from './Hands.tsx'

/** Days that are kept (see the schema in src/progress): a year half typed, such as 0002, is not one of them. */
const DAYS = { min: '2000-01-01', max: '2099-12-31' }

/** A day of the calendar. The date is shown back in words, so that a slip is seen. */
function DateNote({ note }: { note: string }) {
  const t = useWords()
  const words = useGuideWords('guide')
  const lang = useLanguage()
  const id = useId()
  const { progress, act } = useHands()
  const saved = progress.notes[note]?.is ?? ''
  const input = useRef<HTMLInputElement>(null)
  // Written into the field and not handed over as its value: what is half typed stays as it is.
  useEffect(() => {
    if (input.current && input.current.value !== saved) input.current.value = saved
  }, [saved])
  const keep = (value: string) => {
    if (value === '' || isCalendarDate(value)) act({ type: 'noted', note, value })
  }
  return (
    <div className="field">
      <label htmlFor={id}>{words(`notes.${note}.label`)}</label>
      <div className="date-row">
        <input
          id={id}
          ref={input}
          type="date"
          {...DAYS}
          onChange={({ currentTarget: { validity, value } }) => {
            if (validity.valid) keep(value)
          }}
        />
        <button type="button" className="btn" onClick={() => keep(calendarDay(new Date()))}>
          {t('note.today')}
        </button>
      </div>
      <p aria-live="polite">{dayInWords(saved, lang)}</p>
    </div>
  )
}

/** Something the person may note: a day, or one of a few choices. Both are optional. */
export function Note({ block }: { block: Extract<Block, { kind: 'note' }> }) {
  const guide = useGuide()
  const words = useGuideWords('guide')
  const { progress, act } = useHands()
  const kind = guide.notes[block.note]
  if (!kind) return null
  if (kind.kind === 'date') return <DateNote note={block.note} />
  return (
    <Choices
      legend={words(`notes.${block.note}.label`)}
      options={kind.of.map(value => ({ value, label: words(`notes.${block.note}.choices.${value}`) }))}
      value={progress.notes[block.note]?.is ?? ''}
      onChange={value => act({ type: 'noted', note: block.note, value })}
    />
  )
}
