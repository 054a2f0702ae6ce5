import type { Condition, Guide, Question, Rule, Step, Trouble } from '../../src/engine/guide.ts'
import type { Event } from '../../src/engine/machine.ts'
import { NOTHING_YET, type Progress } from '../../src/engine/progress.ts'

/** A step with only what matters for the test. `next`: rules, or the one step it leads to. */
export type ToyStep = Partial<Omit<Step, 'id' | 'next'>> & { readonly next?: string | readonly Rule[] }

type ToyQuestion = { readonly answers: readonly string[]; readonly usual?: string }

type Rest = Partial<Omit<Guide, 'steps' | 'questions' | 'troubles'>> & {
  readonly questions?: Readonly<Record<string, ToyQuestion>>
  readonly troubles?: Readonly<Record<string, Partial<Omit<Trouble, 'id'>>>>
}

const map = <From, To>(record: Readonly<Record<string, From>>, of: (value: From, key: string) => To) =>
  Object.fromEntries(Object.entries(record).map(([key, value]): [string, To] => [key, of(value, key)]))

/**
 * A small guide, sound but for what is said. A step without `next` leads to the one written after it; the last
 * one is the finish. Every step has a number and says why it shows no picture; the first answer of a question is
 * the usual one.
 */
export function toy(steps: Readonly<Record<string, ToyStep>>, rest: Rest = {}): Guide {
  const ids = Object.keys(steps)
  const rules = (next: ToyStep['next'], id: string): readonly Rule[] => {
    if (typeof next === 'object') return next
    const to = next ?? ids[ids.indexOf(id) + 1]
    return to === undefined ? [] : [{ to }]
  }
  return {
    start: ids[0] ?? '',
    numbers: map(steps, (_, id) => ({ code: ids.indexOf(id) + 1 })),
    version: 'toy',
    branches: {},
    notes: {},
    addresses: {},
    controls: {},
    facts: {},
    screens: {},
    ...rest,
    steps: map(steps, (step, id) => ({
      stage: 1,
      kind: id === ids.at(-1) ? 'finish' : 'action',
      device: 'none',
      blocks: [],
      safeToStop: true,
      facts: [],
      ...(step.blocks?.some(({ kind }) => kind === 'picture') ? {} : { noPicture: 'no-other-screen' }),
      ...step,
      id,
      next: rules(step.next, id),
    })),
    questions: map(
      rest.questions ?? {},
      ({ answers, usual }): Question => ({ answers, usual: usual ?? answers[0] ?? '' }),
    ),
    troubles: map(rest.troubles ?? {}, (trouble, id) => ({
      where: ids.slice(0, 1),
      back: ids[0] ?? '',
      labels: [],
      facts: [],
      ...trouble,
      id,
    })),
  }
}

/** True when `question` was answered with one of `is`. */
export const on = (question: string, ...is: string[]): Condition => ({ question, is })

/** What happens, in few words. Times count up from 1, so that each event has its own. */
export const did = (step: string, at = 1): Event => ({ type: 'done', step, at })
export const said = (question: string, answer: string, at = 1): Event => ({
  type: 'answered',
  question,
  answer,
  at,
})

/** A progress as it could have been saved: steps done, answers by question. */
export const saved = (done: readonly string[], answers: Readonly<Record<string, string>> = {}): Progress => ({
  ...NOTHING_YET,
  done: Object.fromEntries(done.map(id => [id, { is: true, at: 1 }])),
  answers: map(answers, is => ({ is, at: 1 })),
})
