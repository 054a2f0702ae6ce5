// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  afterAll as allHappen,
  type Event,
  after as happens,
  position,
  turnOf,
} from '../../src/engine/machine.ts'
import { NOTHING_YET } from '../../src/engine/progress.ts'
import { walk } from '../../src/engine/walk.ts'
import { library, USUAL_ANSWERS, USUAL_WAY } from './library.ts'
import { did, said, saved } from './toy.ts'

/** The usual way up to, but without, a step. */
const until = (id: string) => saved(USUAL_WAY.slice(0, USUAL_WAY.indexOf(id)), USUAL_ANSWERS)

describe('position', () => {
  test.each([
    ['desk', 1],
    ['photo', 1],
    ['ask', 2],
    ['wait', 'wait'],
    ['fetch', 3],
    ['read', 'finished'],
  ])('%s is in stage %s', (id, stage) => {
    expect(position(library, until(id))).toMatchObject({ step: id, stage })
  })

  test('is the first step that is not complete, whatever is done behind it', () => {
    expect(position(library, saved(['desk', 'sign-up', 'ask'], USUAL_ANSWERS)).step).toBe('page')
  })

  test('carries the walk it was worked out from', () => {
    expect(position(library, until('photo')).walk).toEqual(walk(library, until('photo')))
  })

  test('a walk that ends before the finish is stood at its end', () => {
    const lost = saved(['desk', 'page'], { member: 'old', see: 'form' })
    expect(position(library, lost)).toMatchObject({ step: 'other-name', stage: 1 })
  })

  test('survives a saved place with steps and answers the guide no longer has', () => {
    const old = saved(['desk', 'stairs'], { member: 'new', lift: 'broken' })
    expect(position(library, old).step).toBe('page')
  })

  test('stays at the finish when a file says that it is done', () => {
    expect(position(library, saved(USUAL_WAY, USUAL_ANSWERS))).toMatchObject({
      step: 'read',
      stage: 'finished',
    })
  })
})

describe("a step's turn", () => {
  const steps = walk(library, until('photo'))

  test.each([
    ['desk', 'now-or-past'],
    ['photo', 'now-or-past'],
    ['more', 'not-yet'],
    ['sign-in', 'not-on-the-way'],
    ['nowhere', 'not-on-the-way'],
  ])('%s: %s', (id, turn) => {
    expect(turnOf(steps, id)).toBe(turn)
  })
})

describe('done', () => {
  test('moves on by one step', () => {
    const { progress, refused } = happens(library, until('ask'), did('ask', 7))
    expect(refused).toBeUndefined()
    expect(progress.done['ask']).toEqual({ is: true, at: 7 })
    expect(position(library, progress).step).toBe('wait')
  })

  test.each<[string, Event, string]>([
    ['a step that is not there', did('nowhere'), 'unknown'],
    ['a name every object has', did('constructor'), 'unknown'],
    ['the finish', did('read'), 'unknown'],
    ['a step of another way', did('sign-in'), 'not-on-the-way'],
    ['a step before its turn', did('wait'), 'not-yet'],
    ['a step done before', did('photo'), 'already-so'],
  ])('%s is refused: %s', (_, event, reason) => {
    const before = until('ask')
    const outcome = happens(library, before, event)
    expect(outcome).toEqual({ progress: before, refused: reason })
    expect(outcome.progress).toBe(before)
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['no answer', {}],
    ['an answer taken back', { member: '' }],
    ['an answer the question does not have', { member: 'cousin' }],
    ['an answer that does not lead on', { member: 'no-home' }],
  ])('a question with %s keeps its step open', (_, answers) => {
    expect(happens(library, saved([], answers), did('desk')).refused).toBe('unanswered')
  })

  test('an answer the question no longer has is none, even where a rule holds for any', () => {
    const old = saved(['desk'], { member: 'new', see: 'cousin' })
    expect(happens(library, old, did('page')).refused).toBe('unanswered')
  })

  test('done once and open again for want of an answer: the answer is what is missing', () => {
    const back = saved(['desk'], { member: 'no-home' })
    expect(happens(library, back, did('desk')).refused).toBe('unanswered')
  })

  test('an answer that leads back does not count as an answer', () => {
    const lost = saved(['desk', 'page'], { member: 'old', see: 'form', other: 'yes' })
    expect(happens(library, lost, did('other-name')).refused).toBe('unanswered')
  })
})

describe('undone', () => {
  test('brings one back to that step; what was done after it is kept', () => {
    const { progress } = happens(library, until('ask'), { type: 'undone', step: 'photo', at: 9 })
    expect(progress.done['photo']).toEqual({ is: false, at: 9 })
    expect(position(library, progress).step).toBe('photo')
    expect(position(library, allHappen(library, progress, [did('photo')])).step).toBe('ask')
  })

  test.each(['more', 'sign-in'])('also where one is not any more: %s', id => {
    const progress = saved(['desk', id], { member: 'no-home' })
    expect(happens(library, progress, { type: 'undone', step: id, at: 2 }).progress.done[id]?.is).toBe(false)
  })

  test.each([
    ['nowhere', 'unknown'],
    ['constructor', 'unknown'],
    ['ask', 'already-so'],
  ])('%s is refused: %s', (id, reason) => {
    expect(happens(library, until('ask'), { type: 'undone', step: id, at: 2 })).toEqual({
      progress: until('ask'),
      refused: reason,
    })
  })
})

test('several events: those that make no sense are passed over', () => {
  const progress = allHappen(library, NOTHING_YET, [
    did('ask'),
    said('member', 'new'),
    did('desk'),
    did('desk'),
  ])
  expect(position(library, progress).step).toBe('page')
})
