import type { Condition, Device, Guide, Rule, Step, Trouble } from './guide.ts'
import { own } from './own.ts'
import type { Progress } from './progress.ts'

/** Answers that count, by question. */
export type Answers = Readonly<Record<string, string>>

/**
 * One step of a person's walk.
 * - `complete`: done, and its question, if it has one, answered with an answer that leads on
 * - `certain`: no question before it was answered by assumption
 */
export type WalkStep = { readonly step: Step; readonly complete: boolean; readonly certain: boolean }

/** The step with this id. An id that is not in the guide is a bug and throws. */
export function stepOf(guide: Guide, id: string): Step {
  const step = own(guide.steps, id)
  if (!step) throw new Error(`no step "${id}"`)
  return step
}

const holds = (condition: Condition, answers: Answers) => {
  const given = answers[condition.question]
  return given !== undefined && condition.is.includes(given)
}

/** The first rule of a step whose conditions all hold under these answers. */
export const ruleFor = (step: Step, answers: Answers): Rule | undefined =>
  step.next.find(rule => (rule.when ?? []).every(condition => holds(condition, answers)))

/** The answer saved for a question, if it is one of the question's answers. */
export function savedAnswer(guide: Guide, progress: Progress, question: string): string | undefined {
  const saved = progress.answers[question]?.is
  return saved !== undefined && guide.questions[question]?.answers.includes(saved) ? saved : undefined
}

const usual = (guide: Guide, question: string) => guide.questions[question]?.usual ?? ''

type Standing = { answers: Answers; rule: Rule | undefined; answered: boolean }

/** How the walk goes on from a step: by the saved answer where it leads on, else by the usual one. */
function standingAt(guide: Guide, progress: Progress, step: Step, before: Answers): Standing {
  if (step.question === undefined) return { answers: before, rule: ruleFor(step, before), answered: true }
  const saved = savedAnswer(guide, progress, step.question)
  if (saved !== undefined) {
    const answers = { ...before, [step.question]: saved }
    const rule = ruleFor(step, answers)
    if (rule && 'to' in rule) return { answers, rule, answered: true }
  }
  const answers = { ...before, [step.question]: usual(guide, step.question) }
  return { answers, rule: ruleFor(step, answers), answered: false }
}

/** What was walked with each progress: every part of a page asks, and neither guide nor progress is ever changed in place. */
const walks = new WeakMap<Progress, { readonly guide: Guide; readonly steps: readonly WalkStep[] }>()

/**
 * The steps this person walks, from the start to the end, worked out from the guide and the saved answers.
 * Only answers to questions that lie on the walk count: an answer given on a way since left decides nothing.
 */
export function walk(guide: Guide, progress: Progress): readonly WalkStep[] {
  let known = walks.get(progress)
  if (known?.guide !== guide) {
    known = { guide, steps: walkAnew(guide, progress) }
    walks.set(progress, known)
  }
  return known.steps
}

function walkAnew(guide: Guide, progress: Progress): readonly WalkStep[] {
  const steps: WalkStep[] = []
  const seen = new Set<string>()
  let answers: Answers = {}
  let certain = true
  let id: string | undefined = guide.start
  while (id !== undefined && !seen.has(id)) {
    seen.add(id)
    const step = stepOf(guide, id)
    const standing = standingAt(guide, progress, step, answers)
    const complete = progress.done[id]?.is === true && standing.answered
    steps.push({ step, complete, certain })
    answers = standing.answers
    certain = certain && standing.answered
    id = standing.rule && 'to' in standing.rule ? standing.rule.to : undefined
  }
  return steps
}

/** Answers of the walk up to and including a step: the saved ones, the usual ones where none leads on. */
export function answersUpTo(guide: Guide, progress: Progress, id: string): Answers {
  let answers: Answers = {}
  for (const { step } of walk(guide, progress)) {
    answers = standingAt(guide, progress, step, answers).answers
    if (step.id === id) break
  }
  return answers
}

/** The step before this one on the walk; undefined for the first step and for steps that are not on it. */
export function stepBefore(steps: readonly WalkStep[], id: string): Step | undefined {
  const index = steps.findIndex(({ step }) => step.id === id)
  return index > 0 ? steps[index - 1]?.step : undefined
}

/** Does a stage begin with this step? The one before it on the walk is of another stage, or there is none. */
export function startsStage(steps: readonly WalkStep[], id: string): boolean {
  const step = steps.find(one => one.step.id === id)?.step
  return step !== undefined && stepBefore(steps, id)?.stage !== step.stage
}

/** The device last used before this step; 'none' when there was none. */
export function deviceBefore(steps: readonly WalkStep[], id: string): Device {
  const index = steps.findIndex(({ step }) => step.id === id)
  return (
    steps.slice(0, Math.max(index, 0)).findLast(({ step }) => step.device !== 'none')?.step.device ?? 'none'
  )
}

/**
 * The step where one goes on after a trouble.
 * @param here the step at which it happened, or where one is
 */
export const onwardFrom = (trouble: Trouble, here: string): string =>
  trouble.leaves !== true && trouble.where.includes(trouble.back) && trouble.where.includes(here)
    ? here
    : trouble.back

/** What is known to happen at this step, in the order of the guide's troubles. */
export const troublesAt = (guide: Guide, id: string): readonly Trouble[] =>
  Object.values(guide.troubles).filter(trouble => trouble.where.includes(id))
