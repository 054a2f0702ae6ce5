// @vitest-environment node
// The list of seats: read whatever it is given, merged in any order, and kept with the copy before.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idOf, MARKS } from '../../src/desk/seat.ts'
import {
  type DeskList,
  goneFrom,
  hereIn,
  type KeptSeat,
  mergeLists,
  NO_LIST,
  readList,
  withoutOld,
} from '../../src/progress/desk-list.ts'
import { DAY, NOW } from './fake.ts'

const at = fc.integer({ min: 0, max: 5 })
const flag = fc.record({ is: fc.boolean(), at })
const seat: fc.Arbitrary<KeptSeat> = fc.record(
  { here: flag, nickname: fc.record({ is: fc.constantFrom('', 'Ib', 'Anna'), at }), taken: flag },
  { requiredKeys: ['here'] },
)
const id = fc.constantFrom(...MARKS.slice(0, 4).map(idOf))
const list: fc.Arbitrary<DeskList> = fc.record({
  open: flag,
  notes: flag,
  seats: fc.dictionary(id, seat),
  changed: fc.dictionary(fc.constantFrom('open-rcam', 'enter-code'), flag),
})

describe('two copies become one', () => {
  test('in any order, grouping and repetition', () => {
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        expect(mergeLists(a, b)).toEqual(mergeLists(b, a))
        expect(mergeLists(mergeLists(a, b), c)).toEqual(mergeLists(a, mergeLists(b, c)))
        expect(mergeLists(a, a)).toEqual(a)
      }),
    )
  })

  test('a seat added in one and a seat finished in the other both count', () => {
    const one: DeskList = {
      ...NO_LIST,
      seats: { 'blue-hare': { here: { is: true, at: 1 }, nickname: { is: 'Ib', at: 1 } } },
    }
    const finished = goneFrom(one, 'blue-hare', NOW)
    const added: DeskList = { ...one, seats: { ...one.seats, 'red-fox': { here: { is: true, at: 2 } } } }
    const both = mergeLists(added, finished)
    expect(hereIn(both)).toEqual(['red-fox'])
    expect(JSON.stringify(both)).not.toContain('Ib')
  })

  test('gone counts, even by a clock that was set back', () => {
    const ahead: DeskList = { ...NO_LIST, seats: { 'blue-hare': { here: { is: true, at: NOW } } } }
    expect(hereIn(mergeLists(goneFrom(ahead, 'blue-hare', NOW - DAY), ahead))).toEqual([])
  })
})

describe('reading', () => {
  test('a list written is the list read', () => {
    fc.assert(
      fc.property(list, wanted => {
        expect(readList(JSON.parse(JSON.stringify(wanted)), NOW)).toEqual(wanted)
      }),
    )
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'open'],
    ['a list', []],
    ['no seats', { open: { is: true, at: 1 } }],
    ['open as a word', { open: 'yes', seats: {} }],
  ])('%s is no list', (_, raw) => expect(readList(raw, NOW)).toBeUndefined())

  test('a bad seat falls away alone; nobody gets in by a name that is no mark', () => {
    const seats = JSON.parse(
      '{"blue-hare":{"here":{"is":true,"at":1}},"red-fox":7,"grethe":{"here":{"is":true,"at":1}},' +
        '"__proto__":{"here":{"is":true,"at":1}},"constructor":{"here":{"is":true,"at":1}},"green-owl":{"here":{"is":"yes"}}}',
    )
    expect(readList({ open: { is: true, at: 1 }, seats }, NOW)).toEqual({
      open: { is: true, at: 1 },
      notes: { is: false, at: 0 },
      changed: {},
      seats: { 'blue-hare': { here: { is: true, at: 1 } } },
    })
  })

  test.each([-1, 1.5, 1e20, Number.NaN, 'now', NOW + 2 * DAY])('the time %s is unknown', time => {
    const read = readList({ open: { is: true, at: time }, seats: {} }, NOW)
    expect(read?.open).toEqual({ is: true, at: 0 })
  })

  test('a nickname somebody wrote into the storage is cleaned like one that was typed', () => {
    const nickname = { is: '\u202e<b>Grethe Hansen', at: 1 }
    const read = readList(
      { ...NO_LIST, seats: { 'blue-hare': { here: { is: true, at: 1 }, nickname } } },
      NOW,
    )
    expect(read?.seats['blue-hare']?.nickname?.is).toBe('<b>Grethe Ha')
  })
})

test('who went more than a day ago is not remembered; who is here always is', () => {
  const seats = {
    'blue-hare': { here: { is: false, at: NOW - DAY - 1 } },
    'green-fox': { here: { is: false, at: NOW - DAY + 1 } },
    'red-bear': { here: { is: true, at: NOW - 9 * DAY } },
  }
  expect(Object.keys(withoutOld({ ...NO_LIST, seats }, NOW).seats)).toEqual(['green-fox', 'red-bear'])
})
