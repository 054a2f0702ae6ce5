import type { Guide, StageId, Step } from '../engine/guide.ts'
import { NOTHING_YET, type Progress } from '../engine/progress.ts'
import { type WalkStep, walk } from '../engine/walk.ts'

/** A point of the sheet with its screens, in the order of the guide. */
export type Point = {
  /** '1-8', without the letters of its screens. */
  readonly number: string
  /** The sheet's own number. */
  readonly sheet: number
  readonly stage: StageId
  readonly steps: readonly Step[]
}

/** A number that is never broken at its hyphen. */
export const unbroken = (number: string): string => number.replaceAll('-', '\u2060-\u2060')

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

/** True when all screens of a point that lie on this walk are done; screens on other ways do not count. */
export function isPointDone(point: Point, steps: readonly WalkStep[]): boolean {
  const own = steps.filter(({ step }) => point.steps.some(({ id }) => id === step.id))
  return own.length > 0 && own.every(({ complete }) => complete)
}

/**
 * The screen where one takes up a point. Its first screen may be one that only some people meet: the first
 * one on this person's own way comes before it, then the first one on the usual way.
 */
export function entryOf(guide: Guide, progress: Progress, point: Point): Step | undefined {
  const ways = [progress, NOTHING_YET].map(way => new Set(walk(guide, way).map(({ step }) => step.id)))
  const entries = ways.map(way => point.steps.find(({ id }) => way.has(id)))
  return entries.find(entry => entry !== undefined) ?? point.steps[0]
}
