// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  afterAll as allHappen,
  type Event,
  after as happens,
  isCalendarDate,
  position,
} from '../../src/engine/machine.ts'
import { NOTHING_YET } from '../../src/engine/progress.ts'
import { library } from './library.ts'
import { did, said } from './toy.ts'

const note = (key: string, value: string, at = 1): Event => ({ type: 'noted', note: key, value, at })
const tick = (step: string, item: string, is: boolean, at = 1): Event => ({
  type: 'ticked',
  step,
  item,
  on: is,
  at,
})

describe('noted', () => {
  test.each([
    ['asked-on', '2026-11-22'],
    ['channel', 'post'],
  ])('%s: %s is kept, with its time, and can be taken back', (key, value) => {
    const { progress } = happens(library, NOTHING_YET, note(key, value, 3))
    expect(progress.notes).toEqual({ [key]: { is: value, at: 3 } })
    expect(happens(library, progress, note(key, '', 4)).progress.notes).toEqual({ [key]: { is: '', at: 4 } })
  })

  test.each([
    ['name', 'Else', 'unknown'],
    ['constructor', '', 'unknown'],
    ['__proto__', '', 'unknown'],
    ['asked-on', '2026-02-30', 'unknown'],
    ['asked-on', 'yesterday', 'unknown'],
    ['channel', 'pigeon', 'unknown'],
    ['channel', '', 'already-so'],
  ])('%s: "%s" is refused: %s', (key, value, reason) => {
    expect(happens(library, NOTHING_YET, note(key, value))).toEqual({
      progress: NOTHING_YET,
      refused: reason,
    })
  })

  test('the same again is refused', () => {
    const { progress } = happens(library, NOTHING_YET, note('channel', 'door'))
    expect(happens(library, progress, note('channel', 'door', 9))).toEqual({
      progress,
      refused: 'already-so',
    })
  })
})

describe('a day of the calendar', () => {
  test.each(['2026-11-22', '2024-02-29', '2000-02-29', '2026-01-31', '2026-12-31'])('%s is one', text => {
    expect(isCalendarDate(text)).toBe(true)
  })

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-10',
    '2026-11-00',
    '2026-11-32',
    '22-11-2026',
    '2026-1-2',
    '2026-11-22T10:00',
    '',
  ])('"%s" is none', text => {
    expect(isCalendarDate(text)).toBe(false)
  })
})

describe('ticked', () => {
  test('an item is ticked and unticked, each with its time', () => {
    const { progress } = happens(library, NOTHING_YET, tick('photo', 'hat', true, 3))
    expect(progress.ticks).toEqual({ 'photo.hat': { is: true, at: 3 } })
    expect(happens(library, progress, tick('photo', 'hat', false, 4)).progress.ticks).toEqual({
      'photo.hat': { is: false, at: 4 },
    })
  })

  test('before its turn too, and without moving anything', () => {
    const { progress } = happens(library, NOTHING_YET, tick('photo', 'hat', true))
    expect(position(library, progress).step).toBe('desk')
  })

  test.each([
    ['photo', 'shoes', true, 'unknown'],
    ['desk', 'hat', true, 'unknown'],
    ['nowhere', 'hat', true, 'unknown'],
    ['constructor', 'hat', true, 'unknown'],
    ['photo', 'hat', false, 'already-so'],
  ])('%s.%s %s is refused: %s', (step, item, is, reason) => {
    expect(happens(library, NOTHING_YET, tick(step, item, is))).toEqual({
      progress: NOTHING_YET,
      refused: reason,
    })
  })
})

describe('started over', () => {
  const full = allHappen(library, NOTHING_YET, [
    said('member', 'new'),
    did('desk'),
    note('channel', 'post'),
    tick('photo', 'hat', true),
  ])

  test('everything is taken back, nothing thrown away', () => {
    const { progress } = happens(library, full, { type: 'startedOver', at: 9 })
    expect(progress).toEqual({
      done: { desk: { is: false, at: 9 } },
      answers: { member: { is: '', at: 9 } },
      notes: { channel: { is: '', at: 9 } },
      ticks: { 'photo.hat': { is: false, at: 9 } },
    })
    expect(position(library, progress).step).toBe('desk')
  })

  test('of nothing is nothing', () => {
    expect(happens(library, NOTHING_YET, { type: 'startedOver', at: 9 }).progress).toEqual(NOTHING_YET)
  })
})

describe('time', () => {
  const later = allHappen(library, NOTHING_YET, [
    said('member', 'new', 100),
    did('desk', 100),
    note('channel', 'post', 100),
    tick('photo', 'hat', true, 100),
  ])

  test('never runs backwards in a register, though the clock does', () => {
    const back = allHappen(library, later, [
      said('member', 'old', 7),
      { type: 'undone', step: 'desk', at: 7 },
      note('channel', 'door', 7),
      tick('photo', 'hat', false, 7),
    ])
    expect(back).toEqual({
      done: { desk: { is: false, at: 101 } },
      answers: { member: { is: 'old', at: 101 } },
      notes: { channel: { is: 'door', at: 101 } },
      ticks: { 'photo.hat': { is: false, at: 101 } },
    })
  })

  test('started over in the same moment still comes after', () => {
    const { progress } = happens(library, later, { type: 'startedOver', at: 100 })
    expect(progress.done['desk']).toEqual({ is: false, at: 101 })
  })

  test('runs in each register by itself', () => {
    expect(happens(library, later, said('see', 'form', 7)).progress.answers['see']).toEqual({
      is: 'form',
      at: 7,
    })
  })
})
