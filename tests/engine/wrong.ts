import type { Block, Guide, Rule } from '../../src/engine/guide.ts'
import type { MistakeKind } from '../../src/engine/mistake.ts'
import { on, type ToyStep, toy } from './toy.ts'

export const say: Block = { kind: 'say', words: 'do', labels: ['next'], paper: true }
const said: Block = { kind: 'say', words: 'do', labels: [], paper: true }
export const picture: Block = { kind: 'picture', picture: 'page' }

/** One step with a question (a or b), whose rules are the thing looked at, then the finish. */
const asking = (...next: readonly Rule[]) =>
  toy({ ask: { question: 'q', next }, end: {} }, { questions: { q: { answers: ['a', 'b'] } } })

/** The wait before stage 3, with these rules. */
const waiting = (next: readonly Rule[], wait: ToyStep = {}) =>
  toy(
    { wait: { stage: 'wait', kind: 'wait', question: 'come', ...wait, next }, three: { stage: 3 }, end: {} },
    { questions: { come: { answers: ['yes', 'no'] } } },
  )

const withTrouble = (trouble: NonNullable<Parameters<typeof toy>[1]>['troubles']) =>
  toy({ a: {}, end: {} }, { troubles: trouble ?? {} })

/** Nothing is wrong with this one. */
export const rest = toy({ a: {}, end: {} })

/**
 * Guides with one mistake each: its kind, what it is, the guide, and what is found, as `where: what`.
 * A line that begins with a kind of its own is a mistake that cannot but come with it.
 */
