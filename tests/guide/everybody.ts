import type { Guide } from '../../src/engine/guide.ts'
import { stepOf } from '../../src/engine/walk.ts'
import { atEnd, doStep, newcomer, type Person } from './person.ts'

/** What decides how it can go on: what is done and answered now, and whether the person was led back before. */
function stateOf({ progress, said, stayed, step }: Person): string {
  const done = Object.keys(progress.done).filter(id => progress.done[id]?.is)
  const answers = Object.entries(progress.answers).flatMap(([question, { is }]) =>
    is ? [`${question}=${is}`] : [],
  )
  return [step, stayed, said.length > answers.length, ...done.toSorted(), ...answers.toSorted()].join(' ')
}

/**
 * Everybody there can be: every answer to every question in every combination, also after having been led
 * back. Each state once, fewest unusual answers first.
 * @param most how many unusual answers one person may give; without it any number
 */
export function* everybody(guide: Guide, most = Number.POSITIVE_INFINITY): Generator<Person> {
  /** Who has yet to go on, by the number of unusual answers they gave. */
  const open: Person[][] = [[newcomer(guide)]]
  const seen = new Set<string>()
  for (let unusual = 0; unusual < open.length && unusual <= most; unusual += 1) {
    const now = open[unusual] ?? []
    for (let person = now.shift(); person; person = now.shift()) {
      const state = stateOf(person)
      if (seen.has(state)) continue
      seen.add(state)
      yield person
      if (atEnd(guide, person)) continue
      const { answers, usual } = guide.questions[stepOf(guide, person.step).question ?? ''] ?? {
        answers: [undefined],
        usual: undefined,
      }
      for (const answer of answers) {
        const cost = unusual + (answer === usual ? 0 : 1)
        open[cost] ??= []
        open[cost].push(doStep(guide, person, answer))
      }
    }
  }
}
