import type { Guide, NoteKind, Step } from './guide.ts'
import { own } from './own.ts'
import type { Kept, Progress } from './progress.ts'
import { stretch } from './reach.ts'
import { answersUpTo, ruleFor, type WalkStep, walk } from './walk.ts'

/** What can happen. `at` is UTC milliseconds. An empty note takes the note back. */
export type Event =
  | { readonly type: 'done'; readonly step: string; readonly at: number }
  | { readonly type: 'undone'; readonly step: string; readonly at: number }
  | { readonly type: 'answered'; readonly question: string; readonly answer: string; readonly at: number }
  | { readonly type: 'noted'; readonly note: string; readonly value: string; readonly at: number }
  | {
      readonly type: 'ticked'
      readonly step: string
      readonly item: string
      readonly on: boolean
      readonly at: number
    }
  | { readonly type: 'startedOver'; readonly at: number }

/** Why an event changed nothing. */
export type Refusal = 'unknown' | 'not-on-the-way' | 'not-yet' | 'unanswered' | 'already-so'

export type Outcome = { readonly progress: Progress; readonly refused?: Refusal }

export type Position = {
  readonly stage: Step['stage'] | 'finished'
  /** The first step of the walk that is not complete. */
  readonly step: string
  readonly walk: readonly WalkStep[]
}

/** Where the person is, worked out from what is saved. Never saved itself. */
export function position(guide: Guide, progress: Progress): Position {
  const steps = walk(guide, progress)
  const current = steps.find(({ complete }) => !complete) ?? steps.at(-1)
  if (!current) throw new Error('a guide without steps')
  const finished = current.step.kind === 'finish'
  return { stage: finished ? 'finished' : current.step.stage, step: current.step.id, walk: steps }
}

/**
 * Whether a step's turn has come: it lies on the walk and everything before it is complete.
 * Reading a step is always allowed; this is about doing it.
 */
export function turnOf(steps: readonly WalkStep[], id: string): 'now-or-past' | 'not-yet' | 'not-on-the-way' {
  const index = steps.findIndex(({ step }) => step.id === id)
  if (index < 0) return 'not-on-the-way'
  return steps.slice(0, index).every(({ complete }) => complete) ? 'now-or-past' : 'not-yet'
}

/**
 * Sets one register. The time never runs backwards within a register, whatever the device's clock does:
 * otherwise a merge with another tab would prefer what was there before.
 */
function set<T>(record: Readonly<Record<string, Kept<T>>>, key: string, is: T, at: number) {
  const before = record[key]
  return { ...record, [key]: { is, at: before ? Math.max(at, before.at + 1) : at } }
}

const refuse = (progress: Progress, refused: Refusal): Outcome => ({ progress, refused })

function done(guide: Guide, progress: Progress, id: string, at: number): Outcome {
  const step = own(guide.steps, id)
  if (!step || step.kind === 'finish') return refuse(progress, 'unknown')
  const turn = turnOf(walk(guide, progress), id)
  if (turn !== 'now-or-past') return refuse(progress, turn)
  if (step.question !== undefined) {
    const saved = progress.answers[step.question]?.is ?? ''
    const rule = ruleFor(step, { ...answersUpTo(guide, progress, id), [step.question]: saved })
    if (!guide.questions[step.question]?.answers.includes(saved) || !rule || !('to' in rule))
      return refuse(progress, 'unanswered')
  }
  if (progress.done[id]?.is === true) return refuse(progress, 'already-so')
  return { progress: { ...progress, done: set(progress.done, id, true, at) } }
}

function undone(guide: Guide, progress: Progress, id: string, at: number): Outcome {
  if (!own(guide.steps, id)) return refuse(progress, 'unknown')
  if (progress.done[id]?.is !== true) return refuse(progress, 'already-so')
  return { progress: { ...progress, done: set(progress.done, id, false, at) } }
}

/**
 * Takes the ticks and answers off a stretch, so that it is walked once more: off every way through it, or a
 * step that lay on another way last time would be skipped this time.
 */
