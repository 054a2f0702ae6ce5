// The board: everybody on it, whose turn it is, what is offered for deletion, and nothing that talks by itself.
import { act, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { idOf, MARKS, type Seat } from '../../../src/desk/seat.ts'
import type { DeskSnapshot } from '../../../src/progress/desk.ts'
import { Board } from '../../../src/screens/desk/Board.tsx'
import { toy } from '../../engine/toy.ts'
import { show } from '../support.tsx'
import { filled } from '../words.ts'
import { desk as d, deskWith, FOX, HARE } from './support.ts'

const MINUTE = 60_000
const toys = toy({ page: {}, word: {}, end: {} })
const words = { steps: { page: { title: 'Page' }, word: { title: 'Word' } } }

const seat = (index: number, at: number): Seat => {
  const mark = MARKS[index] ?? { animal: 'hare', colour: 'blue' }
  return { id: idOf(mark), ...mark, openedAt: at, movedAt: at }
}
const rows = () => [...document.querySelectorAll<HTMLElement>('.seats > li')]
const row = (id: string) => {
  const found = rows().find(one => one.dataset['seat'] === id)
  if (!found) throw new Error(`no seat ${id} on the board`)
  return within(found)
}

async function open(seats: readonly Seat[], rest: Partial<DeskSnapshot> = {}) {
  const actions = { take: vi.fn(() => true), finish: vi.fn(() => true), look: vi.fn(), rename: vi.fn() }
  const desk = deskWith(seats, { seat: undefined, ...actions, ...rest })
  return { ...actions, ...(await show(<Board />, { guide: toys, words, desk, path: '/en/desk' })) }
}

afterEach(() => vi.useRealTimers())

test('everybody is on the board, however many and however long they wait; nobody is folded away', async () => {
  // In the afternoon: who sat down before midnight is of another day, and is offered for deletion.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 14) })
  const now = Date.now()
  const many = Array.from({ length: 14 }, (_, index) => seat(index, now - index * 3 * MINUTE))
  await open(many)
  expect(rows().map(one => one.dataset['seat'])).toEqual(many.map(({ id }) => id).toReversed())
  for (const one of rows()) expect(one.closest('details')).toBeNull()
  const longest = many.at(-1)?.id ?? ''
  expect(row(longest).getByText(filled(d.row.waiting_other, { count: '39' }))).toBeVisible()
})

test('one click takes a seat, to the step where the person is', async () => {
  const { user, take } = await open([HARE, FOX].map(one => ({ ...one, movedAt: Date.now() })))
  await user.click(row('green-fox').getByRole('button', { name: filled(d.row.take, { seat: 'Green fox' }) }))
  expect(take).toHaveBeenCalledWith('green-fox', '/en/page')
})

test('the minutes go on by themselves, once a minute, and nothing of it is read out', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
  const { look } = await open([seat(0, Date.now() - MINUTE)])
  expect(row('blue-hare').getByText(filled(d.row.still_one, { count: '1' }))).toBeVisible()
  await act(async () => vi.advanceTimersByTime(MINUTE))
  expect(row('blue-hare').getByText(filled(d.row.still_other, { count: '2' }))).toBeVisible()
  expect(look).toHaveBeenCalledOnce()
  expect(
    document.querySelectorAll('.seats [aria-live], .seats [role=status], .next-seat [aria-live]'),
  ).toHaveLength(0)
})

describe('store-18: seats left overnight, and more than fifty', () => {
  test('are offered for deletion, by way of their paper, and nothing is deleted', async () => {
    const yesterday = Date.now() - 30 * 60 * MINUTE
    const { finish } = await open([seat(0, yesterday), seat(1, Date.now())])
    const offered = screen.getByRole('heading', { name: d.old.title }).closest('section')
    const links = within(offered ?? document.body).getAllByRole('link')
    expect(links.map(link => link.getAttribute('href'))).toEqual(['/en/desk/finish/blue-hare'])
    expect(row('blue-hare').getByText(d.row.earlier)).toBeVisible()
    expect(finish).not.toHaveBeenCalled()
  })

  test('of fifty-two the two longest unused; all stay on the board', async () => {
    const now = Date.now()
    await open(Array.from({ length: 52 }, (_, index) => seat(index, now - index)))
    const offered = screen.getByRole('heading', { name: d.old.title }).closest('section')
    expect(within(offered ?? document.body).getAllByRole('link')).toHaveLength(2)
    expect(rows()).toHaveLength(52)
  })

  test('of today’s few nothing is offered', async () => {
    await open([seat(0, Date.now())])
    expect(screen.queryByRole('heading', { name: d.old.title })).toBeNull()
  })
})

test.each(['not-saved', 'restored', 'newer'] as const)(
  'what happened to the list is said: %s',
  async said => {
    await open([seat(0, Date.now())], { said: [said] })
    expect(screen.getByText(d['desk-board'][said])).toBeVisible()
  },
)

test('a nickname is given, and taken away by an empty field', async () => {
  const { user, rename } = await open([seat(0, Date.now())])
  await user.click(row('blue-hare').getByText(filled(d.row.nickname, { seat: 'Blue hare' })))
  await user.type(row('blue-hare').getByRole('textbox'), 'Ib')
  await user.click(row('blue-hare').getByRole('button', { name: d.row['nickname-save'] }))
  await user.click(row('blue-hare').getByText(filled(d.row.nickname, { seat: 'Blue hare' })))
  await user.click(row('blue-hare').getByRole('button', { name: d.row['nickname-save'] }))
  expect(rename.mock.calls).toEqual([
    ['blue-hare', 'Ib'],
    ['blue-hare', ''],
  ])
})
