import fc from 'fast-check'
import type { Guide, Rule } from '../../src/engine/guide.ts'
import type { Event } from '../../src/engine/machine.ts'
import type { Kept, Progress } from '../../src/engine/progress.ts'
import { on, type ToyStep, toy } from './toy.ts'

/** Names that stand in no guide; some of them every object has. */
const junk = fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty'))

const oneOf = (ids: readonly string[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom('', ...ids) }, junk)

/** Times as clocks give them: also wrong ones, also the same one twice. */
const time = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer())

const answersOf = (guide: Guide) => Object.values(guide.questions).flatMap(({ answers }) => answers)
const itemsOf = (guide: Guide) =>
  Object.values(guide.steps).flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.kind === 'checklist' ? block.items : [])),
  )
const choicesOf = (guide: Guide) =>
  Object.values(guide.notes).flatMap(note => (note.kind === 'choice' ? note.of : ['2026-11-22']))

/** Any event, most of them about things the guide has. */
export function anyEvent(guide: Guide): fc.Arbitrary<Event> {
  const step = oneOf(Object.keys(guide.steps))
  const question = oneOf(Object.keys(guide.questions))
  const note = oneOf(Object.keys(guide.notes))
  return fc.oneof(
    { weight: 8, arbitrary: fc.record({ type: fc.constant('done'), step, at: time }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('undone'), step, at: time }) },
    {
      weight: 8,
      arbitrary: fc.record({
        type: fc.constant('answered'),
        question,
        answer: oneOf(answersOf(guide)),
        at: time,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('noted'), note, value: oneOf(choicesOf(guide)), at: time }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('ticked'),
        step,
        item: oneOf(itemsOf(guide)),
        on: fc.boolean(),
        at: time,
      }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('startedOver'), at: time }) },
  )
}

/** Any progress a file could hold: parts of a walk, parts of another guide, nonsense. */
export function anyProgress(guide: Guide): fc.Arbitrary<Progress> {
  const register = <T>(keys: readonly string[], is: fc.Arbitrary<T>): fc.Arbitrary<Record<string, Kept<T>>> =>
    fc.dictionary(oneOf(keys), fc.record({ is, at: time }), { noNullPrototype: true, maxKeys: 12 })
  return fc.record({
    done: register(Object.keys(guide.steps), fc.boolean()),
    answers: register(Object.keys(guide.questions), oneOf(answersOf(guide))),
    notes: register(Object.keys(guide.notes), oneOf(choicesOf(guide))),
    ticks: register(
      itemsOf(guide).map(item => `photo.${item}`),
      fc.boolean(),
    ),
  })
}

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f']
const ANSWERS = ['yes', 'no']

const letter = fc.constantFrom(...LETTERS)
const condition = fc.tuple(letter, fc.subarray(ANSWERS)).map(([question, is]) => on(question, ...is))
const when = fc.array(condition, { maxLength: 2 })
const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ when, to: letter }),
  fc.record({ when, again: letter }),
  fc.record({ when, stay: fc.constant(true) }),
)

/**
 * Any guide of six steps, sound or not: circles, dead ends, rules that never hold. Only what would be a bug in
 * the data's types is left out: each target exists, a step asks at most the question of its own name.
 */
export const anyGuide: fc.Arbitrary<Guide> = fc
  .array(fc.record({ asks: fc.boolean(), next: fc.array(rule, { maxLength: 3 }) }), {
    minLength: LETTERS.length,
    maxLength: LETTERS.length,
  })
  .map(bodies => {
    const steps = bodies.map(({ asks, next }, index): [string, ToyStep] => {
      const id = LETTERS[index] ?? ''
      return [id, { next, ...(asks ? { question: id } : {}) }]
    })
    return toy(Object.fromEntries(steps), {
      questions: Object.fromEntries(LETTERS.map(id => [id, { answers: ANSWERS }])),
    })
  })
