// @vitest-environment node
// The desk on a storage that is broken, full, forbidden, newer or gone.
import { describe, expect, test } from 'vitest'
import { createDesk } from '../../src/progress/create-desk.ts'
import { DESK_KEY } from '../../src/progress/desk-here.ts'
import { DESK_VERSION } from '../../src/progress/desk-keep.ts'
import { sealed } from '../../src/progress/sealed.ts'
import { openTab } from '../../src/progress/tab.ts'
import { fakeStorage, NOW, tick, withFault } from './fake.ts'
import { openDeskOn, openLaptop } from './fake-laptop.ts'

const forbidden = (): Storage => {
  throw new DOMException('denied', 'SecurityError')
}

/** A desk on these two storages, and where it went. */
function deskOn(storage: () => Storage, session: () => Storage = () => fakeStorage()) {
  const went: string[] = []
  const window = new EventTarget()
  const desk = createDesk({
    storage,
    session,
    now: () => NOW,
    events: () => window,
    go: href => went.push(href),
    reload: () => went.push('reload'),
    veil: () => undefined,
  })
  desk.subscribe(() => undefined)
  return { desk, went, window }
}

/** A laptop with two seats and some progress; the texts under the list's keys. */
function laptopWithSeats() {
  const laptop = openLaptop()
  const board = openDeskOn(laptop)
  board.desk.add({ animal: 'hare', colour: 'blue' }, 'Grethe')
  board.desk.add({ animal: 'fox', colour: 'red' })
  tick(board.desk.storeOf('blue-hare'), 'one')
  return { laptop, board }
}

describe('storage that cannot be used', () => {
  test.each([
    ['localStorage throws', forbidden, () => fakeStorage()],
    ['sessionStorage throws', () => fakeStorage(), forbidden],
    ['both throw', forbidden, forbidden],
    [
      'the tab’s keeps nothing',
      () => fakeStorage(),
      () => withFault(fakeStorage(), { setItem: () => undefined }),
    ],
    [
      'it is full',
      () =>
        withFault(fakeStorage(), {
          setItem: () => {
            throw new DOMException('full', 'QuotaExceededError')
          },
        }),
      () => fakeStorage(),
    ],
  ] as const)('%s: no desk is opened, and that is said', (_, storage, session) => {
    const { desk, went } = deskOn(storage, session)
    expect(desk.open('/da/desk')).toBe(false)
    expect(desk.get().able).toBe(false)
    expect(went).toEqual([])
    expect(desk.add()).toBeUndefined()
    expect(desk.storeHere().get().progress.done).toEqual({})
  })

  test('where nothing is kept, the window holds its one person in memory', () => {
    const { desk } = deskOn(forbidden, forbidden)
    tick(desk.storeHere(), 'one')
    expect(Object.keys(desk.storeHere().get().progress.done)).toEqual(['one'])
  })

  test('full in the middle of the afternoon: the seat is not promised, and it is said until it is written', () => {
    const storage = fakeStorage()
    let full = false
    const faulty = withFault(storage, {
      setItem: (key, text) => {
        if (full) throw new DOMException('full', 'QuotaExceededError')
        storage.entries.set(key, text)
      },
    })
    const session = fakeStorage()
    deskOn(
      () => faulty,
      () => session,
    ).desk.open('/da/desk')
    const { desk } = deskOn(
      () => faulty,
      () => session,
    )
    full = true
    expect(desk.add()).toBeUndefined()
    expect(desk.get()).toMatchObject({ said: ['not-saved'], seats: [] })
    full = false
    expect(desk.add()?.id).toBe('blue-hare')
    expect(desk.get().said).toEqual([])
  })
})

