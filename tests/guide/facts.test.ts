// @vitest-environment node
// Nothing of the procedure is left out, and nothing is said to come from it that does not.
import { describe, expect, test } from 'vitest'
import { guide } from '../../src/guide/guide.ts'
import { FACT_IDS, OTHER_FACTS, SHEET_FACTS } from './fact-ids.ts'

const { steps, troubles, screens, facts } = guide

const carriers = new Map([
  ...Object.values(steps).map(({ id, facts }): [string, readonly string[]] => [`step ${id}`, facts]),
  ...Object.values(troubles).map(({ id, facts }): [string, readonly string[]] => [`trouble ${id}`, facts]),
  ...Object.entries(screens).map(([id, facts]): [string, readonly string[]] => [`screen ${id}`, facts]),
])

const carriersOf = (fact: string) =>
  [...carriers].filter(([, carried]) => carried.includes(fact)).map(([name]) => name)

test('there are 75 facts', () => {
  expect(FACT_IDS).toHaveLength(75)
  expect(new Set(FACT_IDS).size).toBe(75)
})

describe('is carried by a step, a trouble or a screen', () => {
  test.each(FACT_IDS)('%s', fact => {
    expect(carriersOf(fact)).not.toEqual([])
  })

  test('A4d by the practice field for the password alone, which refuses the sample', () => {
    expect(carriersOf('A4d')).toEqual(['step make-password'])
    expect(steps['make-password']?.blocks).toContainEqual({ kind: 'practice', field: 'password' })
  })

  test('each fact of the sheet on the way itself, not only as help or on a page beside it', () => {
    const onTheWay = Object.values(steps).flatMap(({ facts }) => facts)
    expect(SHEET_FACTS.filter(fact => !onTheWay.includes(fact))).toEqual([])
  })
})

describe('carries only facts of the procedure, each once', () => {
  test.each([...carriers])('%s', (_, carried) => {
    expect(carried.filter(fact => !FACT_IDS.includes(fact))).toEqual([])
    expect(carried).toHaveLength(new Set(carried).size)
  })
})

describe('where a fact comes from', () => {
  test('the table has these facts and no others', () => {
    expect(Object.keys(facts).toSorted()).toEqual(FACT_IDS.toSorted())
  })

  test.each(SHEET_FACTS)('%s: the sheet', fact => {
    expect(facts[fact]?.source).toBe('sheet')
  })

  test.each(OTHER_FACTS.flatMap(({ ids, ...from }) => ids.map(fact => ({ fact, ...from }))))(
    '$fact, $sure: $source',
    ({ fact, source }) => {
      expect(facts[fact]?.source).toBe(source)
    },
  )

  test('none was checked on the live page so far', () => {
    expect(Object.values(facts).filter(({ checkedOn }) => checkedOn !== null)).toEqual([])
  })
})
