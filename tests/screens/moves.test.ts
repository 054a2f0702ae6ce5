// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Guide } from '../../src/engine/guide.ts'
import { afterAll, position, turnOf } from '../../src/engine/machine.ts'
import { NOTHING_YET, type Progress } from '../../src/engine/progress.ts'
import { stepOf } from '../../src/engine/walk.ts'
import {
  actsIn,
  catchUpTo,
  type Move,
  moveBack,
  moveIn,
  moveOn,
  moveToSeen,
  searchOf,
} from '../../src/screens/moves.ts'
import { anyGuide, anyProgress } from '../engine/arbitrary.ts'
import { on, saved, toy } from '../engine/toy.ts'

const guide = toy(
  {
    oven: { question: 'heat', next: [{ when: [on('heat', 'off')], stay: true }, { to: 'bread' }] },
    bread: {
      question: 'crust',
      next: [
        { when: [on('crust', 'brown'), on('heat', 'full')], to: 'eat' },
        { when: [on('crust', 'black')], stay: true, trouble: 'burnt' },
        { when: [on('crust', 'raw')], again: 'oven' },
        { to: 'longer' },
      ],
    },
    longer: {},
    eat: {},
    end: {},
  },
  {
    questions: {
      heat: { answers: ['full', 'half', 'off'] },
      crust: { answers: ['brown', 'black', 'raw'] },
    },
    troubles: { burnt: {} },
  },
)
const on1 = (progress: Progress, step: string, answer?: string) =>
  moveOn(guide, progress, stepOf(guide, step), answer)

describe('going on from a step', () => {
  const said = (answer: string) => ({ type: 'answered', question: 'crust', answer })

  test('without a question: it is done, and the next one follows', () => {
    expect(on1(NOTHING_YET, 'longer')).toEqual({ page: 'eat', acts: [{ type: 'done', step: 'longer' }] })
  })

  test('with an answer that leads on: the answer first, then the tick, or the tick would be refused', () => {
    const done = { type: 'done', step: 'bread' }
    const full = saved(['oven'], { heat: 'full' })
    expect(on1(full, 'bread', 'brown')).toEqual({ page: 'eat', acts: [said('brown'), done] })
  })

  test('a rule may ask what was answered earlier', () => {
    expect(on1(saved(['oven'], { heat: 'half' }), 'bread', 'brown').page).toBe('longer')
  })

  test('an answer that keeps one here ticks nothing; with a trouble it leads there', () => {
    expect(on1(NOTHING_YET, 'oven', 'off')).toEqual({
      page: 'oven',
      acts: [{ type: 'answered', question: 'heat', answer: 'off' }],
    })
    expect(on1(NOTHING_YET, 'bread', 'black')).toEqual({
      page: 'bread/different/burnt',
      acts: [said('black')],
    })
  })

  test('an answer that leads back ticks nothing', () => {
    expect(on1(NOTHING_YET, 'bread', 'raw')).toEqual({ page: 'oven', acts: [said('raw')] })
  })

  test('without any rule one stays', () => {
    expect(on1(NOTHING_YET, 'end')).toEqual({ page: 'end', acts: [] })
  })
})

describe('to the step whose screen one sees', () => {
  const to = (progress: Progress, step: string) => moveToSeen(guide, progress, step)

  test('a step that is done or due is only gone to', () => {
    expect(to(saved(['oven'], { heat: 'half' }), 'oven')).toEqual({ page: 'oven', acts: [] })
    expect(to(saved(['oven'], { heat: 'half' }), 'bread')).toEqual({ page: 'bread', acts: [] })
  })

  test('for a step ahead all before it is done', () => {
    expect(to(saved(['oven'], { heat: 'half' }), 'longer')).toEqual(catchUpTo('longer'))
  })

  test('for one that only another answer leads to, nothing is said otherwise: it is looked at', () => {
    const brown = saved(['oven', 'bread'], { heat: 'full', crust: 'brown' })
    expect(to(brown, 'longer')).toEqual({ page: 'longer', acts: [] })
    expect(to(NOTHING_YET, 'longer')).toEqual(catchUpTo('longer'))
  })
})

