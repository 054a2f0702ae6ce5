import { startTransition, useEffect, useEffectEvent, useState } from 'react'
import { useAtDesk } from '../blocks/AtDesk.ts'
import { useGuide } from '../blocks/GuideContext.tsx'
import { own } from '../engine/own.ts'
import { useI18n } from '../language/I18nContext.ts'
import { useLanguage } from '../language/useWords.ts'
import { useProgress } from '../progress/useProgress.tsx'
import type { foresee as Foresee, Foreseen } from '../screens/foresee.ts'
import { pathOf } from '../screens/paths.ts'
import { isHere } from './fetch-page.ts'

/** Milliseconds after which a page has come to rest, also on a slow device. */
const SETTLED = 800

/**
 * While the reader reads, what comes next is fetched, and the step one most likely goes on to is foreseen. Not at a desk: who
 * sits there changes.
 * @param id of the step that is read
 * @returns what was foreseen last, if all it needs is here
 */
export function useNextAhead(id: string): Foreseen | undefined {
  const guide = useGuide()
  const i18n = useI18n()
  const lang = useLanguage()
  const kept = useProgress()
  const atDesk = useAtDesk()
  const [foreseen, setForeseen] = useState<Foreseen>()
  const look = useEffectEvent((foresee: typeof Foresee) => {
    const step = own(guide.steps, id)
    if (step !== undefined && !atDesk)
      startTransition(() => setForeseen(foresee(guide, kept, step, Date.now())))
  })
  useEffect(() => {
    let isRead = true
    // Come back to: what was drawn after it has been shown meanwhile, and typed in.
    setForeseen(last => (last?.from === id ? undefined : last))
    const ahead = async () => {
      const { fetchNext, foresee } = await import('./next-ahead.ts')
      await fetchNext(id, i18n)
      if (isRead) look(foresee)
    }
    // What cannot be fetched ahead is fetched, and its absence told, when it is needed.
    const soon = setTimeout(() => void ahead().catch(() => undefined), SETTLED)
    return () => {
      isRead = false
      clearTimeout(soon)
    }
  }, [id, i18n])
  return foreseen && isHere(pathOf(lang, foreseen.step.id)) ? foreseen : undefined
}
