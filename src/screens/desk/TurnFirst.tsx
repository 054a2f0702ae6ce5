import { lazy, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import type { Step } from '../../engine/guide.ts'
import { useSeat } from '../../progress/useDesk.tsx'
import { isAhead } from '../Ahead.tsx'
import { useWalk } from '../useWalk.ts'
import { hasLookedAway } from './looked-away.ts'

const WhoseTurn = lazy(async () => ({ default: (await import('./WhoseTurn.tsx')).WhoseTurn }))

/**
 * At a seat of the desk, before a step where something secret is typed: whose turn it is, on a page of its own. It
 * comes again after a reload and whenever one comes to the step anew; reading ahead nothing is typed, so nobody is asked.
 */
export function TurnFirst({ step, children }: { step: Step; children: ReactNode }) {
  const seat = useSeat()
  const { position } = useWalk()
  const { state } = useLocation()
  const due = seat !== undefined && step.secret !== undefined && !isAhead(position, step)
  return due && !hasLookedAway(state) ? (
    <WhoseTurn key={step.id} seat={seat} step={step} secret={step.secret} walk={position.walk} />
  ) : (
    children
  )
}
