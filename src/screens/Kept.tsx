import { lazy, Suspense } from 'react'
import { useLanguage, useWords } from '../language/useWords.ts'
import type { Said } from '../progress/snapshot.ts'
import { useDesk } from '../progress/useDesk.tsx'
import { useProgress } from '../progress/useProgress.tsx'
import { Button } from '../ui/Button.tsx'
import { toHeading } from '../ui/Heading.tsx'
import { Link } from '../ui/Link.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useOnDevice } from '../ui/OnDevice.tsx'
import { isInsideApp } from './own-window.ts'
import { pathOf } from './paths.ts'

/** Those that go by themselves when their cause goes: they cannot be put away before that. */
const LASTING: readonly Said[] = ['not-saved', 'newer', 'memory']

/** Those after which a place code on paper brings one back. */
const FRESH: readonly Said[] = [
  'started-fresh',
  'salvaged',
  'forgotten',
  'restored-previous',
  'memory',
  'not-saved',
]

/** Fetched when it is shown: who needs it is rare, and what makes the code is not small. */
const PlaceLine = lazy(async () => ({ default: (await import('./PlaceLine.tsx')).PlaceLine }))

/** A mail app's own window is not the browser one comes back to. Said as long as one is in it. */
function InsideApp() {
  const t = useWords()
  const onDevice = useOnDevice()
  if (!onDevice || !isInsideApp(window.navigator.userAgent)) return null
  return (
    <Notice kind="warning" word={t('notice.warning')} role="status">
      {t('kept.in-app')}{' '}
      <Suspense>
        <PlaceLine />
      </Suspense>
    </Notice>
  )
}

/** What happened to what is kept, said in plain sight until it is read, or as long as it lasts. */
export function Kept() {
  const t = useWords()
  const lang = useLanguage()
  const { said: all, dismiss } = useProgress()
  const { state, seat } = useDesk()
  // A window of the desk in which nobody sits keeps nothing, and says so under the head of the page.
  const said = state === 'open' && !seat ? [] : all
  const notices = said.map(one => (
    <Notice key={one} kind="warning" word={t('notice.warning')} role="status">
      {t(`kept.${one}`)}{' '}
      {LASTING.includes(one) ? (
        <Suspense>
          <PlaceLine />
        </Suspense>
      ) : null}
      {FRESH.includes(one) ? (
        <Link className="link" to={pathOf(lang, 'place')}>
          {t('kept.have-place')}
        </Link>
      ) : null}
      {one === 'newer' ? <Button onClick={() => window.location.reload()}>{t('kept.reload')}</Button> : null}
      {LASTING.includes(one) ? null : (
        <Button
          onClick={() => {
            toHeading()
            dismiss(one)
          }}
        >
          {t('kept.dismiss')}
        </Button>
      )}
    </Notice>
  ))
  return (
    <>
      <InsideApp />
      {notices}
    </>
  )
}
