import { own } from '../engine/own.ts'
import { core as guide } from '../guide/core.ts'

/**
 * The steps one of which is done when the step of a page is at hand: those that lead there, and itself. None for a
 * page of no step, and for the first.
 * @param path below the language
 */
export function stepsBefore(path: string): readonly string[] {
  const step = own(guide.steps, path)
  if (step === undefined || step.id === guide.start) return []
  const leading = Object.values(guide.steps).filter(({ next }) =>
    next.some(rule => 'to' in rule && rule.to === step.id),
  )
  return [...leading.map(({ id }) => id), step.id]
}
