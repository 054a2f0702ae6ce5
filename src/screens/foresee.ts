import type { Guide, Step } from '../engine/guide.ts'
import { afterAll } from '../engine/machine.ts'
import { own } from '../engine/own.ts'
import { savedAnswer } from '../engine/walk.ts'
import type { Snapshot } from '../progress/snapshot.ts'
import { actsIn, moveOn } from './moves.ts'

/** A step that will most likely be the next one shown. */
export type Foreseen = {
  /** The step that leads to it. */
  readonly from: string
  readonly step: Step
  /** What will be kept by then. */
  readonly kept: Snapshot
  /** Whether it has come as foreseen, whenever it was done. */
  readonly holds: (kept: Snapshot) => boolean
}

const asShown = (kept: Snapshot) => {
  const { progress, settings, said, state } = kept
  return JSON.stringify([progress, settings, said, state], (key, value) => (key === 'at' ? 0 : value))
}

/**
 * What going on from a step will show: with the answer given before, else with the usual one.
 * @param at UTC milliseconds
 * @returns undefined where that is not the page of a step
 */
export function foresee(guide: Guide, saved: Snapshot, step: Step, at: number): Foreseen | undefined {
  const { question = '' } = step
  const answer = savedAnswer(guide, saved.progress, question) ?? guide.questions[question]?.usual
  const move = moveOn(guide, saved.progress, step, answer)
  const next = own(guide.steps, move.page)
  if (next === undefined || next === step || next.kind === 'wait' || next.kind === 'finish') return undefined
  const acts = actsIn(guide, saved.progress, move).map(one => ({ ...one, at }))
  const progress = afterAll(guide, saved.progress, acts)
  // The first that is kept is a promise from then on.
  const state = saved.state === 'empty' && progress !== saved.progress ? 'saved' : saved.state
  const kept = { ...saved, progress, state }
  const shown = asShown(kept)
  return { from: step.id, step: next, kept, holds: then => asShown(then) === shown }
}
