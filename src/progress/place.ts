import type { Guide } from '../engine/guide.ts'
import { afterAll, position } from '../engine/machine.ts'
import { eventsTo } from '../engine/paths.ts'
import type { Progress } from '../engine/progress.ts'
import { NOTHING_YET } from '../engine/progress.ts'
import { savedAnswer } from '../engine/walk.ts'
import type { Place } from '../inputs/place-code.ts'

/** The first day a place code can hold (inputs/place-code.ts). */
const FIRST_DAY = Date.UTC(2026, 0, 1) / 86_400_000
const LAST = 4094

/** The channels a code can hold, in an order that only grows; 0 is none. */
const CHANNELS = ['', 'email', 'sms', 'unknown'] as const

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 - FIRST_DAY
const dayOf = (number: number) => new Date((FIRST_DAY + number) * 86_400_000).toISOString().slice(0, 10)

function choicesOf(guide: Guide, progress: Progress): number {
  return Object.entries(guide.branches).reduce((sum, [question, { bit, answers }]) => {
    const value = answers.indexOf(savedAnswer(guide, progress, question) ?? '')
    return value > 0 ? sum + value * 2 ** bit : sum
  }, 0)
}

/**
 * Where somebody is, as the numbers of a place code.
 * @param language number of the language (language/numbers.ts)
 */
export function placeOf(guide: Guide, progress: Progress, language: number): Place {
  const { step } = position(guide, progress)
  const asked = dayNumber(progress.notes['asked-on']?.is || 'none')
  const channel = CHANNELS.findIndex(name => name === (progress.notes['channel']?.is ?? ''))
  return {
    language,
    step: guide.numbers[step]?.code ?? 0,
    choices: choicesOf(guide, progress),
    channel: Math.max(channel, 0),
    ...(asked >= 0 && asked <= LAST ? { asked } : {}),
  }
}

/** The answers a code holds. Every bit has a meaning, also for questions that were never met: those decide nothing. */
function answersOf(guide: Guide, choices: number, at: number): Progress['answers'] {
  return Object.fromEntries(
    Object.entries(guide.branches).flatMap(([question, { bit, width, answers }]) => {
      const answer = answers[Math.floor(choices / 2 ** bit) % 2 ** width]
      return answer === undefined ? [] : [[question, { is: answer, at }]]
    }),
  )
}

/** The step a code names: of today's guide, or none when that step is no longer there. */
const stepWith = (guide: Guide, code: number): string | undefined =>
  Object.keys(guide.numbers).find(id => guide.numbers[id]?.code === code && guide.steps[id] !== undefined)

/**
 * Back from a place code: everything before that step is ticked, along the answers the code holds. What was
 * not answered yet is asked again.
 * @param at UTC milliseconds
 * @returns undefined when today's guide has no such step, or no way to it
 */
export function progressAt(guide: Guide, place: Place, at: number): Progress | undefined {
  const step = stepWith(guide, place.step)
  if (step === undefined) return undefined
  const answers = answersOf(guide, place.choices, at)
  const events = eventsTo(guide, { ...NOTHING_YET, answers }, step, at)
  if (events === undefined) return undefined
  const walked = afterAll(guide, NOTHING_YET, events)
  const channel = CHANNELS[place.channel]
  return {
    ...walked,
    notes: {
      ...(place.asked === undefined ? {} : { 'asked-on': { is: dayOf(place.asked), at } }),
      ...(channel ? { channel: { is: channel, at } } : {}),
    },
  }
}