describe('on after a trouble', () => {
  const burnt = { id: 'burnt', labels: [], facts: [] }
  const full = saved(['oven'], { heat: 'full' })
  const link = (page: string) => ({ page, acts: [] })

  test('mended on the spot, one goes on where it happened', () => {
    expect(moveBack(guide, full, { ...burnt, where: ['oven', 'bread'], back: 'oven' }, 'bread')).toEqual(
      link('bread'),
    )
  })

  test('that leaves the step, one goes on where it says', () => {
    const leaves = { ...burnt, where: ['oven', 'bread'], back: 'oven', leaves: true } as const
    expect(moveBack(guide, full, leaves, 'bread')).toEqual(link('oven'))
  })

  test('with a step off the way, who met it there goes there as by an answer', () => {
    const longer = { ...burnt, where: ['bread'], back: 'longer' }
    expect(moveBack(guide, full, longer, 'bread')).toEqual(catchUpTo('longer'))
  })

  test('who was elsewhere, or only read ahead, goes to look', () => {
    const longer = { ...burnt, where: ['bread'], back: 'longer' }
    expect(moveBack(guide, full, longer, 'oven')).toEqual(link('longer'))
    expect(moveBack(guide, NOTHING_YET, longer, 'bread')).toEqual(link('longer'))
  })
})

/** Every way on of every step: without an answer, and with each. */
const movesOf = (any: Guide, progress: Progress): Move[] =>
  Object.values(any.steps).flatMap(step => [
    moveOn(any, progress, step),
    ...(any.questions[step.question ?? '']?.answers ?? []).map(answer => moveOn(any, progress, step, answer)),
    catchUpTo(step.id),
  ])

const guideAndProgress = anyGuide.chain(any => fc.tuple(fc.constant(any), anyProgress(any)))

describe('the address of a way on', () => {
  test('carries all that was done, in any guide: written and read back it is the same', () => {
    fc.assert(
      fc.property(guideAndProgress, ([any, progress]) => {
        for (const { page, ...done } of movesOf(any, progress)) {
          expect(any.steps[page.split('/')[0] ?? '']).toBeDefined()
          expect(moveIn(searchOf({ page, ...done }))).toEqual(done)
        }
      }),
    )
  })

  test('carries ids only', () => {
    fc.assert(
      fc.property(guideAndProgress, ([any, progress]) => {
        for (const move of movesOf(any, progress)) expect(searchOf(move)).toMatch(/^(\?[a-z0-9.=&-]+)?$/)
      }),
    )
  })

  test('that says nothing has no query', () => {
    expect(searchOf({ page: 'oven', acts: [] })).toBe('')
    expect(moveIn('')).toEqual({ acts: [] })
  })

  test.each([
    '?done=',
    '?answer=',
    '?answer=crust',
    '?answer=.brown',
    '?answer=crust.',
    '?up-to=',
    '?lang=da',
    '?%',
  ])('with %s in it is passed over', search => {
    expect(moveIn(search)).toEqual({ acts: [] })
  })

  test('whatever else stands in an address, reading it never throws and following it changes no more than ids', () => {
    const key = fc.constantFrom('done', 'answer', 'up-to')
    const hostile = fc.tuple(key, fc.string()).map(([name, text]) => `?${name}=${text}`)
    fc.assert(
      fc.property(fc.oneof(fc.string(), hostile), text => {
        const acts = actsIn(guide, NOTHING_YET, moveIn(text)).map(act => ({ ...act, at: 1 }))
        const { done, answers } = afterAll(guide, NOTHING_YET, acts)
        for (const id of Object.keys(done)) expect(guide.steps[id]).toBeDefined()
        for (const id of Object.keys(answers)) expect(guide.questions[id]).toBeDefined()
      }),
    )
  })
})

describe('following a way on', () => {
  const follow = (progress: Progress, move: Move) =>
    afterAll(
      guide,
      progress,
      actsIn(guide, progress, move).map(act => ({ ...act, at: 9 })),
    )

  test('from where one is, one may do what stands on the page one comes to', () => {
    fc.assert(
      fc.property(anyProgress(guide), progress => {
        const step = stepOf(guide, position(guide, progress).step)
        for (const answer of guide.questions[step.question ?? '']?.answers ?? [undefined]) {
          const move = moveOn(guide, progress, step, answer)
          const { walk } = position(guide, follow(progress, move))
          expect(turnOf(walk, move.page.split('/')[0] ?? '')).toBe('now-or-past')
        }
      }),
    )
  })

  test('catching up to a step makes it the step to do, whatever was done before', () => {
    fc.assert(
      fc.property(anyProgress(guide), fc.constantFrom(...Object.keys(guide.steps)), (progress, id) => {
        const { walk } = position(guide, follow(progress, catchUpTo(id)))
        expect(turnOf(walk, id)).toBe('now-or-past')
      }),
    )
  })

  test('catching up to a step there is not changes nothing', () => {
    for (const id of ['nowhere', 'constructor', '__proto__'])
      expect(actsIn(guide, NOTHING_YET, catchUpTo(id))).toEqual([])
  })
})
