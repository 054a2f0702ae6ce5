import { entryOf, pointsOf } from '../blocks/points.ts'
import type { Guide, Step } from '../engine/guide.ts'
import { own } from '../engine/own.ts'
import type { Progress } from '../engine/progress.ts'

/**
 * The step with a number.
 * @param number as the guide writes it: '2-3a', or '2-3' for a point, which is taken up at its first screen
 */
export function stepNumbered(guide: Guide, progress: Progress, number: string): Step | undefined {
  const exact = Object.keys(guide.numbers).find(id => guide.numbers[id]?.number === number)
  const found = exact === undefined ? undefined : own(guide.steps, exact)
  if (found !== undefined) return found
  const point = pointsOf(guide).find(one => one.number === number)
  return point && entryOf(guide, progress, point)
}
