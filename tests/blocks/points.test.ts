// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { entryOf, isPointDone, type Point, pointNumber, pointsOf } from '../../src/blocks/points.ts'
import { NOTHING_YET, type Progress } from '../../src/engine/progress.ts'
import { walk } from '../../src/engine/walk.ts'
import { on, saved, toy } from '../engine/toy.ts'

/** Point 1-2 begins with a screen that only some meet; point 1-10 stands before 1-9 among the steps. */
const guide = toy(
  {
    oven: {
      question: 'heat',
      next: [{ when: [on('heat', 'gas')], to: 'match' }, { to: 'dough' }],
    },
    match: {},
    dough: {},
    rest: {},
    shape: { next: 'late' },
    never: { next: 'late' },
    late: {},
    early: {},
    eat: { stage: 2 },
    end: {},
  },
  {
    numbers: {
      oven: { code: 1, number: '1-1', sheet: 1 },
      match: { code: 2, number: '1-2a', sheet: 2 },
      dough: { code: 3, number: '1-2b', sheet: 2 },
      rest: { code: 4 },
      shape: { code: 5, number: '1-2c', sheet: 2 },
      never: { code: 6, number: '1-3', sheet: 3 },
      late: { code: 7, number: '1-10', sheet: 10 },
      early: { code: 8, number: '1-9', sheet: 9 },
      eat: { code: 9, number: '2-1', sheet: 11 },
    },
    questions: { heat: { answers: ['current', 'gas'] } },
  },
)
const points = pointsOf(guide)
const point = (number: string): Point => {
  const found = points.find(one => one.number === number)
  if (!found) throw new Error(`no point ${number}`)
  return found
}
const isDone = (number: string, progress: Progress) => isPointDone(point(number), walk(guide, progress))

test.each([
  ['1-8c', '1-8'],
  ['1-8', '1-8'],
  ['1-10ab', '1-10'],
])('the point of %s is %s', (number, of) => {
  expect(pointNumber(number)).toBe(of)
})

describe('the points of a guide', () => {
  test('stand in the order of their numbers as one counts, stage by stage', () => {
    expect(points.map(({ number }) => number)).toEqual(['1-1', '1-2', '1-3', '1-9', '1-10', '2-1'])
  })

  test('have all their screens in the order of the guide, with the sheet’s own number', () => {
    expect(point('1-2').steps.map(({ id }) => id)).toEqual(['match', 'dough', 'shape'])
    expect(point('1-2')).toMatchObject({ sheet: 2, stage: 1 })
    expect(point('2-1')).toMatchObject({ sheet: 11, stage: 2 })
  })

  test('hold no step without a number', () => {
    expect(points.flatMap(({ steps }) => steps.map(({ id }) => id))).not.toContain('rest')
  })
})

describe('a point is done', () => {
  const done = ['oven', 'dough', 'rest']

  test('when all its screens on this way are', () => {
    expect(isDone('1-2', saved(done, { heat: 'current' }))).toBe(false)
    expect(isDone('1-2', saved([...done, 'shape'], { heat: 'current' }))).toBe(true)
  })

  test('with the screens of this way only: on another way there is one more', () => {
    expect(isDone('1-2', saved([...done, 'shape'], { heat: 'gas' }))).toBe(false)
    expect(isDone('1-2', saved([...done, 'shape', 'match'], { heat: 'gas' }))).toBe(true)
  })

  test('never, when none of its screens lies on this way', () => {
    expect(isDone('1-3', saved([...done, 'never'], { heat: 'current' }))).toBe(false)
  })
})

describe('a point is taken up', () => {
  const entry = (number: string, progress = NOTHING_YET) => entryOf(guide, progress, point(number))?.id

  test('at the first screen that people usually meet, not at one for a few', () => {
    expect(entry('1-2')).toBe('dough')
  })

  test('by who goes another way, at the first screen of that way', () => {
    expect(entry('1-2', saved(['oven'], { heat: 'gas' }))).toBe('match')
  })

  test('at its first screen, where no way usually leads to it', () => {
    expect(entry('1-3')).toBe('never')
  })
})
