// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { afterAll as allHappen, position, turnOf } from '../../src/engine/machine.ts'
import { eventsTo } from '../../src/engine/paths.ts'
import { NOTHING_YET, type Progress } from '../../src/engine/progress.ts'
import { library, USUAL_ANSWERS, USUAL_WAY } from './library.ts'
import { did, on, said, saved, toy } from './toy.ts'

/** What is saved once the person says "I have done everything before this". */
function brought(progress: Progress, target: string, guide = library): Progress {
  const events = eventsTo(guide, progress, target, 5)
  if (!events) throw new Error(`no way to ${target}`)
  return allHappen(guide, progress, events)
}

const answers = (progress: Progress) =>
  Object.fromEntries(Object.entries(progress.answers).map(([question, { is }]) => [question, is]))

describe('eventsTo', () => {
  test.each(Object.keys(library.steps))('brings a newcomer to %s', id => {
    expect(position(library, brought(NOTHING_YET, id)).step).toBe(id)
  })

  test('an answer, then the tick, step by step, at the time given', () => {
    expect(eventsTo(library, NOTHING_YET, 'sign-up', 5)).toEqual([
      said('member', 'new', 5),
      did('desk', 5),
      said('see', 'form', 5),
      did('page', 5),
    ])
  })

  test('nothing has to happen to be at the start', () => {
    expect(eventsTo(library, NOTHING_YET, 'desk', 5)).toEqual([])
  })

  test.each(['nowhere', 'constructor'])('no way leads to %s', id => {
    expect(eventsTo(library, NOTHING_YET, id, 5)).toBeUndefined()
  })

  test('takes the usual answers where none is saved, however long their way', () => {
    const guide = toy(
      {
        fork: {
          question: 'way',
          next: [{ when: [on('way', 'long')], to: 'long' }, { to: 'end' }],
        },
        long: {},
        longer: {},
        longest: {},
        end: {},
      },
      { questions: { way: { answers: ['long', 'short'] } } },
    )
    expect(answers(brought(NOTHING_YET, 'end', guide))).toEqual({ way: 'long' })
  })

  test('takes saved answers before usual ones', () => {
    const before = saved([], { member: 'old', see: 'password', known: 'lost' })
    const { progress, step } = { progress: brought(before, 'ask'), step: 'ask' }
    expect(answers(progress)).toMatchObject({ member: 'old', see: 'password', known: 'lost' })
    expect(position(library, progress).step).toBe(step)
  })

  test('leaves a saved answer only where it does not lead there', () => {
    const before = saved([], { member: 'new', see: 'password', known: 'yes' })
    expect(answers(brought(before, 'renew'))).toMatchObject({ see: 'password', known: 'lost' })
    expect(answers(brought(before, 'sign-up'))).toMatchObject({ member: 'new', see: 'form' })
  })

  test('a saved answer that leads nowhere gives way to the usual one, not to the shortest', () => {
    const guide = toy(
      {
        fork: {
          question: 'way',
          next: [
            { when: [on('way', 'not-yet')], stay: true },
            { when: [on('way', 'short')], to: 'end' },
            { to: 'long' },
          ],
        },
        long: {},
        longer: {},
        end: {},
      },
      { questions: { way: { answers: ['long', 'short', 'not-yet'] } } },
    )
    expect(answers(brought(saved([], { way: 'not-yet' }), 'end', guide))).toEqual({ way: 'long' })
  })

  test('rather gives an unusual answer to an open question than takes a given one back', () => {
    const guide = toy(
      {
        who: { question: 'who', next: [{ when: [on('who', 'guest')], to: 'guest' }, { to: 'door' }] },
        guest: {
          question: 'invited',
          next: [{ when: [on('invited', 'yes')], to: 'end' }, { to: 'bell' }],
        },
        bell: { next: 'door' },
        door: {},
        end: {},
      },
      { questions: { who: { answers: ['owner', 'guest'] }, invited: { answers: ['yes', 'no'] } } },
    )
    expect(answers(brought(saved([], { who: 'guest' }), 'door', guide))).toEqual({
      who: 'guest',
      invited: 'no',
    })
  })

  test('keeps what is done and only adds what is missing', () => {
    const before = saved(['desk', 'page'], { member: 'new', see: 'form' })
    const progress = brought(before, 'more')
    expect(progress.done['desk']).toEqual({ is: true, at: 1 })
    expect(progress.done['photo']).toEqual({ is: true, at: 5 })
  })

  test('to a step already done: its turn is past, and one stays where one is', () => {
    const far = saved(USUAL_WAY.slice(0, 6), USUAL_ANSWERS)
    const progress = brought(far, 'photo')
    expect(turnOf(position(library, progress).walk, 'photo')).toBe('now-or-past')
    expect(position(library, progress).step).toBe('wait')
  })
})
