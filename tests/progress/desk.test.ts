// @vitest-environment node
// The desk: seats, whose tab it is, and that nothing of one person is left for the next.
import { describe, expect, test } from 'vitest'
import { fakeStorage, NOW, tick } from './fake.ts'
import { openDeskOn, openLaptop } from './fake-laptop.ts'

const MINUTE = 60_000

/** A desk with a hare and a fox, each in a tab of its own, and the helper's tab. */
function twoTabs() {
  const laptop = openLaptop()
  const board = openDeskOn(laptop)
  const hare = board.desk.add({ animal: 'hare', colour: 'blue' })
  const fox = board.desk.add({ animal: 'fox', colour: 'red' })
  const sit = (id: string) => {
    const tab = laptop.load()
    tab.desk.take(id, `/da/${id}`)
    return laptop.next(tab)
  }
  return { laptop, board, hare, fox, first: sit('blue-hare'), second: sit('red-fox') }
}

const all = (entries: Map<string, string>) => JSON.stringify([...entries])

describe('opening and closing', () => {
  test('closed until it is opened: a tab is its owner’s, and writes nothing about a desk', () => {
    const laptop = openLaptop()
    const tab = laptop.load()
    expect(tab.desk.get()).toMatchObject({ state: 'closed', able: true, seats: [] })
    tick(tab.desk.storeHere(), 'start')
    expect([...laptop.storage.entries.keys()]).toEqual(['eulw:p:own'])
    expect(tab.desk.add()).toBeUndefined()
  })

  test('opened it leads to a new document, in which the owner’s own progress is not to be seen', () => {
    const laptop = openLaptop()
    const tab = laptop.load()
    tick(tab.desk.storeHere(), 'start')
    expect(tab.desk.open('/da/desk')).toBe(true)
    expect(tab.went).toEqual(['/da/desk'])
    const next = laptop.next(tab)
    expect(next.desk.get().state).toBe('open')
    expect(next.desk.storeHere().get()).toMatchObject({ progress: { done: {} }, state: 'memory' })
  })

  test('closed it has forgotten everybody, and the owner’s own progress is there again', () => {
    const { laptop, board, first } = twoTabs()
    tick(first.desk.storeHere(), 'start')
    board.desk.rename('blue-hare', 'Grethe')
    expect(board.desk.close('/da')).toBe(true)
    expect(board.went.at(-1)).toBe('/da')
    expect([...laptop.storage.entries.keys()].toSorted()).toEqual(['eulw:desk', 'eulw:desk:prev'])
    expect(all(laptop.storage.entries)).not.toContain('Grethe')
    expect(laptop.next(board).desk.get()).toMatchObject({ state: 'closed', seats: [] })
    expect(first.reloads).toBeGreaterThan(0)
  })
})

describe('seats', () => {
  test('each is a profile of its own; the board sees the moves of all', () => {
    const { laptop, board, first, second } = twoTabs()
    laptop.clock.now = NOW + MINUTE
    tick(first.desk.storeHere(), 'one', laptop.clock.now)
    tick(second.desk.storeHere(), 'two', laptop.clock.now)
    expect(Object.keys(board.desk.progressOf('blue-hare').done)).toEqual(['one'])
    expect(Object.keys(board.desk.progressOf('red-fox').done)).toEqual(['two'])
    expect(board.desk.get().seats).toMatchObject([
      { id: 'blue-hare', openedAt: NOW, movedAt: NOW + MINUTE },
      { id: 'red-fox', movedAt: NOW + MINUTE },
    ])
  })

  test('desk-5: the second who wants the hare gets another animal, also when asked in another tab', () => {
    const { board, first } = twoTabs()
    const second = first.desk.add({ animal: 'hare' })
    expect(second?.animal).not.toBe('hare')
    expect(board.desk.get().seats.map(({ animal }) => animal)).toContain(second?.animal)
  })

  test('ten seats and more', () => {
    const laptop = openLaptop()
    const board = openDeskOn(laptop)
    const ids = Array.from({ length: 30 }, () => board.desk.add()?.id)
    expect(new Set(ids).size).toBe(30)
    expect(
      laptop
        .next(board)
        .desk.get()
        .seats.map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids.toSorted())
  })

  test('a nickname is cleaned, changed and taken away; none is left in the copy before', () => {
    const { laptop, board } = twoTabs()
    board.desk.rename('blue-hare', ' Gre\u0007the\u202e<b> og flere ')
    expect(board.desk.get().seats[0]?.nickname).toBe('Grethe<b> og')
    board.desk.rename('blue-hare', '')
    expect(board.desk.get().seats[0]).not.toHaveProperty('nickname')
    expect(all(laptop.storage.entries)).not.toContain('Grethe')
  })

  test('what lies under a mark that nobody has is not given to the next person', () => {
    const laptop = openLaptop()
    const board = openDeskOn(laptop)
    laptop.storage.entries.set('eulw:p:blue-hare', 'anything')
    expect(board.desk.add({ animal: 'hare', colour: 'blue' })?.id).not.toBe('blue-hare')
    expect(laptop.storage.entries.get('eulw:p:blue-hare')).toBe('anything')
  })
})

