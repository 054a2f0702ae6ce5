import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useHands } from '../blocks/Hands.tsx'
import { useLanguage, useWords } from '../language/useWords.ts'
import { Button } from '../ui/Button.tsx'
import { pathOf } from './paths.ts'

/** Begins again from the start: asked twice, because every tick goes. */
export function StartOver() {
  const t = useWords()
  const lang = useLanguage()
  const navigate = useNavigate()
  const { act } = useHands()
  const [asked, setAsked] = useState<boolean>()
  const button = useRef<HTMLButtonElement>(null)
  const question = useRef<HTMLHeadingElement>(null)
  // What was pressed goes away: the focus goes to what has come in its place, not back to the top of the page.
  useEffect(() => {
    if (asked === true) question.current?.focus()
    if (asked === false) button.current?.focus()
  }, [asked])
  if (!asked)
    return (
      <p>
        <Button ref={button} onClick={() => setAsked(true)}>
          {t('start-over.title')}
        </Button>
      </p>
    )
  return (
    <section className="card">
      <h2 ref={question} tabIndex={-1}>
        {t('start-over.sure')}
      </h2>
      <p>{t('start-over.what')}</p>
      <div className="actions">
        <Button
          onClick={() => {
            act({ type: 'startedOver' })
            navigate(pathOf(lang, ''))
          }}
        >
          {t('start-over.yes')}
        </Button>
        <Button onClick={() => setAsked(false)}>{t('start-over.no')}</Button>
      </div>
    </section>
  )
}
