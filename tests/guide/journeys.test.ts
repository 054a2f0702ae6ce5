// @vitest-environment node
// People who change their minds: answers taken back, steps opened again, jumps forward, in any order.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Event, after as happens, position, turnOf } from '../../src/engine/machine.ts'
import { eventsTo } from '../../src/engine/paths.ts'
import { NOTHING_YET, type Progress } from '../../src/engine/progress.ts'
import { guide } from '../../src/guide/guide.ts'

const ids = Object.keys(guide.steps)
const questions = Object.entries(guide.questions)
const NO_NEW_ACCOUNT = ['had-account', 'sysper', 'new-phone', 'no-device']

/** What somebody does next; `pick` says which of what there is. */
const move = fc.record({
  kind: fc.oneof(
    { weight: 12, arbitrary: fc.constant('go on') },
    { weight: 2, arbitrary: fc.constant('say otherwise') },
    { weight: 1, arbitrary: fc.constant('open again') },
    { weight: 1, arbitrary: fc.constant('jump') },
  ),
  pick: fc.nat({ max: 999 }),
})

const pickFrom = <T>(list: readonly T[], pick: number): T | undefined => list[pick % list.length]

const answer = (question: string | undefined, pick: number): Event[] => {
  const chosen = pickFrom(guide.questions[question ?? '']?.answers ?? [], pick)
  return question !== undefined && chosen !== undefined
    ? [{ type: 'answered', question, answer: chosen, at: 1 }]
    : []
}

function eventsOf(progress: Progress, kind: string, pick: number): readonly Event[] {
  const { step } = position(guide, progress)
  if (kind === 'go on') return [...answer(guide.steps[step]?.question, pick), { type: 'done', step, at: 1 }]
  if (kind === 'say otherwise')
    return answer(pickFrom(questions, pick)?.[0], Math.floor(pick / questions.length))
  const target = pickFrom(ids, pick) ?? ''
  return kind === 'jump'
    ? (eventsTo(guide, progress, target, 1) ?? [])
    : [{ type: 'undone', step: target, at: 1 }]
}

/** Each moment of a journey. */
function momentsOf(moves: readonly { kind: string; pick: number }[]): readonly Progress[] {
  const moments = [NOTHING_YET]
  for (const { kind, pick } of moves)
    for (const event of eventsOf(moments.at(-1) ?? NOTHING_YET, kind, pick))
      moments.push(happens(guide, moments.at(-1) ?? NOTHING_YET, event).progress)
  return moments
}

/** Looks at many journeys. */
function everyJourney(see: (moments: readonly Progress[]) => void): void {
  const moves = fc.array(move, { minLength: 20, maxLength: 60 })
  fc.assert(
    fc.property(moves, made => see(momentsOf(made))),
    { numRuns: 60 },
  )
}

const everyMoment = (see: (progress: Progress) => void) =>
  everyJourney(moments => {
    for (const progress of moments) see(progress)
  })

test('nobody is in stage 3 while the answer is not that the code has come', () => {
  const seen = new Set<string | undefined>()
  everyMoment(progress => {
    const { walk } = position(guide, progress)
    const open = walk.some(
      ({ step }) => step.stage === 3 && step.kind !== 'finish' && turnOf(walk, step.id) === 'now-or-past',
    )
    if (open) seen.add(progress.answers['code']?.is)
  })
  expect([...seen]).toEqual(['come'])
})

test('nobody is at making an account while they say that they have one or need none', () => {
  const seen = new Set<string>()
  everyMoment(progress => {
    const turn = turnOf(position(guide, progress).walk, 'create-account')
    if (turn === 'now-or-past') seen.add(progress.answers['where-from']?.is ?? '')
  })
  expect([...seen].filter(from => NO_NEW_ACCOUNT.includes(from))).toEqual([])
  expect(seen).toContain('never')
})

test('whatever was said and taken back, one can still come to the end', () => {
  everyJourney(moments => {
    const last = moments.at(-1) ?? NOTHING_YET
    const events = eventsTo(guide, last, 'finish', 1) ?? []
    const progress = events.reduce((now, event) => happens(guide, now, event).progress, last)
    expect(position(guide, progress).stage).toBe('finished')
  })
})
