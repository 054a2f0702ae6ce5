import type { ReactNode } from 'react'
import { Icon } from '../ui/Icon.tsx'
import { MoveLink } from './MoveLink.tsx'
import { catchUpTo } from './moves.ts'

/** To a step, counting everything before it as done. */
export const PointLink = ({ step, children }: { step: string; children: ReactNode }) => (
  <MoveLink move={catchUpTo(step)} className="choice">
    <span>{children}</span>
    <Icon name="arrow-right" />
  </MoveLink>
)
