// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { NOTHING_YET } from '../../src/engine/progress.ts'
import {
  answersUpTo,
  ruleFor,
  savedAnswer,
  stepBefore,
  stepOf,
  troublesAt,
  walk,
} from '../../src/engine/walk.ts'
import { library, USUAL_ANSWERS, USUAL_WAY } from './library.ts'
import { on, saved, toy } from './toy.ts'

const ids = (progress = NOTHING_YET, guide = library) => walk(guide, progress).map(({ step }) => step.id)

describe('the steps of a walk', () => {
  test('before anything is answered: the usual way to the end', () => {
    expect(ids()).toEqual(USUAL_WAY)
  })

  test('an answer decides the way', () => {
    expect(ids(saved([], { member: 'new', see: 'password', known: 'lost' })).slice(0, 5)).toEqual([
      'desk',
      'page',
      'sign-in',
      'renew',
      'photo',
    ])
  })

  test('a rule looks back on an earlier answer', () => {
    expect(ids(saved([], { member: 'old', see: 'form' }))).toEqual(['desk', 'page', 'other-name'])
  })

  test('an answer given on a way since left decides nothing', () => {
    const left = saved([], { member: 'new', see: 'form', known: 'lost', other: 'no' })
    expect(ids(left)).toEqual(USUAL_WAY)
    expect(answersUpTo(library, left, 'read')).toEqual(USUAL_ANSWERS)
  })

  test('a rule that looks back on a question of a way since left does not hold', () => {
    const guide = toy(
      {
        fork: { question: 'side', next: [{ when: [on('side', 'left')], to: 'left' }, { to: 'gate' }] },
        left: { question: 'ticket', next: 'gate' },
        gate: { next: [{ when: [on('ticket', 'yes')], to: 'garden' }, { to: 'street' }] },
        garden: { next: 'end' },
        street: {},
        end: {},
      },
      { questions: { side: { answers: ['left', 'right'] }, ticket: { answers: ['yes', 'no'] } } },
    )
    expect(ids(saved([], { side: 'left', ticket: 'yes' }), guide)).toContain('garden')
    expect(ids(saved([], { side: 'right', ticket: 'yes' }), guide)).toContain('street')
  })

  test('an answer the question does not have counts as none', () => {
    expect(ids(saved([], { member: 'cousin' }))).toEqual(USUAL_WAY)
    expect(savedAnswer(library, saved([], { member: 'cousin' }), 'member')).toBeUndefined()
    expect(savedAnswer(library, saved([], { member: '' }), 'member')).toBeUndefined()
    expect(savedAnswer(library, saved([], { member: 'old' }), 'member')).toBe('old')
  })

  test('a guide that leads in a circle ends where it began, and does not hang', () => {
    expect(ids(NOTHING_YET, toy({ a: {}, b: { next: 'a' }, end: {} }))).toEqual(['a', 'b'])
  })
})

describe('complete', () => {
  const complete = (progress = NOTHING_YET) =>
    walk(library, progress)
      .filter(step => step.complete)
      .map(({ step }) => step.id)

  test('a step without a question is complete when it is done', () => {
    expect(complete(saved(['ask']))).toEqual(['ask'])
    expect(complete()).toEqual([])
  })

  test('a step with a question wants its answer too', () => {
    expect(complete(saved(['desk']))).toEqual([])
    expect(complete(saved([], { member: 'new' }))).toEqual([])
    expect(complete(saved(['desk'], { member: 'new' }))).toEqual(['desk'])
  })

  test('an answer that does not lead on leaves it open', () => {
    expect(complete(saved(['wait'], { card: 'not-yet' }))).toEqual([])
    expect(complete(saved(['wait'], { card: 'come' }))).toEqual(['wait'])
  })
})

describe('certain', () => {
  const certain = (progress = NOTHING_YET) =>
    walk(library, progress)
      .filter(step => step.certain)
      .map(({ step }) => step.id)

  test('up to and including the first question without an answer', () => {
    expect(certain()).toEqual(['desk'])
    expect(certain(saved([], { member: 'new' }))).toEqual(['desk', 'page'])
    expect(certain(saved([], { member: 'new', see: 'form' }))).toEqual(['desk', 'page', 'sign-up', 'photo'])
  })

  test('a later answer does not make an earlier guess certain', () => {
    expect(certain(saved([], { see: 'form', frame: 'not-offered' }))).toEqual(['desk'])
  })

  test('an answer that does not lead on leaves the rest a guess', () => {
    expect(certain(saved([], { member: 'no-home' }))).toEqual(['desk'])
  })
})

describe('looking things up', () => {
  test('the first rule whose conditions all hold', () => {
    const page = stepOf(library, 'page')
    expect(ruleFor(page, { see: 'form', member: 'old' })).toMatchObject({ to: 'other-name' })
    expect(ruleFor(page, { see: 'password', member: 'old' })).toMatchObject({ to: 'sign-in' })
    expect(ruleFor(page, { see: 'form', member: 'new' })).toEqual({ to: 'sign-up' })
    expect(ruleFor(page, {})).toEqual({ to: 'sign-up' })
    expect(ruleFor(stepOf(library, 'desk'), {})).toBeUndefined()
  })

  test('answers up to a step: its own among them, later ones not', () => {
    const progress = saved([], { member: 'old', see: 'password', known: 'lost', card: 'come' })
    expect(answersUpTo(library, progress, 'sign-in')).toEqual({
      member: 'old',
      see: 'password',
      known: 'lost',
    })
  })

  test('the step before is that of the walk', () => {
    const steps = walk(library, saved([], { member: 'new', see: 'password' }))
    expect(stepBefore(steps, 'photo')?.id).toBe('sign-in')
    expect(stepBefore(steps, 'desk')).toBeUndefined()
    expect(stepBefore(steps, 'sign-up')).toBeUndefined()
  })

  test('the troubles of a step, in the order of the guide', () => {
    const where = { where: ['b'] }
    const guide = toy(
      { a: {}, b: {}, end: {} },
      { troubles: { z: where, other: {}, y: { ...where, back: 'end' } } },
    )
    expect(troublesAt(guide, 'b').map(({ id }) => id)).toEqual(['z', 'y'])
    expect(troublesAt(guide, 'end')).toEqual([])
  })

  test.each(['nowhere', 'constructor', '__proto__'])('a step that is not there is a bug: %s', id => {
    expect(() => stepOf(library, id)).toThrow(id)
  })
})
