import { useWords } from '../language/useWords.ts'
import { useProgress } from '../progress/useProgress.tsx'
import { Button } from '../ui/Button.tsx'
import { useOffline } from './offline.ts'

/**
 * A newer version of the guide is ready. Stands only where nobody is in the middle of something, at the end of what
 * is read there, so that nothing moves when it comes. Not where the page alone holds what was done: it would be lost.
 */
export function NewVersion() {
  const t = useWords()
  const { updateWaits, takeUpdate } = useOffline()
  const { state } = useProgress()
  const offered = updateWaits && state !== 'memory' && state !== 'not-saved'
  return offered ? (
    <p role="status" className="calm no-print">
      {t('version.ready')} <Button onClick={takeUpdate}>{t('version.use')}</Button>
    </p>
  ) : null
}