function onceMore(guide: Guide, progress: Progress, from: string, to: string, at: number): Progress {
  let { done, answers } = progress
  for (const id of stretch(guide, from, to)) {
    const question = guide.steps[id]?.question
    if (done[id]?.is) done = set(done, id, false, at)
    if (question !== undefined && answers[question]?.is) answers = set(answers, question, '', at)
  }
  return { ...progress, done, answers }
}

function answered(guide: Guide, progress: Progress, question: string, answer: string, at: number): Outcome {
  if (!own(guide.questions, question)?.answers.includes(answer)) return refuse(progress, 'unknown')
  const steps = walk(guide, progress)
  const asker = steps.find(({ step }) => step.question === question)?.step
  if (!asker) return refuse(progress, 'not-on-the-way')
  const turn = turnOf(steps, asker.id)
  if (turn !== 'now-or-past') return refuse(progress, turn)
  const rule = ruleFor(asker, { ...answersUpTo(guide, progress, asker.id), [question]: answer })
  if (!rule) return refuse(progress, 'unknown')
  if ('again' in rule) return { progress: onceMore(guide, progress, rule.again, asker.id, at) }
  if (progress.answers[question]?.is === answer) return refuse(progress, 'already-so')
  return { progress: { ...progress, answers: set(progress.answers, question, answer, at) } }
}

/** A real day of the calendar, as yyyy-mm-dd. Worked out without time zones. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= days
}

const fits = (kind: NoteKind, value: string) =>
  value === '' || (kind.kind === 'date' ? isCalendarDate(value) : kind.of.includes(value))

function noted(guide: Guide, progress: Progress, note: string, value: string, at: number): Outcome {
  const kind = own(guide.notes, note)
  if (!kind || !fits(kind, value)) return refuse(progress, 'unknown')
  if ((progress.notes[note]?.is ?? '') === value) return refuse(progress, 'already-so')
  return { progress: { ...progress, notes: set(progress.notes, note, value, at) } }
}

function ticked(
  guide: Guide,
  progress: Progress,
  id: string,
  item: string,
  is: boolean,
  at: number,
): Outcome {
  const known = own(guide.steps, id)?.blocks.some(
    block => block.kind === 'checklist' && block.items.includes(item),
  )
  if (!known) return refuse(progress, 'unknown')
  const key = `${id}.${item}`
  if ((progress.ticks[key]?.is ?? false) === is) return refuse(progress, 'already-so')
  return { progress: { ...progress, ticks: set(progress.ticks, key, is, at) } }
}

/** Everything is taken back, not thrown away: a tab that still has the old state must not bring it back. */
function startedOver(progress: Progress, at: number): Outcome {
  const blank = <T>(record: Readonly<Record<string, Kept<T>>>, empty: T) =>
    Object.keys(record).reduce((now, key) => set(now, key, empty, at), record)
  return {
    progress: {
      done: blank(progress.done, false),
      answers: blank(progress.answers, ''),
      notes: blank(progress.notes, ''),
      ticks: blank(progress.ticks, false),
    },
  }
}

/**
 * One event. Total: every event is defined in every state; one that makes no sense there changes nothing
 * and says why (`refused`).
 */
export function after(guide: Guide, progress: Progress, event: Event): Outcome {
  switch (event.type) {
    case 'done':
      return done(guide, progress, event.step, event.at)
    case 'undone':
      return undone(guide, progress, event.step, event.at)
    case 'answered':
      return answered(guide, progress, event.question, event.answer, event.at)
    case 'noted':
      return noted(guide, progress, event.note, event.value, event.at)
    case 'ticked':
      return ticked(guide, progress, event.step, event.item, event.on, event.at)
    case 'startedOver':
      return startedOver(progress, event.at)
  }
}

/** Several events, one after the other; those that make no sense are passed over. */
export const afterAll = (guide: Guide, progress: Progress, events: readonly Event[]): Progress =>
  events.reduce((now, event) => after(guide, now, event).progress, progress)
