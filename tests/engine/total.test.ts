// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Guide } from '../../src/engine/guide.ts'
import { type Event, after as happens, position, turnOf } from '../../src/engine/machine.ts'
import { eventsTo } from '../../src/engine/paths.ts'
import type { Progress } from '../../src/engine/progress.ts'
import { anyEvent, anyGuide, anyProgress } from './arbitrary.ts'
import { library } from './library.ts'

/** Any event in any state. */
const anything = fc.tuple(anyProgress(library), anyEvent(library))

const inAnyGuide = anyGuide.chain(guide =>
  fc.record({
    guide: fc.constant(guide),
    progress: anyProgress(guide),
    events: fc.array(anyEvent(guide), { maxLength: 12 }),
  }),
)

/** Frozen, so that a change in place would throw. */
function frozen(progress: Progress): Progress {
  for (const record of Object.values(progress)) Object.freeze(record)
  return Object.freeze(progress)
}

/** Lets everything happen in turn and asks about each moment. */
function watch(
  guide: Guide,
  start: Progress,
  events: readonly Event[],
  see: (before: Progress, outcome: ReturnType<typeof happens>) => void,
): void {
  let progress = start
  for (const event of events) {
    const outcome = happens(guide, frozen(progress), event)
    see(progress, outcome)
    progress = outcome.progress
  }
}

describe('any events in any state', () => {
  const whole = fc.tuple(anyProgress(library), fc.array(anyEvent(library), { maxLength: 40 }))

  test('never throw, and one always stands at a step of the guide', () => {
    fc.assert(
      fc.property(whole, ([start, events]) => {
        watch(library, start, events, (_, { progress }) => {
          expect(Object.keys(library.steps)).toContain(position(library, progress).step)
        })
      }),
      { numRuns: 300 },
    )
  })

  test('in any guide, sound or not', () => {
    fc.assert(
      fc.property(inAnyGuide, ({ guide, progress: start, events }) => {
        watch(guide, start, events, (_, { progress }) => {
          expect(Object.keys(guide.steps)).toContain(position(guide, progress).step)
        })
      }),
      { numRuns: 300 },
    )
  })
})

test('what is refused gives back the same progress, what is not has changed something', () => {
  fc.assert(
    fc.property(anything, ([before, event]) => {
      const { progress, refused } = happens(library, frozen(before), event)
      if (refused !== undefined) expect(progress).toBe(before)
      else if (event.type !== 'startedOver') expect(progress).not.toEqual(before)
    }),
    { numRuns: 1000 },
  )
})

test('the same event twice: the second one is refused, or walks back once more', () => {
  fc.assert(
    fc.property(anything, ([before, event]) => {
      const first = happens(library, before, event)
      const second = happens(library, first.progress, event)
      if (first.refused !== undefined) expect(second.refused).toBe(first.refused)
      else if (event.type !== 'startedOver') expect(second.refused).toBeDefined()
    }),
    { numRuns: 1000 },
  )
})

test('started over, nothing is done, answered, noted or ticked, whatever there was', () => {
  fc.assert(
    fc.property(anyProgress(library), before => {
      const { progress } = happens(library, before, { type: 'startedOver', at: 1 })
      const left = Object.values(progress).flatMap(record => Object.values(record).map(({ is }) => is))
      expect(left.every(is => is === '' || is === false)).toBe(true)
      expect(Object.keys(progress.done)).toEqual(Object.keys(before.done))
      expect(position(library, progress).step).toBe(library.start)
    }),
  )
})

test('no register grows older', () => {
  fc.assert(
    fc.property(anything, ([before, event]) => {
      const { progress } = happens(library, before, event)
      const times = ({ done, answers, notes, ticks }: Progress) =>
        [done, answers, notes, ticks].map(record => new Map(Object.entries(record)))
      for (const [index, record] of times(before).entries())
        for (const [key, { is, at }] of record) {
          const now = times(progress)[index]?.get(key)
          expect(now?.is === is ? now.at >= at : (now?.at ?? at) > at).toBe(true)
        }
    }),
    { numRuns: 500 },
  )
})

test('from any state the events to a step bring its turn', () => {
  const any = fc.tuple(anyProgress(library), fc.constantFrom(...Object.keys(library.steps)))
  fc.assert(
    fc.property(any, ([before, target]) => {
      const events = eventsTo(library, before, target, 1) ?? []
      const progress = events.reduce((now, event) => happens(library, now, event).progress, before)
      expect(turnOf(position(library, progress).walk, target)).toBe('now-or-past')
    }),
    { numRuns: 300 },
  )
})
