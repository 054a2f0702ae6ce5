import type { Guide, Step } from './guide.ts'
import type { Event } from './machine.ts'
import type { Progress } from './progress.ts'
import { type Answers, ruleFor, savedAnswer, stepOf } from './walk.ts'

type Way = {
  readonly step: string
  readonly answers: Answers
  readonly passed: readonly string[]
  readonly cost: number
}

/** More than any walk is long: an answer nobody usually gives costs more than all the steps. */
const UNUSUAL = 1000

/** More than there are questions times that: what a person has said is the last thing to be taken back. */
const TAKEN_BACK = 1000 * UNUSUAL

/** What each answer costs: what was answered before is taken first, then the usual one, then the rest. */
function choices(guide: Guide, progress: Progress, step: Step): readonly { answer?: string; cost: number }[] {
  if (step.question === undefined) return [{ cost: 1 }]
  const saved = savedAnswer(guide, progress, step.question)
  const { answers = [], usual } = guide.questions[step.question] ?? {}
  return answers.map(answer => {
    const takenBack = saved === undefined || answer === saved ? 0 : TAKEN_BACK
    const unusual = answer === (takenBack ? usual : (saved ?? usual)) ? 0 : UNUSUAL
    return { answer, cost: 1 + takenBack + unusual }
  })
}

/** Questions whose answers also decide at other steps: what two ways to one step may differ in from there on. */
const farReaching = (guide: Guide): readonly string[] => [
  ...new Set(
    Object.values(guide.steps).flatMap(step =>
      step.next.flatMap(rule =>
        (rule.when ?? []).flatMap(({ question }) => (question === step.question ? [] : [question])),
      ),
    ),
  ),
]

/** Ways from the start, cheapest first, until `arrived`. */
function search(guide: Guide, progress: Progress, arrived: (id: string) => boolean): Way | undefined {
  const far = farReaching(guide)
  const open: Way[] = [{ step: guide.start, answers: {}, passed: [], cost: 0 }]
  const best = new Map<string, number>()
  while (open.length > 0) {
    open.sort((a, b) => a.cost - b.cost)
    const way = open.shift()
    if (!way) break
    if (arrived(way.step)) return way
    const key = `${way.step} ${far.map(question => way.answers[question] ?? '').join(' ')}`
    if ((best.get(key) ?? Number.POSITIVE_INFINITY) <= way.cost) continue
    best.set(key, way.cost)
    const step = stepOf(guide, way.step)
    for (const { answer, cost } of choices(guide, progress, step)) {
      const answers = answer === undefined ? way.answers : { ...way.answers, [step.question ?? '']: answer }
      const rule = ruleFor(step, answers)
      if (rule && 'to' in rule)
        open.push({ step: rule.to, answers, passed: [...way.passed, step.id], cost: way.cost + cost })
    }
  }
  return undefined
}

/** An answer that was given, and the one that takes its place. */
export type Change = { readonly question: string; readonly was: string; readonly is: string }

/**
 * The answers somebody gave that these events would change: nobody's word is altered without their being told.
 * @returns in the order of the walk; empty when all that was said still stands
 */
export const changesIn = (guide: Guide, progress: Progress, events: readonly Event[]): readonly Change[] =>
  events.flatMap(event => {
    if (event.type !== 'answered') return []
    const was = savedAnswer(guide, progress, event.question)
    return was === undefined || was === event.answer
      ? []
      : [{ question: event.question, was, is: event.answer }]
  })

/**
 * The events that bring a person to a step, along answers already given and else the usual ones: what
 * "I have done everything before this" means.
 * @returns undefined when no way leads there
 */
export function eventsTo(
  guide: Guide,
  progress: Progress,
  target: string,
  at: number,
): readonly Event[] | undefined {
  const way = search(guide, progress, id => id === target)
  return way?.passed.flatMap(id => {
    const { question } = stepOf(guide, id)
    const answer = question === undefined ? undefined : way.answers[question]
    const tick: Event = { type: 'done', step: id, at }
    return question !== undefined && answer !== undefined
      ? [{ type: 'answered', question, answer, at }, tick]
      : [tick]
  })
}
