// @vitest-environment node
// Every transition of the data, each taken by the first person found who can take it.
import { describe, expect, test } from 'vitest'
import type { Rule, Step } from '../../src/engine/guide.ts'
import { guide } from '../../src/guide/guide.ts'
import { everybody } from './everybody.ts'
import { doStep, type Person } from './person.ts'

const people = [...everybody(guide, 3)]

type Answers = Readonly<Record<string, string | undefined>>

/** The data read by hand: the first rule of the step whose conditions these answers fulfil. */
const ruleOf = (step: Step, answers: Answers): Rule | undefined =>
  step.next.find(rule => (rule.when ?? []).every(({ question, is }) => is.includes(answers[question] ?? '')))

/** What a person's way has been told so far, of the questions a step looks back on. */
function lookedBack(step: Step, person: Person): Answers {
  const questions = step.next.flatMap(rule => (rule.when ?? []).map(({ question }) => question))
  const back = new Set(questions.filter(question => question !== step.question))
  return Object.fromEntries([...back].map(question => [question, person.progress.answers[question]?.is]))
}

const words = (answers: Answers) =>
  Object.entries(answers).flatMap(([question, answer]) => (answer ? [`${question} ${answer}`] : []))

/** One transition: a step, its answer, and the earlier answers it looks back on. */
function transitionsOf(step: Step) {
  const there = people.filter(person => person.step === step.id && !person.stayed)
  const answers = guide.questions[step.question ?? '']?.answers ?? [undefined]
  const found = answers.flatMap(answer =>
    there.map(person => {
      const own = step.question === undefined ? {} : { [step.question]: answer }
      const given = { ...lookedBack(step, person), ...own }
      const rule = ruleOf(step, given)
      const to = rule && ('to' in rule ? rule.to : 'again' in rule ? `back to ${rule.again}` : 'stays')
      return { title: `${words(given).join(', ')} → ${to}`.trim(), person, answer, rule }
    }),
  )
  return [...new Map(found.toReversed().map(one => [one.title, one])).values()].toReversed()
}

const steps = Object.values(guide.steps).filter(({ kind }) => kind !== 'finish')

describe.each(steps.map(step => ({ id: step.id, step, transitions: transitionsOf(step) })))(
  '$id',
  ({ step, transitions }) => {
    test.each(transitions)('$title', ({ person, answer, rule }) => {
      const after = doStep(guide, person, answer)
      if (rule && 'to' in rule) expect(after).toMatchObject({ step: rule.to, stayed: false })
      else if (rule && 'again' in rule) expect(after).toMatchObject({ step: rule.again, stayed: false })
      else expect(after).toMatchObject({ step: step.id, stayed: true })
    })

    test('each of its rules is taken by somebody', () => {
      const taken = new Set(transitions.map(({ rule }) => rule))
      expect(step.next.filter(rule => !taken.has(rule))).toEqual([])
    })
  },
)
