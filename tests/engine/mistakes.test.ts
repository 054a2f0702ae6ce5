// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Guide } from '../../src/engine/guide.ts'
import type { MistakeKind } from '../../src/engine/mistake.ts'
import { mistakes } from '../../src/engine/mistakes.ts'
import { library } from './library.ts'
import { on, toy } from './toy.ts'
import { picture, rest, say, WRONG } from './wrong.ts'
import { WRONG_SIGHT } from './wrong-sight.ts'

const everyWord = () => true

/** A sentence that names no control. */
const say0 = { kind: 'say', words: 'do', labels: [], paper: true } as const

/** What is found, as `kind where: what`. */
const found = (guide: Guide, has: (key: string) => boolean = everyWord) =>
  mistakes(guide, has).map(({ kind, where, what }) => `${kind} ${where}: ${what}`)

for (const [kind, title, guide, what, ...more] of [...WRONG, ...WRONG_SIGHT]) {
  test(`${kind}: ${title} is found, and nothing else`, () => {
    expect(found(guide).toSorted()).toEqual([`${kind} ${what}`, ...more].toSorted())
  })
}

describe('no-words', () => {
  const guide = toy(
    {
      a: {
        question: 'q',
        blocks: [
          say,
          { kind: 'more', words: 'why', labels: [] },
          { kind: 'calm' },
          picture,
          { kind: 'checklist', items: ['hat'] },
        ],
        device: 2,
      },
      end: {},
    },
    { questions: { q: { answers: ['y'] } }, troubles: { t: { where: ['a'] } } },
  )

  test.each([
    ['a', 'steps.a.title'],
    ['a', 'steps.a.do.do'],
    ['a', 'steps.a.more.why.title'],
    ['a', 'steps.a.more.why.text'],
    ['a', 'steps.a.calm'],
    ['a', 'steps.a.see'],
    ['a', 'steps.a.items.hat.title'],
    ['a', 'questions.q.ask'],
    ['a', 'questions.q.answers.y'],
    ['end', 'steps.end.title'],
    ['t', 'troubles.t.title'],
    ['t', 'troubles.t.means'],
    ['t', 'troubles.t.calm'],
  ])('%s: %s', (where, missing) => {
    expect(found(guide, key => key !== missing)).toEqual([`no-words ${where}: ${missing}`])
  })

  test('no others are asked for', () => {
    const asked = new Set<string>()
    found(guide, key => asked.add(key) !== undefined)
    expect(asked.size).toBe(13)
  })
})

describe('a sound guide has none', () => {
  test('the library', () => {
    expect(found(library)).toEqual([])
  })

  test('a way to the finish past the wait, for those who need no stage 3', () => {
    const rules = [{ when: [on('need', 'no')], to: 'end' }, { to: 'wait' }]
    const guide = toy(
      {
        a: { question: 'need', next: rules },
        wait: {
          stage: 'wait',
          kind: 'wait',
          question: 'come',
          next: [{ when: [on('come', 'no')], stay: true }, { to: 'three' }],
        },
        three: { stage: 3 },
        four: { stage: 3 },
        end: { stage: 3 },
      },
      { questions: { need: { answers: ['yes', 'no'] }, come: { answers: ['yes', 'no'] } } },
    )
    expect(found(guide)).toEqual([])
  })

  test('a way back to the very start', () => {
    const rules = [{ when: [on('q', 'y')], again: 'a' }, { to: 'end' }]
    const guide = toy(
      { a: {}, b: { question: 'q', next: rules }, end: {} },
      { questions: { q: { answers: ['n', 'y'] } } },
    )
    expect(found(guide)).toEqual([])
  })

  test('a number whose step was dropped leaves a gap', () => {
    expect(found({ ...rest, numbers: { ...rest.numbers, dropped: { code: 9, number: '1-9' } } })).toEqual([])
  })

  test('a step that may be left only after itself', () => {
    expect(
      found(toy({ a: { safeToStop: { until: 'a' } }, b: { safeToStop: { until: 'c' } }, c: {}, end: {} })),
    ).toEqual([])
  })

  test('a step on a device that looks at no other screen, and so knows of nothing else there', () => {
    const guide = toy({ a: { device: 1, noPicture: 'no-other-screen' }, end: {} })
    expect(found(guide)).toEqual([])
  })

  test('labels of its own device, of either, and of the other one in what is only told', () => {
    const controls = { next: 2, submit: 2, initialise: 1 } as const
    const more = { kind: 'more', words: 'why', labels: ['initialise'] } as const
    const either = { kind: 'say', words: 'do', labels: ['app'], paper: true } as const
    const guide = toy(
      { a: { device: 2, blocks: [say, either, more, picture] }, end: {} },
      { controls, troubles: { t: { where: ['a'] } } },
    )
    expect(found(guide)).toEqual([])
  })

  test('a link under each of two sentences, whatever stands between', () => {
    const link = { kind: 'link', address: 'rcam' } as const
    const guide = toy(
      { a: { blocks: [say0, { kind: 'calm' }, link, say0, link] }, end: {} },
      { addresses: { rcam: 'https://rcam.test/' } },
    )
    expect(found(guide)).toEqual([])
  })
})

test('every kind of mistake is seen here', () => {
  const seen = new Set([...[...WRONG, ...WRONG_SIGHT].map(([kind]) => kind), 'no-words'])
  const all: Record<MistakeKind, true> = {
    'unknown-target': true,
    'no-way-out': true,
    'never-reached': true,
    circle: true,
    'again-not-back': true,
    'question-without-rule': true,
    'question-not-asked-once': true,
    'stage-3-unguarded': true,
    'control-without-device': true,
    'secret-unsaid': true,
    'secret-without-device': true,
    'unknown-reference': true,
    'number-twice': true,
    'no-words': true,
    'no-picture': true,
    'no-different': true,
    'two-devices': true,
    'link-without-sentence': true,
  }
  expect([...seen].toSorted()).toEqual(Object.keys(all).toSorted())
})
