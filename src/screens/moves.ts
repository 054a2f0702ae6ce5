import type { Act } from '../blocks/Hands.tsx'
import type { Guide, Step, Trouble } from '../engine/guide.ts'
import { turnOf } from '../engine/machine.ts'
import { changesIn, eventsTo } from '../engine/paths.ts'
import type { Progress } from '../engine/progress.ts'
import { answersUpTo, onwardFrom, ruleFor, walk } from '../engine/walk.ts'

/**
 * Where a click leads, and what it says was done.
 * `upTo`: everything before that step was done (elsewhere, on paper); it comes before the acts.
 */
export type Move = { readonly page: string; readonly acts: readonly Act[]; readonly upTo?: string }

/** To a step, counting everything before it as done. */
export const catchUpTo = (step: string): Move => ({ page: step, acts: [], upTo: step })

/**
 * What going on from a step means.
 * @param answer the answer to the step's question; none for a step without one
 */
export function moveOn(guide: Guide, progress: Progress, step: Step, answer?: string): Move {
  const before = answersUpTo(guide, progress, step.id)
  const { question } = step
  const answers = question !== undefined && answer !== undefined ? { ...before, [question]: answer } : before
  const said: Act[] =
    question !== undefined && answer !== undefined ? [{ type: 'answered', question, answer }] : []
  const rule = ruleFor(step, answers)
  if (!rule) return { page: step.id, acts: said }
  if ('to' in rule) return { page: rule.to, acts: [...said, { type: 'done', step: step.id }] }
  if ('again' in rule) return { page: rule.again, acts: said }
  return { page: rule.trouble === undefined ? step.id : `${step.id}/different/${rule.trouble}`, acts: said }
}

/**
 * To the step whose screen one sees. Everything before it is counted as done, unless that would change an
 * answer that was given: then one only looks at the step, which says what would change.
 */
export function moveToSeen(guide: Guide, progress: Progress, step: string): Move {
  if (turnOf(walk(guide, progress), step) === 'now-or-past') return { page: step, acts: [] }
  const events = eventsTo(guide, progress, step, 0)
  return events === undefined || changesIn(guide, progress, events).length > 0
    ? { page: step, acts: [] }
    : catchUpTo(step)
}

/**
 * Where one goes on after a trouble. Who stands at a step where it happens has reported it, as one answers a
 * question: then the way leads there even where it was not theirs before. Who only looks it up reads there.
 * @param here the step one came from, or where one is
 */
export function moveBack(guide: Guide, progress: Progress, trouble: Trouble, here: string): Move {
  const to = onwardFrom(trouble, here)
  const steps = walk(guide, progress)
  const reported = trouble.where.includes(here) && turnOf(steps, here) === 'now-or-past'
  return reported && turnOf(steps, to) !== 'now-or-past' ? catchUpTo(to) : { page: to, acts: [] }
}

/**
 * What was done, as the query of an address: a link that is followed before the app runs, or opened in a new
 * tab, still counts. Ids only.
 */
export function searchOf({ acts, upTo }: Move): string {
  const query = new URLSearchParams()
  if (upTo !== undefined) query.set('up-to', upTo)
  for (const act of acts) {
    if (act.type === 'done') query.set('done', act.step)
    if (act.type === 'answered') query.set('answer', `${act.question}.${act.answer}`)
  }
  return query.size > 0 ? `?${query}` : ''
}

/** What a move says was done, as acts. */
export const actsIn = (
  guide: Guide,
  progress: Progress,
  { acts, upTo }: Omit<Move, 'page'>,
): readonly Act[] => [
  ...(upTo === undefined || guide.steps[upTo] === undefined
    ? []
    : (eventsTo(guide, progress, upTo, 0) ?? [])),
  ...acts,
]

/** The other way round: what an address says was done. Anything else in it is passed over. */
export function moveIn(search: string): Omit<Move, 'page'> {
  const query = new URLSearchParams(search)
  const upTo = query.get('up-to')
  const [question = '', answer = ''] = (query.get('answer') ?? '').split('.')
  const step = query.get('done')
  const acts: Act[] = []
  if (question !== '' && answer !== '') acts.push({ type: 'answered', question, answer })
  if (step) acts.push({ type: 'done', step })
  return { acts, ...(upTo ? { upTo } : {}) }
}
