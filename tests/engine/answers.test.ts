// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { afterAll as allHappen, after as happens, position } from '../../src/engine/machine.ts'
import { NOTHING_YET } from '../../src/engine/progress.ts'
import { library } from './library.ts'
import { did, said, saved } from './toy.ts'

const at = (progress = NOTHING_YET) => position(library, progress).step

describe('an answer', () => {
  test('is kept, with its time', () => {
    expect(happens(library, NOTHING_YET, said('member', 'old', 5)).progress.answers).toEqual({
      member: { is: 'old', at: 5 },
    })
  })

  test('alone does not move on: the step has to be done', () => {
    expect(at(allHappen(library, NOTHING_YET, [said('member', 'new')]))).toBe('desk')
    expect(at(allHappen(library, NOTHING_YET, [said('member', 'new'), did('desk')]))).toBe('page')
  })

  test('that does not lead on is kept, and nothing moves', () => {
    const progress = allHappen(library, NOTHING_YET, [said('member', 'no-home'), did('desk')])
    expect(progress.answers['member']?.is).toBe('no-home')
    expect(at(progress)).toBe('desk')
  })

  test.each([
    ['a question that is not there', 'weather', 'fine', 'unknown'],
    ['a name every object has', 'constructor', 'x', 'unknown'],
    ['the name of the prototype', '__proto__', 'x', 'unknown'],
    ['an answer the question does not have', 'member', 'cousin', 'unknown'],
    ['the empty answer', 'member', '', 'unknown'],
    ['a question of another way', 'known', 'yes', 'not-on-the-way'],
    ['a question before its turn', 'card', 'come', 'not-yet'],
    ['what was answered before', 'see', 'form', 'already-so'],
  ])('%s is refused', (_, question, answer, reason) => {
    const before = saved(['desk', 'page'], { member: 'new', see: 'form' })
    const outcome = happens(library, before, said(question, answer))
    expect(outcome).toEqual({ progress: before, refused: reason })
    expect(outcome.progress).toBe(before)
  })
})

describe('an answer changed later', () => {
  const far = saved(['desk', 'page', 'sign-up', 'photo', 'more', 'ask'], {
    member: 'new',
    see: 'form',
    frame: 'not-offered',
    more: 'no',
  })

  test('leads the other way; what the ways share stays done', () => {
    const changed = happens(library, far, said('see', 'password')).progress
    expect(at(changed)).toBe('sign-in')
    expect(at(allHappen(library, changed, [said('known', 'yes'), did('sign-in')]))).toBe('wait')
  })

  test('and changed back, everything is as it was', () => {
    const back = allHappen(library, far, [said('see', 'password'), said('see', 'form')])
    expect(at(back)).toBe(at(far))
    expect(back.done).toEqual(far.done)
  })

  test('to one that does not lead on brings one back to the question', () => {
    expect(at(happens(library, far, said('member', 'no-home')).progress)).toBe('desk')
  })

  test('what was answered on the way since left is kept but decides nothing', () => {
    const changed = allHappen(library, far, [said('see', 'password'), said('known', 'lost'), did('sign-in')])
    expect(at(changed)).toBe('renew')
    const back = happens(library, changed, said('see', 'form')).progress
    expect(back.answers['known']?.is).toBe('lost')
    expect(at(back)).toBe('wait')
  })
})

describe('a stretch walked once more', () => {
  const atMore = saved(['desk', 'page', 'sign-up', 'photo', 'frame'], {
    member: 'new',
    see: 'form',
    frame: 'offered',
  })

  test('ticks and answers of the stretch are taken off, the rest stays', () => {
    const { progress, refused } = happens(library, atMore, said('more', 'now', 8))
    expect(refused).toBeUndefined()
    expect(at(progress)).toBe('photo')
    expect(progress.done['photo']).toEqual({ is: false, at: 8 })
    expect(progress.done['frame']).toEqual({ is: false, at: 8 })
    expect(progress.answers['frame']).toEqual({ is: '', at: 8 })
    expect(progress.done['sign-up']).toEqual({ is: true, at: 1 })
  })

  test('the answer that led back is not kept: at the end of the stretch it is asked anew', () => {
    const round = [said('frame', 'not-offered'), did('photo')]
    const again = allHappen(library, atMore, [said('more', 'now'), ...round])
    expect(again.answers['more']?.is ?? '').toBe('')
    expect(at(again)).toBe('more')
    const third = allHappen(library, again, [said('more', 'now'), ...round])
    expect(at(third)).toBe('more')
    expect(at(allHappen(library, third, [said('more', 'no'), did('more')]))).toBe('ask')
  })

  test('a step of the stretch that lay on another way is taken off too', () => {
    const turned = happens(library, atMore, said('frame', 'not-offered')).progress
    const again = allHappen(library, turned, [said('more', 'now'), said('frame', 'offered'), did('photo')])
    expect(at(again)).toBe('frame')
  })

  test('asked for later, from afar: one walks the stretch, then goes on where one was', () => {
    const far = saved(['desk', 'page', 'sign-up', 'photo', 'more', 'ask'], {
      member: 'new',
      see: 'form',
      frame: 'not-offered',
      more: 'no',
    })
    const again = happens(library, far, said('more', 'now')).progress
    expect(at(again)).toBe('photo')
    const rest = [said('frame', 'not-offered'), did('photo'), said('more', 'no'), did('more')]
    expect(at(allHappen(library, again, rest))).toBe('wait')
  })

  test('the stretch itself may be left by another answer', () => {
    const lost = saved(['desk', 'page'], { member: 'old', see: 'form' })
    const again = happens(library, lost, said('other', 'yes')).progress
    expect(at(again)).toBe('page')
    expect(again.answers['member']?.is).toBe('old')
    expect(at(allHappen(library, again, [said('see', 'password'), did('page')]))).toBe('sign-in')
  })
})