describe('a list that is broken', () => {
  test.each([
    ['cut short', (text: string) => text.slice(0, -20)],
    ['no JSON', () => '{'],
    ['a letter changed', (text: string) => text.replace('Grethe', 'Gretha')],
    ['empty', () => ''],
    ['another’s', () => '{"v":1,"rev":1,"t":1,"data":{"open":7},"c":"x"}'],
    ['far too long', () => 'x'.repeat(300_000)],
  ])('%s: everybody is still there, and it is said', (_, breaking) => {
    const { laptop } = laptopWithSeats()
    laptop.storage.entries.set(DESK_KEY, breaking(laptop.storage.entries.get(DESK_KEY) ?? ''))
    const { desk } = laptop.load()
    expect(desk.get()).toMatchObject({ state: 'open', said: ['restored'] })
    expect(desk.get().seats.map(({ id }) => id)).toContain('blue-hare')
    expect(Object.keys(desk.progressOf('blue-hare').done)).toEqual(['one'])
  })

  test('both copies lost: whoever has progress on the device has a seat again, and the desk is open', () => {
    const { laptop } = laptopWithSeats()
    for (const key of [DESK_KEY, `${DESK_KEY}:prev`]) laptop.storage.entries.set(key, 'x')
    expect(laptop.load().desk.get()).toMatchObject({
      state: 'open',
      seats: [{ id: 'blue-hare', openedAt: 0 }],
    })
  })

  test('gone altogether: nobody is lost unseen; the next desk finds them', () => {
    const { laptop } = laptopWithSeats()
    for (const key of [DESK_KEY, `${DESK_KEY}:prev`]) laptop.storage.entries.delete(key)
    expect(laptop.load().desk.get()).toMatchObject({ state: 'closed', seats: [] })
    expect(
      openDeskOn(laptop)
        .desk.get()
        .seats.map(({ id }) => id),
    ).toEqual(['blue-hare'])
  })

  test('what was broken is written whole again with the next change', () => {
    const { laptop } = laptopWithSeats()
    laptop.storage.entries.set(DESK_KEY, 'x')
    const board = laptop.load()
    board.desk.add({ animal: 'owl' })
    expect(laptop.next(board).desk.get()).toMatchObject({ said: [], seats: { length: 2 } })
  })
})

test('a list of a later build is looked at and never written over', () => {
  const { laptop } = laptopWithSeats()
  const data = { open: { is: true, at: 1 }, seats: { 'blue-hare': { here: { is: true, at: 1 } } }, more: 1 }
  const newer = sealed(DESK_VERSION + 1, data, 1, NOW)
  laptop.storage.entries.set(DESK_KEY, newer)
  const { desk } = laptop.load()
  expect(desk.get()).toMatchObject({ state: 'open', seats: [{ id: 'blue-hare' }] })
  expect(desk.get().said).toContain('newer')
  desk.add()
  desk.rename('blue-hare', 'Ib')
  desk.showNotes(true)
  expect(laptop.storage.entries.get(DESK_KEY)).toBe(newer)
})

test('keys of others on the same origin are left alone', () => {
  const laptop = openLaptop(fakeStorage({ theirs: '1', 'eulw-other': '2' }))
  const board = openDeskOn(laptop)
  board.desk.add()
  board.desk.close('/da')
  expect([laptop.storage.entries.get('theirs'), laptop.storage.entries.get('eulw-other')]).toEqual(['1', '2'])
})

describe('what the tab holds', () => {
  const read = (text: string) => openTab(() => fakeStorage({ 'eulw:tab': text })).read()

  test.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['a name', '{"seat":"Grethe","openedAt":1,"left":1}'],
    ['a path', '{"seat":"../own","openedAt":1,"left":1}'],
    ['no time', '{"seat":"blue-hare","left":1}'],
    ['a wild time', '{"seat":"blue-hare","openedAt":1e30,"left":1}'],
  ])('%s is nobody’s', (_, text) => expect(read(text)).toBeUndefined())

  test('when it was left is unknown where that cannot be: then one asks', () => {
    expect(read('{"seat":"blue-hare","openedAt":1,"left":"x"}')?.left).toBe(0)
  })

  test('a seat that is on no list binds nothing', () => {
    const { laptop } = laptopWithSeats()
    const session = fakeStorage({
      'eulw:tab': JSON.stringify({ seat: 'brown-bee', openedAt: NOW, left: NOW }),
    })
    expect(laptop.load(session).desk.get()).toMatchObject({ seat: undefined, asked: undefined })
  })
})
