// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { afterAll as allHappen, position } from '../../src/engine/machine.ts'
import { eventsTo } from '../../src/engine/paths.ts'
import { NOTHING_YET } from '../../src/engine/progress.ts'
import { guide } from '../../src/guide/guide.ts'

const ids = Object.keys(guide.steps)

/** Somebody's answers, saved before they say where they are. */
const saved = (answers: Readonly<Record<string, string>>) => ({
  ...NOTHING_YET,
  answers: Object.fromEntries(Object.entries(answers).map(([question, is]) => [question, { is, at: 1 }])),
})

describe('the shortest path brings a newcomer to each step, and the walk contains it', () => {
  test.each(ids)('%s', id => {
    const progress = allHappen(guide, NOTHING_YET, eventsTo(guide, NOTHING_YET, id, 1) ?? [])
    const { step, walk } = position(guide, progress)
    expect(step).toBe(id)
    expect(walk.map(({ step }) => step.id)).toContain(id)
  })
})

describe('with the paper in the hand, one goes on at any point and stays "in the middle of it"', () => {
  const start = saved({ 'where-from': 'on-paper' })
  const points = ids.filter(id => guide.numbers[id]?.sheet !== undefined)
  const notOnTheWay = ['other-address', 'remove-old-devices']

  test.each(points.filter(id => !notOnTheWay.includes(id)))('%s', id => {
    const progress = allHappen(guide, start, eventsTo(guide, start, id, 1) ?? [])
    expect(position(guide, progress).step).toBe(id)
    expect(progress.answers['where-from']?.is).toBe('on-paper')
  })
})

test('who waits for the e-mail and says they are further does so the usual way', () => {
  const start = saved({ 'where-from': 'never', 'what-you-see': 'form', mail: 'not-yet' })
  const events = eventsTo(guide, start, 'name-device', 1) ?? []
  expect(events).toContainEqual({ type: 'answered', question: 'mail', answer: 'come', at: 1 })
})