describe('desk-6: eight tabs for eight people', () => {
  test('each tab is bound to its seat, also after a reload; a new one is nobody’s', () => {
    const laptop = openLaptop()
    const board = openDeskOn(laptop)
    const seats = Array.from({ length: 8 }, () => board.desk.add()?.id ?? '')
    const tabs = seats.map(id => {
      const tab = laptop.load()
      expect(tab.desk.get().seat).toBeUndefined()
      expect(tab.desk.take(id, '/da/triage')).toBe(true)
      expect(tab.went).toEqual(['/da/triage'])
      return laptop.next(tab)
    })
    for (const [index, tab] of tabs.entries()) tick(tab.desk.storeHere(), `step-${'abcdefgh'[index]}`)
    const again = tabs.map(tab => laptop.next(tab))
    expect(again.map(tab => tab.desk.get().seat?.id)).toEqual(seats)
    expect(again.map(tab => Object.keys(tab.desk.storeHere().get().progress.done))).toEqual(
      [...'abcdefgh'].map(letter => [`step-${letter}`]),
    )
    expect(again.map(({ reloads }) => reloads)).toEqual(seats.map(() => 0))
  })

  test('another seat taken in the same tab is another document’s; this one stays whose it was', () => {
    const { laptop, first } = twoTabs()
    tick(first.desk.storeHere(), 'one')
    first.desk.take('red-fox', '/da/x')
    expect(first.desk.get().seat?.id).toBe('blue-hare')
    const next = laptop.next(first)
    expect(next.desk.get().seat?.id).toBe('red-fox')
    expect(next.desk.storeHere().get().progress.done).toEqual({})
  })

  test('left, the tab is nobody’s', () => {
    const { laptop, first } = twoTabs()
    first.desk.leave('/da/desk')
    expect(first.went.at(-1)).toBe('/da/desk')
    expect(first.session.entries.size).toBe(0)
    expect(laptop.next(first).desk.get()).toMatchObject({ state: 'open', seat: undefined, asked: undefined })
  })

  test('there is no taking a seat that is not there', () => {
    const { first } = twoTabs()
    expect(first.desk.take('brown-bee', '/da/x')).toBe(false)
    expect(first.went).toEqual([])
  })
})

describe('desk-7: the browser brings its windows back', () => {
  test('after a crash the seat is asked for again, and nothing of it is held until then', () => {
    const { laptop, first } = twoTabs()
    tick(first.desk.storeHere(), 'one')
    // No pagehide: the tab was not left. What its session held comes back with it.
    const back = laptop.load(fakeStorage(Object.fromEntries(first.session.entries)))
    expect(back.desk.get()).toMatchObject({ seat: undefined, asked: { id: 'blue-hare' } })
    expect(back.desk.storeHere().get().progress.done).toEqual({})
    back.window.dispatchEvent(new Event('focus'))
    expect(back.reloads).toBe(0)
    // Asked once more, as long as nobody has answered.
    expect(laptop.next(back).desk.get().asked?.id).toBe('blue-hare')
    back.desk.take('blue-hare', '/da/x')
    const answered = laptop.next(back)
    expect(answered.desk.get().seat?.id).toBe('blue-hare')
    expect(Object.keys(answered.desk.storeHere().get().progress.done)).toEqual(['one'])
  })

  test.each([
    ['a moment ago', MINUTE, true],
    ['ten minutes ago', 10 * MINUTE, false],
    ['tomorrow: the clock was set back', -MINUTE, false],
  ])('left %s', (_, away, believed) => {
    const { laptop, first } = twoTabs()
    first.hide()
    laptop.clock.now += away
    const { seat, asked } = laptop.load(first.session).desk.get()
    expect([seat?.id, asked?.id]).toEqual(believed ? ['blue-hare', undefined] : [undefined, 'blue-hare'])
  })

  test('a tab that was copied has the same session, and is asked', () => {
    const { laptop, first } = twoTabs()
    const copy = laptop.load(fakeStorage(Object.fromEntries(first.session.entries)))
    expect(copy.desk.get().asked?.id).toBe('blue-hare')
    expect(first.desk.get().seat?.id).toBe('blue-hare')
  })

  test('a seat finished meanwhile is not asked for, nor one that somebody else has now', () => {
    const { laptop, board, first } = twoTabs()
    first.hide()
    board.desk.finish('blue-hare')
    laptop.clock.now += MINUTE
    board.desk.add({ animal: 'hare', colour: 'blue' })
    expect(laptop.load(first.session).desk.get()).toMatchObject({ seat: undefined, asked: undefined })
  })
})

