import { useState } from 'react'
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
  const [asked, setAsked] = useState(false)
  if (!asked)
    return (
      <p>
        <Button onClick={() => setAsked(true)}>{t('start-over.title')}</Button>
      </p>
    )
  return (
    <section className="card">
      <h2>{t('start-over.sure')}</h2>
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
