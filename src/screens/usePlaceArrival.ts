import { useCallback } from 'react'
import { useNavigate } from 'react-router'
import { useGuide } from '../blocks/GuideContext.tsx'
import type { Guide } from '../engine/guide.ts'
import { position } from '../engine/machine.ts'
import { NOTHING_YET, type Progress } from '../engine/progress.ts'
import { useLanguage } from '../language/useWords.ts'
import { placeOf } from '../progress/place.ts'
import { beforeOf } from '../progress/seats.ts'
import { useDesk } from '../progress/useDesk.tsx'
import { useProgress } from '../progress/useProgress.tsx'
import { useOnDevice } from '../ui/OnDevice.tsx'
import { pathOf } from './paths.ts'

const hasBegun = (progress: Progress) => Object.values(progress.done).some(({ is }) => is)

/** The same step, reached by the same answers; what is noted beside it may differ. */
function isSamePlace(guide: Guide, here: Progress, there: Progress): boolean {
  const [a, b] = [placeOf(guide, here, 0), placeOf(guide, there, 0)]
  return hasBegun(here) && a.step === b.step && a.choices === b.choices
}

/**
 * Goes to a place that came by a code. What was on the device before is kept aside, so that neither is lost.
 * @returns `begun`: another place is on this device, so one must ask first
 */
export function usePlaceArrival() {
  const guide = useGuide()
  const lang = useLanguage()
  const navigate = useNavigate()
  const { progress, update, sibling } = useProgress()
  const { seat } = useDesk()
  const aside = beforeOf(seat?.id ?? 'own')
  const begun = hasBegun(progress)
  const goTo = useCallback(
    (there: Progress) => {
      const notes = { ...there.notes, ...progress.notes }
      if (isSamePlace(guide, progress, there)) {
        // Nothing to change over: what was kept aside earlier stays there, and a day only the code knows is taken.
        update(saved => ({ ...saved, progress: { ...saved.progress, notes } }))
      } else {
        if (hasBegun(progress)) sibling(aside).update(saved => ({ ...saved, progress }))
        update(saved => ({ ...saved, progress: there }))
      }
      navigate(pathOf(lang, position(guide, there).step))
    },
    [aside, guide, lang, navigate, progress, sibling, update],
  )
  const isHere = useCallback((there: Progress) => isSamePlace(guide, progress, there), [guide, progress])
  const onDevice = useOnDevice()
  const before = onDevice ? sibling(aside).get().progress : NOTHING_YET
  return { begun, goTo, isHere, before: hasBegun(before) ? before : undefined }
}