export const WRONG: readonly (readonly [MistakeKind, string, Guide, ...string[]])[] = [
  [
    'unknown-target',
    'a rule to nowhere',
    toy({ a: { next: [{ to: 'x' }, { to: 'end' }] }, end: {} }),
    'a: x',
  ],
  [
    'unknown-target',
    'a way back to nowhere',
    asking({ when: [on('q', 'a')], again: 'x' }, { to: 'end' }),
    'ask: x',
  ],
  [
    'unknown-target',
    'a start that is not there',
    { ...rest, start: 'x' },
    'start: x',
    'never-reached a: a',
    'never-reached end: end',
  ],
  [
    'no-way-out',
    'a step without rules',
    toy({ a: { next: [{ to: 'b' }, { to: 'end' }] }, b: { next: [] }, end: {} }),
    'b: no rule leads on',
    'no-way-out b: no rule without a condition',
  ],
  [
    'no-way-out',
    'a question whose answers all stay',
    toy(
      {
        a: { next: [{ to: 'ask' }, { to: 'end' }] },
        ask: { question: 'q', next: [{ when: [on('q', 'y', 'n')], stay: true }] },
        end: {},
      },
      { questions: { q: { answers: ['y', 'n'] } } },
    ),
    'ask: no rule leads on',
  ],
  [
    'no-way-out',
    'a way that depends on something said before',
    toy(
      { ask: { question: 'q', next: 'b' }, b: { next: [{ when: [on('q', 'y')], to: 'end' }] }, end: {} },
      { questions: { q: { answers: ['y', 'n'] } } },
    ),
    'b: no rule without a condition',
  ],
  [
    'never-reached',
    'a step no rule leads to',
    toy({ a: { next: 'end' }, lost: { next: 'end' }, end: {} }),
    'lost: lost',
  ],
  [
    'circle',
    'steps that lead back to each other',
    toy({ a: {}, b: { next: [{ to: 'a' }, { to: 'end' }] }, end: {} }),
    'b: leads back to itself',
    'circle a: leads back to itself',
  ],
  [
    'again-not-back',
    'again that leads on',
    asking({ when: [on('q', 'a')], again: 'end' }, { to: 'end' }),
    'ask: end',
  ],
  [
    'again-not-back',
    'again to a step that some have not come by',
    toy(
      {
        fork: { question: 'q', next: [{ when: [on('q', 'a')], to: 'b' }, { to: 'c' }] },
        b: {},
        c: { question: 'r', next: [{ when: [on('r', 'y')], again: 'b' }, { to: 'end' }] },
        end: {},
      },
      { questions: { q: { answers: ['a', 'b'] }, r: { answers: ['n', 'y'] } } },
    ),
    'c: b',
  ],
  [
    'question-without-rule',
    'an answer nobody thought of',
    asking({ when: [on('q', 'a')], to: 'end' }),
    'ask: b',
  ],
  [
    'question-without-rule',
    'an answer whose only rule looks back',
    toy(
      {
        first: { question: 'p', next: 'ask' },
        ask: {
          question: 'q',
          next: [
            { when: [on('q', 'a')], to: 'end' },
            { when: [on('q', 'b'), on('p', 'y')], to: 'end' },
          ],
        },
        end: {},
      },
      { questions: { p: { answers: ['y', 'n'] }, q: { answers: ['a', 'b'] } } },
    ),
    'ask: b',
  ],
  [
    'question-not-asked-once',
    'a question nobody asks',
    toy({ a: {}, end: {} }, { questions: { q: { answers: ['y'] } } }),
    'q: asked by 0 steps',
  ],
  [
    'question-not-asked-once',
    'a question asked twice',
    toy({ a: { question: 'q' }, b: { question: 'q' }, end: {} }, { questions: { q: { answers: ['y'] } } }),
    'q: asked by 2 steps',
  ],
  ['stage-3-unguarded', 'a way past the wait', toy({ a: {}, three: { stage: 3 }, end: {} }), 'a: three'],
  ['stage-3-unguarded', 'a wait that lets everybody through', waiting([{ to: 'three' }]), 'wait: three'],
  [
    'stage-3-unguarded',
    'a wait whose guard comes too late',
    waiting([{ to: 'three' }, { when: [on('come', 'no')], stay: true }]),
    'wait: three',
  ],
  [
    'stage-3-unguarded',
    'a wait that asks nothing',
    toy({ wait: { stage: 'wait', kind: 'wait' }, three: { stage: 3 }, end: {} }),
    'wait: three',
  ],
  ['stage-3-unguarded', 'a start in stage 3', toy({ three: { stage: 3 }, end: {} }), 'three: three'],
  ['unknown-reference', 'a question that is not there', toy({ a: { question: 'q' }, end: {} }), 'a: q'],
  [
    'unknown-reference',
    'an answer that is not there',
    asking({ when: [on('q', 'c')], to: 'end' }, { to: 'end' }),
    'ask: q = c',
  ],
  [
    'unknown-reference',
    'a usual answer that is none',
    toy({ a: { question: 'q' }, end: {} }, { questions: { q: { answers: ['y'], usual: 'n' } } }),
    'q: usual n',
  ],
  [
    'unknown-reference',
    'a step without a number',
    { ...rest, numbers: { a: { code: 1 } } },
    'end: no row in the numbers',
  ],
  [
    'unknown-reference',
    'a stage that is not there',
    toy({ a: { stage: JSON.parse('9') }, end: {} }),
    'a: stage 9',
  ],
  ['unknown-reference', 'a fact that is not there', toy({ a: { facts: ['Z9'] }, end: {} }), 'a: fact Z9'],
  [
    'unknown-reference',
    'a trouble that is not there',
    asking({ when: [on('q', 'a')], stay: true, trouble: 'x' }, { to: 'end' }),
    'ask: trouble x',
  ],
  [
    'unknown-reference',
    'an address that is not there',
    toy({ a: { blocks: [said, { kind: 'link', address: 'x' }] }, end: {} }),
    'a: x',
  ],
  [
    'unknown-reference',
    'a note that is not there',
    toy({ a: { blocks: [{ kind: 'note', note: 'x' }] }, end: {} }),
    'a: x',
  ],
  [
    'unknown-reference',
    'a place to stop that does not come',
    toy({ a: {}, b: { safeToStop: { until: 'a' } }, end: {} }),
    'b: stop until a',
  ],
  ['unknown-reference', "a trouble's way back to nowhere", withTrouble({ t: { back: 'x' } }), 't: x'],
  [
    'unknown-reference',
    'a trouble of a step that is not there',
    withTrouble({ t: { where: ['x'] } }),
    't: x',
  ],
  ['unknown-reference', "a trouble's fact that is not there", withTrouble({ t: { facts: ['Z9'] } }), 't: Z9'],
  [
    'unknown-reference',
    "a trouble's address that is not there",
    withTrouble({ t: { address: 'x' } }),
    't: x',
  ],
  [
    'number-twice',
    'a code given anew',
    { ...rest, numbers: { a: { code: 1 }, end: { code: 1 } } },
    "end: 1 is a's",
  ],
  [
    'number-twice',
    'a number given anew',
    { ...rest, numbers: { a: { code: 1, number: '1-1' }, end: { code: 2, number: '1-1' } } },
    "end: 1-1 is a's",
  ],
  [
    'secret-unsaid',
    'a field for the PIN where nobody is told to look away',
    toy({ a: { blocks: [{ kind: 'practice', field: 'pin' }] }, end: {} }),
    'a: pin',
  ],
  [
    'secret-unsaid',
    'a field for the validation code where another secret is said',
    toy({
      a: {
        kind: 'triage',
        device: 2,
        secret: 'pin',
        blocks: [{ kind: 'practice', field: 'validation-code' }],
      },
      end: {},
    }),
    'a: code',
  ],
  [
    'secret-without-device',
    'a password that is typed nowhere',
    toy({ a: { secret: 'password' }, end: {} }),
    'a: password',
  ],
]
