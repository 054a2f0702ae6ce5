// @vitest-environment node
// Every two answers that one person can give: whoever gives both gets to an end.
import { describe, expect, test } from 'vitest'
import { guide } from '../../src/guide/guide.ts'
import { everybody } from './everybody.ts'
import { atEnd, keptBy, type Said, walkAs } from './person.ts'

const name = ({ question, answer }: Said) => `${question} ${answer}`

const all = Object.entries(guide.questions).flatMap(([question, { answers }]) =>
  answers.map(answer => ({ question, answer })),
)

/** What the first person found said who gave both answers, by the names of the two. */
const pairs = new Map<string, readonly Said[]>()
const givers = new Set<string>()

// Five answers nobody usually gives are enough for any two and whatever has to be said to be asked for them.
for (const { said } of everybody(guide, 5)) {
  const last = said.at(-1)
  if (last === undefined) continue
  givers.add(name(last))
  for (const first of said) {
    const pair = [name(first), name(last)].join(' + ')
    if (first.question !== last.question && !pairs.has(pair)) pairs.set(pair, said)
  }
}

describe('somebody gives the answer', () => {
  test.each(all.map(name))('%s', answer => {
    expect([...givers]).toContain(answer)
  })
})

test('most pairs can be met', () => {
  expect(pairs.size).toBeGreaterThan(300)
})

describe('whoever gives both comes to an end', () => {
  test.each([...pairs])('%s', (pair, gives) => {
    const person = walkAs(guide, gives)
    expect(atEnd(guide, person)).toBe(true)
    expect(person.said.map(name)).toEqual(expect.arrayContaining(pair.split(' + ')))
    if (!person.stayed) expect(person.step).toBe('finish')
    else if (person.step !== 'wait')
      expect(Object.keys(guide.troubles)).toContain(keptBy(guide, person)?.trouble)
  })
})
