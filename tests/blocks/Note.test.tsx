import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Progress } from '../../src/engine/progress.ts'
import { StepScreen } from '../../src/screens/StepScreen.tsx'
import { saved, toy } from '../engine/toy.ts'
import { showStep } from '../screens/support.tsx'
import { app } from '../screens/words.ts'

const guide = toy(
  {
    ask: {
      blocks: [
        { kind: 'note', note: 'asked-on' },
        { kind: 'note', note: 'channel' },
      ],
    },
    end: {},
  },
  { notes: { 'asked-on': { kind: 'date' }, channel: { kind: 'choice', of: ['email', 'sms'] } } },
)
const words = {
  steps: { ask: { title: 'Ask' } },
  notes: {
    'asked-on': { label: 'Asked on which day?' },
    channel: { label: 'How will it come?', choices: { email: 'By e-mail', sms: 'By SMS' } },
  },
}
const noted = (note: string, is: string): Progress => ({ ...saved([]), notes: { [note]: { is, at: 1 } } })
const day = () => screen.getByLabelText('Asked on which day?')
const inWords = () => day().closest('.field')?.querySelector('[aria-live]')?.textContent

describe('a day', () => {
  // Late on a Monday evening, when it is Tuesday already in the time of Greenwich's east.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 16, 23, 50) })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('that is typed is kept and shown back in words', async () => {
    const { user, progress } = await showStep(StepScreen, 'ask', { guide, words })
    expect(inWords()).toBe('')
    await user.type(day(), '2026-11-12')
    expect(progress().notes['asked-on']?.is).toBe('2026-11-12')
    expect(inWords()).toBe('Thursday, 12 November 2026')
  })

  test('"today" is the day on this device', async () => {
    const { user, progress } = await showStep(StepScreen, 'ask', { guide, words })
    await user.click(screen.getByRole('button', { name: app.note.today }))
    expect(progress().notes['asked-on']?.is).toBe('2026-11-16')
    expect(day()).toHaveValue('2026-11-16')
    expect(inWords()).toBe('Monday, 16 November 2026')
  })

  test('kept before stands in the field', async () => {
    await showStep(StepScreen, 'ask', { guide, words, progress: noted('asked-on', '2026-11-11') })
    expect(day()).toHaveValue('2026-11-11')
  })

  test('mended: the field keeps the focus, and the year half typed takes nothing away', async () => {
    const progress = noted('asked-on', '2026-11-11')
    const { user, progress: now } = await showStep(StepScreen, 'ask', { guide, words, progress })
    const field = day()
    await user.click(field)
    // What a browser tells while a year is typed over: each digit makes a date of its own.
    for (const value of ['0002-11-11', '0020-11-11', '0202-11-11']) {
      fireEvent.change(field, { target: { value } })
      expect(now().notes['asked-on']?.is).toBe('2026-11-11')
      expect(day()).toHaveValue(value)
    }
    fireEvent.change(field, { target: { value: '2025-11-11' } })
    expect(now().notes['asked-on']?.is).toBe('2025-11-11')
    expect(day()).toBe(field)
    expect(field).toHaveFocus()
  })

  test('taken out of the field is taken back', async () => {
    const progress = noted('asked-on', '2026-11-11')
    const { progress: now } = await showStep(StepScreen, 'ask', { guide, words, progress })
    fireEvent.change(day(), { target: { value: '' } })
    expect(now().notes['asked-on']?.is).toBe('')
    expect(inWords()).toBe('')
  })

  test('that is none, in what was kept, does no harm', async () => {
    await showStep(StepScreen, 'ask', { guide, words, progress: noted('asked-on', 'email') })
    expect(day()).toHaveValue('')
    expect(inWords()).toBe('')
  })
})

describe('a choice', () => {
  test('is open until somebody chooses, and then kept', async () => {
    const { user, progress } = await showStep(StepScreen, 'ask', { guide, words })
    expect(screen.getByRole('group', { name: 'How will it come?' })).toBeVisible()
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'By SMS' }))
    expect(progress().notes['channel']?.is).toBe('sms')
    expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName('By SMS')
  })
})
