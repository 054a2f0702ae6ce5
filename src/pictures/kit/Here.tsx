import type { ReactNode } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { usePart } from './use-part.ts'

/**
 * The one place to look at, when `on`: a ring, an arrow, and a word for those who listen. At most one in a picture.
 * @param wide for what is as wide as the screen, as a field
 */
export function Here({ on, wide = false, children }: { on: boolean; wide?: boolean; children: ReactNode }) {
  const words = usePart()
  if (!on) return children
  return (
    <div className="here" data-wide={wide ? '' : undefined}>
      <VisuallyHidden>{words('here')} </VisuallyHidden>
      {children}
      <Icon name="here" />
    </div>
  )
}
