// Before something of one person leaves the screen while others sit at the desk.
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { NOTHING_YET } from '../../../src/engine/progress.ts'
import { ChecklistScreen } from '../../../src/screens/ChecklistScreen.tsx'
import { Reminders } from '../../../src/screens/Reminders.tsx'
import { Stop } from '../../../src/screens/Stop.tsx'
// Fetched when they are needed: here already.
import '../../../src/paper/QrCode.tsx'
import { saved, toy } from '../../engine/toy.ts'
import { show } from '../support.tsx'
import { app, filled } from '../words.ts'
import { desk as d, deskWith, FOX, HARE } from './support.ts'

const guide = toy({ page: {}, word: {}, end: {} })
const words = { steps: { page: { title: 'Page' }, word: { title: 'Word' } } }
const around = { guide, words, progress: saved(['page']) }
const alone = deskWith([HARE])
const two = deskWith([HARE, FOX])

const print = vi.fn()
beforeEach(() => {
  print.mockReset()
  vi.stubGlobal('print', print)
})
const button = (name: string) => screen.getByRole('button', { name })
const yes = filled(d.sure.yes, { seat: 'Blue hare' })
const card = () => document.querySelector<HTMLElement>('.place-card')

describe('desk-3: print for one while another seat is open', () => {
  test('the checklist carries the mark, and asks whose it is', async () => {
    const { user } = await show(<ChecklistScreen />, { ...around, desk: two })
    for (const sheet of document.querySelectorAll('.paper')) expect(sheet).toHaveTextContent('Blue hare')
    await user.click(button(app.checklist.print))
    expect(print).not.toHaveBeenCalled()
    expect(screen.getByRole('heading', { name: filled(d.sure.title, { seat: 'Blue hare' }) })).toHaveFocus()
    expect(screen.getByText(filled(d.sure.others, { seats: 'Green fox' }))).toBeVisible()
    await user.click(button(yes))
    expect(print).toHaveBeenCalledTimes(1)
    expect(screen.queryByText(filled(d.sure.others, { seats: 'Green fox' }))).toBeNull()
    await user.click(button(app.checklist.print))
    expect(print).toHaveBeenCalledTimes(2)
  })

  test('no, leads to the desk and prints nothing', async () => {
    const { user } = await show(<ChecklistScreen />, { ...around, desk: two })
    await user.click(button(app.checklist.print))
    expect(screen.getByRole('link', { name: d.sure.no })).toHaveAttribute('href', '/en/desk')
    expect(print).not.toHaveBeenCalled()
  })

  test('the place code is shown only when it is said whose it is, and carries the mark', async () => {
    const { user } = await show(<Stop />, { ...around, desk: two })
    expect(card()).not.toBeVisible()
    await user.click(button(d.sure.show))
    expect(card()).not.toBeVisible()
    await user.click(button(yes))
    expect(card()).toBeVisible()
    expect(card()).toHaveTextContent('Blue hare')
    expect(screen.queryByRole('button', { name: d.sure.show })).toBeNull()
  })

  test('what is printed shows the place code by then', async () => {
    const { user } = await show(<Stop />, { ...around, desk: two })
    print.mockImplementation(() => expect(card()).toBeVisible())
    await user.click(button(app.stop.print))
    await user.click(button(yes))
    expect(print).toHaveBeenCalledTimes(1)
  })

  test('a reminder asks, says nothing of the matter, and carries the mark', async () => {
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
    vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined)
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined)
    const { user } = await show(<Reminders about="code" from="2026-10-01" />, { ...around, desk: two })
    await user.click(button(app.reminder['add-code']))
    expect(made).not.toHaveBeenCalled()
    await user.click(button(yes))
    await screen.findByText(app.reminder.made)
    const file = made.mock.calls[0]?.[0]
    const text = file instanceof Blob ? await file.text() : ''
    expect(text).toContain(`SUMMARY:${app.reminder.neutral} (Blue hare)`)
    expect(text).not.toContain(app.reminder.code)
  })
})

describe('nobody is asked', () => {
  test('at a desk with one seat; the mark stands there all the same', async () => {
    const { user } = await show(<Stop />, { ...around, desk: alone })
    expect(card()).toBeVisible()
    expect(card()).toHaveTextContent('Blue hare')
    await user.click(button(app.stop.print))
    expect(print).toHaveBeenCalledTimes(1)
  })

  test('where there is no desk, and there is no mark', async () => {
    const { user } = await show(<ChecklistScreen />, { ...around, progress: NOTHING_YET })
    await user.click(button(app.checklist.print))
    expect(print).toHaveBeenCalledTimes(1)
    expect(document.querySelector('.seat-line')).toBeNull()
  })
})
