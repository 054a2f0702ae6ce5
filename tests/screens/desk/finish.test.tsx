// "Finish here": the sheet, two questions, one confirmation, and an empty start page.
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Seat } from '../../../src/desk/seat.ts'
import { guide } from '../../../src/guide/guide.ts'
import type { Desk } from '../../../src/progress/desk.ts'
import { FinishSeat } from '../../../src/screens/desk/FinishSeat.tsx'
import { ListScreen } from '../../../src/screens/desk/ListScreen.tsx'
import { saved, toy } from '../../engine/toy.ts'
import { show } from '../support.tsx'
import { app, filled } from '../words.ts'
import { desk as d, deskWith, FOX, HARE } from './support.ts'

const toys = toy({ page: {}, word: {}, end: {} })
const words = { steps: { page: { title: 'Page' }, word: { title: 'Word' } } }
const NAMED: Seat = { ...HARE, nickname: 'Kanin' }
const hare = { seat: 'Blue hare' }
const button = (name: string) => screen.getByRole('button', { name })
const box = (name: string) => screen.getByRole('checkbox', { name })

async function open(rest: Partial<Desk> = {}, seats: readonly Seat[] = [NAMED], id = 'blue-hare') {
  const finish = vi.fn(() => true)
  const leave = vi.fn()
  const desk = deskWith(seats, { finish, leave, progressOf: () => saved(['page']), ...rest })
  return { finish, leave, ...(await show(<FinishSeat id={id} />, { guide: toys, words, desk })) }
}

const tickBoth = async ({ user }: Awaited<ReturnType<typeof open>>) => {
  await user.click(box(d.finish['out-yes']))
  await user.click(box(d.finish['windows-yes']))
}

describe('the two questions', () => {
  test('without their ticks nothing is asked and nothing wiped: it says which is missing', async () => {
    const { user, finish } = await open()
    await user.click(box(d.finish['windows-yes']))
    await user.click(button(filled(d.finish['wipe-do'], hare)))
    expect(screen.getByRole('heading', { name: app.practice.summary })).toHaveFocus()
    const missing = screen.getByRole('link', { name: filled(d.finish['out-missing'], hare) })
    expect(screen.queryByRole('link', { name: d.finish['windows-missing'] })).toBeNull()
    await user.click(missing)
    expect(box(d.finish['out-yes'])).toHaveFocus()
    expect(screen.queryByRole('button', { name: d.finish.yes })).toBeNull()
    expect(finish).not.toHaveBeenCalled()
  })

  test('each shows how: where to log out, and what to close', async () => {
    await open()
    expect(screen.getByText('Logout', { exact: false, selector: '.theirs' })).toBeVisible()
    expect(screen.getByText(d.finish['windows-mail'])).toBeVisible()
  })
})

describe('wiping', () => {
  test('is asked once, then the seat goes and the tab is led to the start page', async () => {
    const shown = await open()
    await tickBoth(shown)
    await shown.user.click(button(filled(d.finish['wipe-do'], hare)))
    expect(screen.getByRole('heading', { name: filled(d.finish.sure, hare) })).toHaveFocus()
    expect(shown.finish).not.toHaveBeenCalled()
    await shown.user.click(button(d.finish.yes))
    expect(shown.finish).toHaveBeenCalledExactlyOnceWith('blue-hare')
    expect(shown.leave).toHaveBeenCalledExactlyOnceWith('/en')
  })

  test('no, wait: nothing goes', async () => {
    const shown = await open()
    await tickBoth(shown)
    await shown.user.click(button(filled(d.finish['wipe-do'], hare)))
    await shown.user.click(button(d.finish.no))
    expect(shown.finish).not.toHaveBeenCalled()
    expect(button(filled(d.finish['wipe-do'], hare))).toBeVisible()
  })

  test('what could not be wiped is said, and the page stays', async () => {
    const shown = await open({ finish: () => false })
    await tickBoth(shown)
    await shown.user.click(button(filled(d.finish['wipe-do'], hare)))
    await shown.user.click(button(d.finish.yes))
    expect(shown.leave).not.toHaveBeenCalled()
    expect(screen.getByText(app.remember['not-gone'])).toBeVisible()
  })

  test('a seat that is not there: says so, and leads to the desk', async () => {
    await open({}, [FOX])
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(d.finish.nobody)
    expect(screen.getByRole('link', { name: d.finish['to-desk'] })).toHaveAttribute('href', '/en/desk')
  })
})

describe('the sheet to take home', () => {
  const sheet = () => document.querySelector<HTMLElement>('.paper') ?? document.body

  test('has the mark, what is done, what comes next, the place code, places to write; no nickname unasked', async () => {
    const { user } = await open()
    expect(sheet()).toHaveTextContent(filled(d.home.for, hare))
    expect(sheet()).toHaveTextContent('Word')
    expect(sheet().textContent).toMatch(/[0-9A-Z]{5}-[0-9A-Z]{5}/)
    for (const words of [app.paper['device-name'], app.paper['pin-kept'], d.home['helper-blank']])
      expect(sheet()).toHaveTextContent(words)
    expect(sheet()).not.toHaveTextContent('Kanin')
    await user.click(box(filled(d.finish.nickname, { nickname: 'Kanin' })))
    expect(sheet()).toHaveTextContent('Kanin')
  })

  test('is in the language that is chosen for it, and the page in its own', async () => {
    await open()
    // The words of the other language are fetched: that must be waited for, which a click of `user` does not.
    await act(async () => fireEvent.click(screen.getByRole('radio', { name: 'Dansk' })))
    await screen.findByText('Til Blå hare')
    expect(sheet()).toHaveAttribute('lang', 'da')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(filled(d.finish.title, hare))
  })

  test("has the helper's telephone where site.json has one", async () => {
    const desk = deskWith([HARE], { progressOf: () => saved(['page']) })
    const site = { helper: { name: 'Bo', phone: '+45 12 34 56 78', hours: { en: 'Mondays' } } }
    await show(<FinishSeat id="blue-hare" />, { guide: toys, words, desk, site })
    expect(await screen.findByText('+45 12 34 56 78')).toHaveClass('home-phone')
    expect(sheet()).toHaveTextContent('Mondays')
    expect(sheet()).not.toHaveTextContent(d.home['helper-blank'])
  })
})

test('the list has a line for each, with how far they are and when the code is due; no nickname, no place code', async () => {
  const asked = { notes: { 'asked-on': { is: '2026-10-01', at: 1 } } }
  const kept = {
    'blue-hare': { ...saved(Object.keys(guide.steps).slice(0, 46)), ...asked },
    'green-fox': saved([]),
  }
  const desk = deskWith([NAMED, FOX], {
    progressOf: id => (id === 'blue-hare' ? kept['blue-hare'] : kept['green-fox']),
  })
  vi.useFakeTimers({ now: new Date(2026, 9, 2, 14), toFake: ['Date'] })
  await show(<ListScreen />, { guide, words: { steps: {} }, desk })
  vi.useRealTimers()
  const rows = within(screen.getByRole('table')).getAllByRole('row')
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    `${d.list.seat}${d.list.stage}${d.list.due}`,
    expect.stringContaining('Blue hare'),
    expect.stringContaining('Green fox'),
  ])
  expect(rows[2]).toHaveTextContent(d.list['not-asked'])
  expect(document.body).not.toHaveTextContent('Kanin')
  expect(screen.getByRole('table').textContent).not.toMatch(/[0-9A-Z]{5}-[0-9A-Z]{5}/)
})
