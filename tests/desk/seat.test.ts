// @vitest-environment node
// Animals and colours instead of names: enough of them, no two alike, and nobody gets somebody else's.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ANIMALS, COLOURS, freeMark, idOf, MARKS, type Mark, markOf } from '../../src/desk/seat.ts'

const hare: Mark = { animal: 'hare', colour: 'blue' }

test('there are more marks than a desk has seats, each once, each with an id that a profile may have', () => {
  const ids = MARKS.map(idOf)
  expect(ANIMALS.length).toBeGreaterThanOrEqual(12)
  expect(COLOURS.length).toBeGreaterThanOrEqual(5)
  expect(new Set(ids).size).toBe(ANIMALS.length * COLOURS.length)
  expect(ids.length).toBeGreaterThan(50)
  for (const id of ids) expect(id).toMatch(/^[a-z]+-[a-z]+$/)
})

test('an id leads back to its mark, and what is none leads to none', () => {
  for (const mark of MARKS) expect(markOf(idOf(mark))).toEqual(mark)
  for (const id of ['', 'hare', 'hare-blue', 'blue-hare ', 'constructor', '__proto__'])
    expect(markOf(id)).toBeUndefined()
})

describe('who gets which', () => {
  test('desk-5: two people choose the same animal: the second gets another, whatever the colour', () => {
    expect(freeMark([hare], { animal: 'hare' })?.animal).not.toBe('hare')
    expect(freeMark([hare], { animal: 'hare', colour: 'red' })?.animal).not.toBe('hare')
  })

  test('a wish for what is free is granted, and so is half a wish', () => {
    expect(freeMark([hare], { animal: 'owl', colour: 'blue' })).toEqual({ animal: 'owl', colour: 'blue' })
    expect(freeMark([hare], { animal: 'hare', colour: 'brown' })).toMatchObject({ colour: 'brown' })
    expect(freeMark([], { animal: 'owl' })?.animal).toBe('owl')
  })

  test('seat after seat, until every mark is taken: each animal once before any comes again, none twice', () => {
    const taken: Mark[] = []
    for (const _ of MARKS) {
      const next = freeMark(taken)
      if (next) taken.push(next)
    }
    const animals = (from: number) => new Set(taken.slice(from, from + ANIMALS.length).map(one => one.animal))
    expect(new Set(taken.map(idOf)).size).toBe(MARKS.length)
    expect(animals(0).size).toBe(ANIMALS.length)
    expect(freeMark(taken)).toBeUndefined()
    expect(freeMark(taken, hare)).toBeUndefined()
  })

  test('whatever is taken and wished for, nobody gets a mark that is taken', () => {
    const marks = fc.subarray([...MARKS])
    const wish = fc.record(
      { animal: fc.constantFrom(...ANIMALS), colour: fc.constantFrom(...COLOURS) },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(marks, wish, (taken, wanted) => {
        const free = freeMark(taken, wanted)
        expect(free === undefined).toBe(taken.length === MARKS.length)
        expect(taken.map(idOf)).not.toContain(free && idOf(free))
      }),
    )
  })
})