describe('finished', () => {
  test('nothing of the person is left: not the profile, not the place before, not the nickname, nor in memory', () => {
    const { laptop, first } = twoTabs()
    first.desk.rename('blue-hare', 'Grethe')
    tick(first.desk.storeHere(), 'one')
    tick(first.desk.storeHere().sibling('blue-hare-before'), 'earlier')
    expect(first.desk.finish('blue-hare')).toBe(true)
    expect(first.desk.storeHere().get().progress.done).toEqual({})
    expect(first.desk.get().seat).toBeUndefined()
    expect([...laptop.storage.entries.keys()].filter(key => key.includes('hare'))).toEqual([])
    expect(all(laptop.storage.entries)).not.toMatch(/Grethe|one|earlier/)
    expect(first.session.entries.size).toBe(0)
  })

  test('the others stay, and a tab in which the person still sat is loaded anew', () => {
    const { board, first, second } = twoTabs()
    tick(second.desk.storeHere(), 'two')
    board.desk.finish('blue-hare')
    expect(board.desk.get().seats.map(({ id }) => id)).toEqual(['red-fox'])
    expect([first.reloads > 0, second.reloads]).toEqual([true, 0])
  })

  test('a tab that slept through it does not bring the seat back', () => {
    const { laptop, board, first } = twoTabs()
    tick(first.desk.storeHere(), 'one')
    laptop.sleep(first)
    board.desk.finish('blue-hare')
    // Before it has heard anything it writes the list, out of what it holds.
    first.desk.add({ animal: 'owl' })
    first.desk.rename('blue-hare', 'Grethe')
    board.desk.look()
    expect(
      board.desk
        .get()
        .seats.map(({ animal }) => animal)
        .toSorted(),
    ).toEqual(['fox', 'owl'])
    expect(all(laptop.storage.entries)).not.toContain('Grethe')
  })

  test('the mark can be given again, to somebody of whom it holds nothing', () => {
    const { board } = twoTabs()
    board.desk.finish('blue-hare')
    const again = board.desk.add({ animal: 'hare', colour: 'blue' })
    expect(again).toMatchObject({ id: 'blue-hare' })
    expect(board.desk.progressOf('blue-hare').done).toEqual({})
  })

  test('what cannot be wiped is said: the seat stays on the board', () => {
    const { laptop, board, first } = twoTabs()
    tick(first.desk.storeHere(), 'one')
    const { delete: remove } = laptop.storage.entries
    laptop.storage.entries.delete = key =>
      String(key).includes('hare') ? false : remove.call(laptop.storage.entries, key)
    expect(board.desk.finish('blue-hare')).toBe(false)
    expect(board.desk.close('/da')).toBe(false)
    expect(board.went).toEqual([])
    expect(board.desk.get().seats.map(({ id }) => id)).toEqual(['blue-hare'])
  })
})

describe('a page the browser shows again', () => {
  test('is covered when a seat leaves, and uncovered for the same person only', () => {
    const { first } = twoTabs()
    first.hide()
    expect(first.veiled).toBe(true)
    first.showAgain()
    expect([first.veiled, first.reloads]).toEqual([false, 0])
    first.desk.leave('/da/desk')
    first.hide()
    first.showAgain()
    expect(first.veiled).toBe(true)
    expect(first.reloads).toBeGreaterThan(0)
  })

  test('nobody’s page is never covered', () => {
    const { board } = twoTabs()
    board.hide()
    expect(board.veiled).toBe(false)
  })
})

test('the notes for helpers are shown in every window, until the desk is closed', () => {
  const { laptop, board, first } = twoTabs()
  first.desk.showNotes(true)
  expect(board.desk.get().notes).toBe(true)
  board.desk.close('/da')
  expect(openDeskOn(laptop).desk.get().notes).toBe(false)
})
