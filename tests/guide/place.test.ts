// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { after, position } from '../../src/engine/machine.ts'
import { NOTHING_YET, type Progress } from '../../src/engine/progress.ts'
import { guide } from '../../src/guide/guide.ts'
import { decodePlace, encodePlace } from '../../src/inputs/place-code.ts'
import { placeOf, progressAt } from '../../src/progress/place.ts'

const AT = 1_790_000_000_000

/** Answers given, without those taken back. */
const given = (progress: Progress) =>
  Object.entries(progress.answers)
    .flatMap(([question, { is }]) => (is === '' ? [] : [`${question}=${is}`]))
    .join(' ')

/** Every state somebody can be in who walks on: all answers in all combinations, each step done or not yet. */
function* everywhere(): Generator<Progress> {
  const seen = new Set<string>()
  const open: Progress[] = [NOTHING_YET]
  for (let progress = open.pop(); progress; progress = open.pop()) {
    const { step: id } = position(guide, progress)
    const key = `${id} ${given(progress)}`
    if (seen.has(key)) continue
    seen.add(key)
    yield progress
    const step = guide.steps[id]
    if (!step || step.kind === 'finish') continue
    const answers = step.question === undefined ? [] : (guide.questions[step.question]?.answers ?? [])
    const answered = answers.map(
      answer =>
        after(guide, progress, { type: 'answered', question: step.question ?? '', answer, at: AT }).progress,
    )
    for (const one of [...answered, ...(answers.length === 0 ? [progress] : [])])
      open.push(one, after(guide, one, { type: 'done', step: id, at: AT }).progress)
  }
}

/** Position, and the way that led there: what a code has to bring back. */
const standing = (progress: Progress) => {
  const { stage, step, walk } = position(guide, progress)
  return { stage, step, ticked: walk.filter(({ complete }) => complete).map(one => one.step.id) }
}

function thereAndBack(progress: Progress): Progress {
  const result = decodePlace(encodePlace(placeOf(guide, progress, 3)))
  if (!result.ok) throw new Error(`refused: ${result.reason}`)
  const back = progressAt(guide, result.place, AT)
  if (back === undefined) throw new Error('no such place')
  return back
}

describe('the place code of the real guide', () => {
  it('every reachable state comes back to the same position by the same way', () => {
    let states = 0
    for (const progress of everywhere()) {
      states += 1
      expect(standing(thereAndBack(progress))).toEqual(standing(progress))
    }
    expect(states).toBeGreaterThan(10_000)
  }, 120_000)

  it('day and channel come back', () => {
    const notes = { 'asked-on': { is: '2026-11-22', at: AT }, channel: { is: 'sms', at: AT } }
    expect(thereAndBack({ ...NOTHING_YET, notes }).notes).toEqual(notes)
  })

  it.each(['2025-12-31', '2037-03-19', ''])('a day a code cannot hold is left out: %s', day => {
    const back = thereAndBack({ ...NOTHING_YET, notes: { 'asked-on': { is: day, at: AT } } })
    expect(back.notes).toEqual({})
  })

  it('a step that is no longer in the guide has no place', () => {
    expect(progressAt(guide, { language: 3, step: 63, choices: 0, channel: 0 }, AT)).toBeUndefined()
  })

  it('whatever the bits say, what comes out is a place of the guide or none', () => {
    for (let choices = 0; choices < 2 ** 17; choices += 97)
      for (const step of [1, 10, 17, 39, 48]) {
        const progress = progressAt(guide, { language: 0, step, choices, channel: 0 }, AT)
        if (progress) expect(guide.steps[position(guide, progress).step]).toBeDefined()
      }
  }, 60_000)
})

describe('the branches table', () => {
  const rows = Object.entries(guide.branches)

  it('holds every answer that leads on', () => {
    const leading = Object.values(guide.steps).flatMap(({ question, next }) =>
      question === undefined
        ? []
        : (guide.questions[question]?.answers ?? []).flatMap(answer => {
            const rule = next.find(({ when }) =>
              (when ?? []).every(one => one.question !== question || one.is.includes(answer)),
            )
            return rule && 'to' in rule ? [`${question}=${answer}`] : []
          }),
    )
    const held = rows.flatMap(([question, { answers }]) => answers.map(answer => `${question}=${answer}`))
    // The one question of the wait is answered by being past it.
    expect(leading.filter(one => !held.includes(one))).toEqual(['code=come'])
  })

  it('gives no bit twice and stays within seventeen', () => {
    const bits = rows.flatMap(([, { bit, width }]) => Array.from({ length: width }, (_, at) => bit + at))
    expect(new Set(bits).size).toBe(bits.length)
    expect(Math.max(...bits)).toBeLessThan(17)
    for (const [, { width, answers }] of rows) expect(answers.length).toBeLessThanOrEqual(2 ** width)
  })
})
