import type { Guide, StageId, Step } from '../engine/guide.ts'

/** A point of the sheet with its screens, in the order of the guide. */
export type Point = {
  /** '1-8', without the letters of its screens. */
  readonly number: string
  /** The sheet's own number. */
  readonly sheet: number
  readonly stage: StageId
  readonly steps: readonly Step[]
}

/** '1-8' of '1-8c'. */
export const pointNumber = (number: string): string => number.replace(/[a-z]+$/, '')

/** The points of the sheet in its order, each with all its screens, also those only some people meet. */
export function pointsOf(guide: Guide): readonly Point[] {
  const points = new Map<string, Point>()
  for (const step of Object.values(guide.steps)) {
    const { number, sheet } = guide.numbers[step.id] ?? {}
    if (number === undefined || sheet === undefined) continue
    const key = pointNumber(number)
    const before = points.get(key)
    points.set(key, { number: key, sheet, stage: step.stage, steps: [...(before?.steps ?? []), step] })
  }
  const place = (point: Point) => point.number.split('-').map(Number)
  return [...points.values()].sort((a, b) => {
    const [stageA = 0, pointA = 0] = place(a)
    const [stageB = 0, pointB = 0] = place(b)
    return stageA - stageB || pointA - pointB
  })
}
