import { useHref } from 'react-router'
import { useGuide } from '../../blocks/GuideContext.tsx'
import { position } from '../../engine/machine.ts'
import { useLanguage } from '../../language/useWords.ts'
import { useDesk } from '../../progress/useDesk.tsx'
import { pathOf } from '../paths.ts'

/** Every change of seat is a new document: nothing of the person before stays in memory or in a field. */
export function useSeatMoves() {
  const guide = useGuide()
  const lang = useLanguage()
  const root = useHref('/').replace(/\/$/, '')
  const { take, leave, progressOf } = useDesk()
  const href = (page: string) => root + pathOf(lang, page)
  return {
    /** The address of a page, as the browser needs it. */
    href,
    /** To the step where that person is. @returns false when there is no such seat any more */
    takeSeat: (id: string): boolean => take(id, href(position(guide, progressOf(id)).step)),
    toDesk: () => leave(href('desk')),
    toStart: () => leave(href('')),
  }
}
