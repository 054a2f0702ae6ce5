import { useWords } from '../language/useWords.ts'
import type { Said } from '../progress/snapshot.ts'
import { useProgress } from '../progress/useProgress.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

/** Those that go by themselves when their cause goes: they cannot be put away before that. */
const LASTING: readonly Said[] = ['not-saved', 'newer', 'memory']

/** What happened to what is kept, said in plain sight until it is read, or as long as it lasts. */
export function Kept() {
  const t = useWords()
  const { said, dismiss } = useProgress()
  return said.map(one => (
    <Notice key={one} kind="warning" word={t('notice.warning')} role="status">
      {t(`kept.${one}`)}{' '}
      {one === 'newer' ? <Button onClick={() => window.location.reload()}>{t('kept.reload')}</Button> : null}
      {LASTING.includes(one) ? null : <Button onClick={() => dismiss(one)}>{t('kept.dismiss')}</Button>}
    </Notice>
  ))
}
