import { useEffect, useRef, useState } from 'react'
import { useDeskWords, useWords } from '../../language/useWords.ts'
import { useDesk } from '../../progress/useDesk.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useSeatMoves } from './useSeatMoves.ts'

/** Finishes everybody and closes the desk, asked once more: all seats go. */
export function CloseDesk() {
  const d = useDeskWords()
  const t = useWords()
  const { close } = useDesk()
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
      {left ? (
        <Notice kind="error" word={t('notice.error')} role="status">
          {d('close.left')}
        </Notice>
      ) : null}
      <div className="actions">
        <Button onClick={() => setLeft(!close(href('')))}>{d('close.yes')}</Button>
        <Button onClick={() => setAsked(false)}>{d('close.no')}</Button>
      </div>
    </section>
  )
}
