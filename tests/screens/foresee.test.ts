import { describe, expect, test } from 'vitest'
import type { Guide } from '../../src/engine/guide.ts'
import { afterAll } from '../../src/engine/machine.ts'
import { eventsTo } from '../../src/engine/paths.ts'
import { NOTHING_YET, type Progress } from '../../src/engine/progress.ts'
import { savedAnswer, stepOf, walk } from '../../src/engine/walk.ts'
import { guide } from '../../src/guide/guide.ts'
import { type Foreseen, foresee } from '../../src/screens/foresee.ts'
import { actsIn, moveOn } from '../../src/screens/moves.ts'
import { storeWith } from './support.tsx'

const [EARLY, LATE] = [Date.UTC(2026, 10, 2), Date.UTC(2026, 10, 3)]

/** Somebody who has come to a step by the usual way. */
const at = (step: string) =>
  storeWith(afterAll(guide, NOTHING_YET, eventsTo(guide, NOTHING_YET, step, 1) ?? []))

const usual = (progress: Progress, id: string, of: Guide = guide) => {
  const { question = '' } = stepOf(of, id)
  return savedAnswer(of, progress, question) ?? of.questions[question]?.usual
}

const whole = walk(guide, NOTHING_YET).map(({ step }) => step)

test.each(whole.map(({ id }, index) => [id, whole[index + 1]] as const))('%s', (id, next) => {
  const store = at(id)
  const step = stepOf(guide, id)
  const foreseen = foresee(guide, store.get(), step, EARLY)
  if (next === undefined || next.kind === 'wait' || next.kind === 'finish')
    return expect(foreseen).toBeUndefined()
  expect(foreseen).toMatchObject({ from: id, step: next })
  // Later, somebody really goes on: kept as foreseen, whatever the storage made of it.
  const answer = usual(store.get().progress, id)
  store.update(saved => ({
    ...saved,
    progress: afterAll(
      guide,
      saved.progress,
      actsIn(guide, saved.progress, moveOn(guide, saved.progress, step, answer)).map(one => ({
        ...one,
        at: LATE,
      })),
    ),
  }))
  expect(foreseen?.holds(store.get())).toBe(true)
})

describe('does not hold', () => {
  const going = (): readonly [Foreseen | undefined, ReturnType<typeof storeWith>] => {
    const store = at('two-devices')
    return [foresee(guide, store.get(), stepOf(guide, 'two-devices'), EARLY), store]
  }

  test('when the step itself was not done', () => {
    const [foreseen, store] = going()
    expect(foreseen?.holds(store.get())).toBe(false)
  })

  test.each([
    ['a choice', { notes: { 'device-1': { is: 'ipad', at: LATE } } }],
    ['a tick', { ticks: { 'two-devices.charged': { is: true, at: LATE } } }],
  ])('when %s was made meanwhile', (_, said) => {
    const [foreseen] = going()
    const kept = foreseen?.kept
    expect(kept && foreseen?.holds(kept)).toBe(true)
    expect(kept && foreseen?.holds({ ...kept, progress: { ...kept.progress, ...said } })).toBe(false)
  })

  test('when something is to be said about what is kept', () => {
    const [foreseen] = going()
    const kept = foreseen?.kept
    expect(kept && foreseen?.holds({ ...kept, state: 'not-saved', said: ['not-saved'] })).toBe(false)
  })
})

test('the first that is kept is a promise from then on', () => {
  const store = storeWith(NOTHING_YET)
  const [first] = whole
  expect(store.get().state).toBe('empty')
  expect(first && foresee(guide, store.get(), first, EARLY)?.kept.state).toBe('saved')
})

test('an answer that was given leads on as it did', () => {
  // Every question whose other answer leads on to another step.
  const others = whole.flatMap((step, index) =>
    (guide.questions[step.question ?? '']?.answers ?? []).flatMap(answer => {
      const { progress } = at(step.id).get()
      const { page, acts } = moveOn(guide, progress, step, answer)
      const { kind } = guide.steps[page] ?? {}
      const isAside = acts.length < 2 || page === whole[index + 1]?.id || kind === undefined
      return isAside || kind === 'wait' || kind === 'finish' ? [] : [{ step, answer, page }]
    }),
  )
  expect(others.length).toBeGreaterThan(0)
  for (const { step, answer, page } of others) {
    const store = at(step.id)
    store.update(saved => ({
      ...saved,
      progress: afterAll(guide, saved.progress, [
        { type: 'answered', question: step.question ?? '', answer, at: LATE },
      ]),
    }))
    expect(foresee(guide, store.get(), step, EARLY)?.step.id).toBe(page)
  }
})
