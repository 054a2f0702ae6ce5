// @vitest-environment node
// Where each person is, whose turn it is, and what is offered for deletion.
import { describe, expect, test } from 'vitest'
import { MANY, offered } from '../../src/desk/offered.ts'
import { idOf, MARKS, type Seat } from '../../src/desk/seat.ts'
import { type Standing, standingOf } from '../../src/desk/standing.ts'
import { inTurn, propose } from '../../src/desk/turn.ts'
import { afterAll } from '../../src/engine/machine.ts'
import { NOTHING_YET } from '../../src/engine/progress.ts'
import { did, toy } from '../engine/toy.ts'

const MINUTE = 60_000
const NOW = Date.UTC(2026, 10, 16, 13)

const seat = (index: number, rest: Partial<Seat> = {}): Seat => {
  const mark = MARKS[index] ?? { animal: 'hare', colour: 'blue' }
  return { id: idOf(mark), ...mark, openedAt: NOW, movedAt: NOW, ...rest }
}

const guide = toy({
  form: { device: 2 },
  mail: { device: 2, blocks: [{ kind: 'times', since: 'form', minutes: 20, days: 1 }] },
  app: { device: 1, stage: 2 },
  days: { stage: 'wait', kind: 'wait' },
  code: { stage: 3 },
  end: { stage: 3 },
})
const upTo = (at: number, ...steps: string[]) =>
  afterAll(
    guide,
    NOTHING_YET,
    steps.map(step => did(step, at)),
  )

describe('where somebody is', () => {
  test('stage, step and device; nothing waited for; minutes since the last move', () => {
    expect(standingOf(guide, seat(0), NOTHING_YET, NOW + 3.9 * MINUTE)).toEqual({
      seat: seat(0),
      stage: 1,
      step: 'form',
      device: 2,
      still: 3,
    })
  })

  test('at the step of a mail it is waited for, until its minutes after it was asked for', () => {
    const { waiting } = standingOf(guide, seat(0), upTo(NOW, 'form'), NOW + MINUTE)
    expect(waiting).toEqual({ for: 'mail', since: NOW, until: NOW + 20 * MINUTE })
  })

  test('where the clock cannot be believed no time is named', () => {
    const waitingAt = (at: number) => standingOf(guide, seat(0), upTo(at, 'form'), NOW).waiting
    expect([waitingAt(0), waitingAt(NOW + 1), waitingAt(NOW - 21 * 60 * MINUTE)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(standingOf(guide, seat(0, { movedAt: 0 }), NOTHING_YET, NOW).still).toBe(0)
    expect(standingOf(guide, seat(0, { movedAt: NOW + MINUTE }), NOTHING_YET, NOW).still).toBe(0)
  })

  test('in the days of the wait it is the code, and at the end nothing', () => {
    const waits = standingOf(guide, seat(0), upTo(NOW, 'form', 'mail', 'app'), NOW)
    expect(waits).toMatchObject({ stage: 'wait', waiting: { for: 'code' } })
    const over = standingOf(guide, seat(0), upTo(NOW, 'form', 'mail', 'app', 'days', 'code'), NOW)
    expect(over).toMatchObject({ stage: 'finished' })
  })
})

const ready = (index: number, minutes: number, rest: Partial<Standing> = {}): Standing => ({
  seat: seat(index, { movedAt: NOW - minutes * MINUTE }),
  stage: 1,
  step: 'form',
  device: 2,
  still: minutes,
  ...rest,
})
/** Asked for a mail so many minutes ago, and looked for it so many minutes ago. */
const mail = (index: number, asked: number, looked?: number): Standing => {
  const since = NOW - asked * MINUTE
  return {
    ...ready(index, asked, { waiting: { for: 'mail', since, until: since + 20 * MINUTE } }),
    seat: seat(index, {
      movedAt: since,
      ...(looked === undefined ? {} : { takenAt: NOW - looked * MINUTE }),
    }),
  }
}
const ids = (standings: readonly Standing[]) => standings.map(({ seat: { id } }) => id)
const idAt = (index: number) => seat(index).id

describe('whose turn', () => {
  test('a mail that is due, then whoever had nobody for longest, then mails on their way', () => {
    const all = [mail(0, 10), ready(1, 2), ready(2, 9), mail(3, 21)]
    expect(ids(inTurn(all, NOW))).toEqual([idAt(3), idAt(2), idAt(1), idAt(0)])
  })

  test('nobody is ever left out, however many there are and however long they wait', () => {
    const all = MARKS.map((_, index) => (index % 3 ? ready(index, index) : mail(index, index)))
    expect(ids(inTurn(all, NOW)).toSorted()).toEqual(MARKS.map(idOf).toSorted())
  })

  test('somebody who was looked after a moment ago comes after those who were not', () => {
    const looked = ready(0, 9, { seat: seat(0, { movedAt: NOW - 9 * MINUTE, takenAt: NOW - MINUTE }) })
    expect(propose([looked, ready(1, 3)], NOW)).toEqual({ kind: 'go-on', id: idAt(1) })
  })
})

describe('what to do next', () => {
  test('the first person', () => expect(propose([], NOW)).toEqual({ kind: 'first' }))

  test('while one seat waits for a mail, somebody else', () => {
    expect(propose([mail(0, 5), ready(1, 0)], NOW)).toEqual({ kind: 'go-on', id: idAt(1) })
  })

  test('a mail that is due, before anybody else; looked for in vain, the others first', () => {
    expect(propose([ready(1, 9), mail(0, 20)], NOW)).toEqual({ kind: 'look', id: idAt(0) })
    expect(propose([ready(1, 9), mail(0, 20, 1)], NOW)).toEqual({ kind: 'go-on', id: idAt(1) })
    expect(propose([mail(0, 24, 4)], NOW)).toEqual({ kind: 'look', id: idAt(0) })
  })

  test('when all wait for mails: to look early, but not at once again', () => {
    expect(propose([mail(0, 3), mail(1, 5)], NOW)).toEqual({ kind: 'look', id: idAt(1) })
    expect(propose([mail(0, 3), mail(1, 5, 1)], NOW)).toEqual({ kind: 'rest', until: NOW + MINUTE })
  })

  test('who has only days to wait goes home with their paper', () => {
    const home = ready(0, 9, { stage: 'wait', waiting: { for: 'code' } })
    expect(propose([home], NOW)).toEqual({ kind: 'finish', id: idAt(0) })
    expect(propose([ready(0, 9, { stage: 'finished' })], NOW)).toEqual({ kind: 'finish', id: idAt(0) })
  })
})

describe('store-18: fifty profiles and more, and seats left overnight', () => {
  const today = NOW - 6 * 60 * MINUTE
  const many = MARKS.slice(0, MANY + 2).map((_, index) => seat(index, { movedAt: NOW - index * MINUTE }))

  test('the oldest unused of more than fifty are offered for deletion, the longest unused first', () => {
    expect(offered(many, today).map(({ id }) => id)).toEqual([idAt(MANY + 1), idAt(MANY)])
    expect(offered(many.slice(0, MANY), today)).toEqual([])
  })

  test('a seat that was used on an earlier day is offered, one of today is not', () => {
    const left = seat(0, { movedAt: today - 1 })
    expect(offered([left, seat(1, { movedAt: today })], today)).toEqual([left])
    expect(offered([seat(0, { movedAt: today - 1, takenAt: NOW })], today)).toEqual([])
  })
})
