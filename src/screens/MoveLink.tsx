import type { MouseEvent, ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { useGuide } from '../blocks/GuideContext.tsx'
import { useHands } from '../blocks/Hands.tsx'
import { useLanguage } from '../language/useWords.ts'
import { Link } from '../ui/Link.tsx'
import { actsIn, type Move, searchOf } from './moves.ts'
import { pathOf } from './paths.ts'

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/**
 * A way on that also says what was done. A link, so that it works before the app has started; the address
 * then carries what was done, and is cleaned after reading.
 */
export function MoveLink({
  move,
  className,
  children,
}: {
  move: Move
  className: string
  children: ReactNode
}) {
  const lang = useLanguage()
  const navigate = useNavigate()
  const guide = useGuide()
  const { progress, act } = useHands()
  const pathname = pathOf(lang, move.page)
  const follow = (event: MouseEvent) => {
    // The second click of a double click would land on the next step's button.
    if (event.detail > 1) return event.preventDefault()
    if (!isPlain(event)) return
    event.preventDefault()
    act(...actsIn(guide, progress, move))
    navigate(pathname)
  }
  return (
    <Link to={{ pathname, search: searchOf(move) }} className={className} onClick={follow} data-next="">
      {children}
    </Link>
  )
}
