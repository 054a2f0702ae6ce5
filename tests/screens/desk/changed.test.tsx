// "Their screen has changed": a text to copy or to print.
import { act, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { stepOf } from '../../../src/engine/walk.ts'
import { guide } from '../../../src/guide/guide.ts'
import { Changed } from '../../../src/screens/desk/Changed.tsx'
import { changedText } from '../../../src/screens/desk/changed-text.ts'
import { show } from '../support.tsx'
import { filled } from '../words.ts'
import { desk as d, deskWith } from './support.ts'

const SEEN = 'The button is turquoise.\nIt stands at the top.'
const words = { steps: { 'choose-method': { title: 'Choose' } } }

async function open() {
  const shown = await show(<Changed step={stepOf(guide, 'choose-method')} />, { guide, words })
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined)
  const field = screen.getByLabelText(d.changed.label)
  await shown.user.type(field, SEEN)
  return { ...shown, write, field }
}
const button = (name: string) => screen.getByRole('button', { name })

test('the text has step, edition, day, and then what was seen', () => {
  expect(changedText({ title: 'T', step: 'S', edition: 'E', day: 'D' }, `  ${SEEN} `)).toBe(
    `T\nS\nE\nD\n\n${SEEN}`,
  )
  expect(changedText({ title: 'T', step: 'S', edition: 'E', day: 'D' }, '')).toBe('T\nS\nE\nD')
  expect(
    changedText({ title: 'T', step: 'S', edition: 'E', day: 'D' }, 'x'.repeat(9999)).length,
  ).toBeLessThan(2100)
})

describe('copied', () => {
  test('with everything', async () => {
    vi.useFakeTimers({ now: new Date(2026, 9, 5, 14), toFake: ['Date'] })
    const { user, write } = await open()
    await user.click(button(d.changed.copy))
    expect(write).toHaveBeenCalledWith(
      [
        d.changed.title,
        filled(d.changed.step, { number: '2-3a', title: 'Choose' }),
        filled(d.changed.edition, { version: guide.version }),
        filled(d.changed.day, { day: 'Monday, 5 October 2026' }),
        '',
        SEEN,
      ].join('\n'),
    )
    expect(screen.getByRole('status')).toHaveTextContent(d.changed.copied)
    vi.useRealTimers()
  })

  test('where the browser does not let one, it says so', async () => {
    const { user, write } = await open()
    write.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await user.click(button(d.changed.copy))
    expect(screen.getByRole('status')).toHaveTextContent(d.changed['not-copied'])
  })
})

test('at a desk the board is told, by a button and with every copy; nobody else is asked', async () => {
  const markChanged = vi.fn()
  const desk = deskWith([], { seat: undefined, markChanged })
  const { user } = await show(<Changed step={stepOf(guide, 'choose-method')} />, { guide, words, desk })
  await user.click(button(d.changed.mark))
  expect(markChanged).toHaveBeenCalledExactlyOnceWith('choose-method')
})

test('a step that is marked already says so', async () => {
  const desk = deskWith([], { seat: undefined, changed: ['choose-method'] })
  await show(<Changed step={stepOf(guide, 'choose-method')} />, { guide, words, desk })
  expect(screen.getByRole('status')).toHaveTextContent(d.changed.marked)
  expect(screen.queryByRole('button', { name: d.changed.mark })).toBeNull()
})

describe('what is typed', () => {
  const kept = () => document.querySelector('[data-printed-text]')

  test('stands on the page only while it is printed', async () => {
    await open()
    expect(kept()).toHaveTextContent('')
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(kept()?.textContent).toBe(SEEN)
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(kept()?.textContent).toBe('')
  })

  test('is gone when the page is left, and is kept nowhere', async () => {
    const { field, store } = await open()
    expect(JSON.stringify(store.get())).not.toContain('turquoise')
    act(() => void window.dispatchEvent(new Event('pagehide')))
    expect(field).toHaveValue('')
    expect(document.body.innerHTML).not.toContain('turquoise')
  })
})
