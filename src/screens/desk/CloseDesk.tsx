import { useEffect, useRef, useState } from 'react'
import { useDeskWords, useWords } from '../../language/useWords.ts'
import { useDesk } from '../../progress/useDesk.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { idOfCheck, LookTogether } from './LookTogether.tsx'
import { useChecks } from './useChecks.ts'
import { useSeatMoves } from './useSeatMoves.ts'

/**
 * Finishes everybody and closes the desk: the paper, the two questions that are asked of each, and then all seats go.
 * Where nobody sits there is nobody to ask of.
 */
export function CloseDesk() {
  const d = useDeskWords()
  const t = useWords()
  const { close, seats } = useDesk()
  const { checked, mistakes, wrong, check: onCheck, isAll } = useChecks()
  const { href } = useSeatMoves()
  const [asked, setAsked] = useState<boolean>()
  const [left, setLeft] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const question = useRef<HTMLHeadingElement>(null)
  // What was pressed goes away: the focus goes to what has come in its place.
  useEffect(() => {
    if (asked === true) question.current?.focus()
    if (asked === false) button.current?.focus()
  }, [asked])
  const yes = () => {
    if (seats.length === 0 || isAll()) setLeft(!close(href('')))
  }
  if (!asked)
    return (
      <section>
        <h2>{d('close.title')}</h2>
        <Button ref={button} onClick={() => setAsked(true)}>
          {d('close.button')}
        </Button>
      </section>
    )
  return (
    <section className="card">
      <h2 ref={question} tabIndex={-1}>
        {d('close.sure')}
      </h2>
      <p>{d('close.what')}</p>
      {mistakes && mistakes.of.length > 0 ? (
        <ErrorSummary
          title={t('practice.summary')}
          mistakes={mistakes.of.map(check => ({
            fieldId: idOfCheck(check),
            text: check === 'out' ? d('close.out-missing') : d('finish.windows-missing'),
          }))}
          check={mistakes.count}
        />
      ) : null}
      {seats.length === 0 ? null : (
        <LookTogether out={d('close.out')} checked={checked} wrong={wrong} onCheck={onCheck} />
      )}
      {left ? (
        <Notice kind="error" word={t('notice.error')} role="status">
          {d('close.left')}
        </Notice>
      ) : null}
      <div className="actions">
        <Button onClick={yes}>{d('close.yes')}</Button>
        <Button onClick={() => setAsked(false)}>{d('close.no')}</Button>
      </div>
    </section>
  )
}
