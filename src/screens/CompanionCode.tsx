import { lazy, Suspense, useState } from 'react'
import { useHref } from 'react-router'
import { useHands } from '../blocks/Hands.tsx'
import type { Step } from '../engine/guide.ts'
import { useLanguage, useWords } from '../language/useWords.ts'
import { searchOfNotes } from './companion-notes.ts'
import { pathOf } from './paths.ts'

const QrCode = lazy(async () => ({ default: (await import('../paper/QrCode.tsx')).QrCode }))

/** On a step for the telephone, shown on the computer: a QR code that opens just this part over there. */
export function CompanionCode({ step }: { step: Step }) {
  const t = useWords()
  const lang = useLanguage()
  const { progress } = useHands()
  const href = useHref(`${pathOf(lang, `companion/${step.id}`)}${searchOfNotes(progress)}`)
  const [open, setOpen] = useState(false)
  return (
    <details className="more" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('companion.open')}</summary>
      <p>{t('companion.how')}</p>
      {open ? (
        <Suspense fallback={<p>{t('loading')}</p>}>
          <QrCode text={`${window.location.origin}${href}`} title={t('companion.qr')} />
        </Suspense>
      ) : null}
    </details>
  )
}
