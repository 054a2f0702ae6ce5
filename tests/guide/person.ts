import type { Guide } from '../../src/engine/guide.ts'
import { after as happens, position } from '../../src/engine/machine.ts'
import { NOTHING_YET, type Progress } from '../../src/engine/progress.ts'
import { stepOf } from '../../src/engine/walk.ts'

/** One answer somebody gave. */
export type Said = { readonly question: string; readonly answer: string }

/**
 * Somebody on the way: where they stand, where they have stood and what they have said, in order.
 * `stayed`: their last answer keeps them where they are; the screen tells them what to do.
 */
export type Person = {
  readonly progress: Progress
  readonly step: string
  readonly stood: readonly string[]
  readonly said: readonly Said[]
  readonly stayed: boolean
}

/** Somebody who has just opened the guide. */
export const newcomer = (guide: Guide): Person => ({
  progress: NOTHING_YET,
  step: guide.start,
  stood: [guide.start],
  said: [],
  stayed: false,
})

const AT = 1

function arrived(guide: Guide, before: Person, progress: Progress, said: readonly Said[]): Person {
  const { step } = position(guide, progress)
  return { progress, step, stood: [...before.stood, step], said, stayed: false }
}

/**
 * Does what the step says, and answers its question.
 * What comes of it is what the machine makes of it: on, back, or nothing. A refusal there is no reason for throws.
 * @param answer for a step that asks; none for one that does not
 */
export function doStep(guide: Guide, person: Person, answer?: string): Person {
  const { id, question } = stepOf(guide, person.step)
  if ((question === undefined) !== (answer === undefined)) throw new Error(`${id}: answer ${answer}`)
  if (question === undefined || answer === undefined) return tick(guide, person, person.progress, person.said)
  const { progress, refused } = happens(guide, person.progress, {
    type: 'answered',
    question,
    answer,
    at: AT,
  })
  if (refused !== undefined) throw new Error(`${id}: ${question} = ${answer} refused: ${refused}`)
  const said = [...person.said, { question, answer }]
  const ledBack = position(guide, progress).step !== id
  return ledBack ? arrived(guide, person, progress, said) : tick(guide, person, progress, said)
}

function tick(guide: Guide, person: Person, now: Progress, said: readonly Said[]): Person {
  const { progress, refused } = happens(guide, now, { type: 'done', step: person.step, at: AT })
  if (refused === undefined) return arrived(guide, person, progress, said)
  if (refused !== 'unanswered') throw new Error(`${person.step}: done refused: ${refused}`)
  return { ...person, progress, said, stayed: true }
}

/** True when nothing more can be done: finished, or kept where one is. */
export const atEnd = (guide: Guide, { step, stayed }: Person): boolean =>
  stayed || stepOf(guide, step).kind === 'finish'

/** The rule that keeps somebody where they are, as the data have it. */
export function keptBy(guide: Guide, { step, said }: Person) {
  const last = said.at(-1)
  return stepOf(guide, step)
    .next.filter(rule => 'stay' in rule)
    .find(({ when }) =>
      when.some(({ question, is }) => question === last?.question && is.includes(last.answer)),
    )
}

/** More than anybody has to do, even when stretches are walked again: who does more goes round in circles. */
const TOO_MANY = 200

/** What somebody says of their own accord: the usual answer, or another one where that led back before. */
function unasked(guide: Guide, person: Person, question: string): string | undefined {
  const { answers = [], usual = '' } = guide.questions[question] ?? {}
  const before = person.said.filter(said => said.question === question).map(({ answer }) => answer)
  const ledBack = before.filter(answer => person.progress.answers[question]?.is !== answer)
  return ledBack.includes(usual) ? answers.find(answer => !ledBack.includes(answer)) : usual
}

/**
 * Walks as somebody who gives these answers, in this order where a question has several, and the usual one
 * where none is left. Goes on until there is nothing more to do.
 */
export function walkAs(guide: Guide, gives: readonly Said[]): Person {
  const left = [...gives]
  let person = newcomer(guide)
  for (let count = 0; !atEnd(guide, person); count += 1) {
    if (count > TOO_MANY) throw new Error(`round in circles: ${person.stood.slice(-12).join(' ')}`)
    const { question } = stepOf(guide, person.step)
    if (question === undefined) {
      person = doStep(guide, person)
      continue
    }
    const next = left.findIndex(said => said.question === question)
    const given = next < 0 ? undefined : left.splice(next, 1)[0]?.answer
    person = doStep(guide, person, given ?? unasked(guide, person, question))
  }
  return person
}
