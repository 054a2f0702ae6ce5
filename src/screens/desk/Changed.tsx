import { useRef, useState } from 'react'
import { useGuide } from '../../blocks/GuideContext.tsx'
import { useEmptied } from '../../blocks/practice/useEmptied.ts'
import type { Step } from '../../engine/guide.ts'
import { calendarDay } from '../../language/calendar.ts'
import { dayInWords } from '../../language/dates.ts'
import { useDeskWords, useGuideWords, useLanguage, useWords } from '../../language/useWords.ts'
import { useDesk } from '../../progress/useDesk.tsx'
import { Button } from '../../ui/Button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Heading } from '../../ui/Heading.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { LongField } from '../../ui/LongField.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../Page.tsx'
import { pathOf } from '../paths.ts'
import { changedText } from './changed-text.ts'
import { usePrintedText } from './usePrintedText.ts'
import '../../ui/styles/desk-pages.css'

/**
 * "Their screen has changed": a text for whoever looks after the guide, to copy or to print. What is typed is in its
 * field alone: never in React, in the storage or in an address; nothing is sent.
 */
export function Changed({ step }: { step: Step }) {
  const guide = useGuide()
  const t = useWords()
  const d = useDeskWords()
  const lang = useLanguage()
  const words = useGuideWords('guide')
  const input = useRef<HTMLTextAreaElement>(null)
  const { state, changed, markChanged } = useDesk()
  const [said, setSaid] = useState<'copied' | 'not-copied'>()
  const number = guide.numbers[step.id]?.number ?? '–'
  const lines = {
    title: d('changed.title'),
    step: d('changed.step', { number, title: words(`steps.${step.id}.title`) }),
    edition: d('changed.edition', { version: guide.version }),
    day: d('changed.day', { day: dayInWords(calendarDay(new Date()), lang) }),
  }
  const text = () => changedText(lines, input.current?.value ?? '')
  const printed = usePrintedText(() => (input.current?.value ?? '').trim())
  useEmptied(input, { onEmptied: () => setSaid(undefined) })
  const copy = async () => {
    const done = await navigator.clipboard?.writeText(text()).then(
      () => true,
      () => false,
    )
    setSaid(done ? 'copied' : 'not-copied')
    // Whoever tells it on has seen it: the next one at the desk should know before they come there.
    markChanged(step.id)
  }
  return (
    <Page
      title={`${d('changed.title')} ${guide.numbers[step.id]?.number ?? words(`steps.${step.id}.title`)}`}
    >
      <Heading focusKey={`changed-${step.id}`}>{d('changed.title')}</Heading>
      <p className="no-print">{d('changed.what')}</p>
      <p>
        <b>{lines.step}</b>
        <br />
        {lines.edition}
        <br />
        {lines.day}
      </p>
      <p ref={printed} className="paper-only kept-lines" data-printed-text="" />
      <Notice kind="warning" word={t('notice.warning')}>
        {d('changed.never')}
      </Notice>
      <LongField
        id="changed"
        label={d('changed.label')}
        hint={d('changed.hint')}
        inputRef={input}
        onInput={() => setSaid(undefined)}
      />
      <p className="no-print">{d('changed.nowhere')}</p>
      <div className="actions">
        <Button look="main" onClick={event => void (event.detail > 1 || copy())}>
          {d('changed.copy')}
        </Button>
        <Button
          onClick={event => {
            if (event.detail > 1) return
            markChanged(step.id)
            window.print()
          }}
        >
          <Icon name="print" />
          {d('changed.print')}
        </Button>
        {state === 'open' && !changed.includes(step.id) ? (
          <Button onClick={() => markChanged(step.id)}>{d('changed.mark')}</Button>
        ) : null}
        <Link to={pathOf(lang, step.id)} className={buttonClass('quiet')}>
          <Icon name="arrow-left" />
          {t('different.back')}
        </Link>
      </div>
      <p role="status">
        {said === undefined ? '' : d(`changed.${said}`)}{' '}
        {changed.includes(step.id) ? d('changed.marked') : ''}
      </p>
    </Page>
  )
}
