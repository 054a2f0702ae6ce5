import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Progress } from '../../src/engine/progress.ts'
import { WaitScreen } from '../../src/screens/WaitScreen.tsx'
import { on, saved, toy } from '../engine/toy.ts'
import { showStep } from './support.tsx'
import { app, filled } from './words.ts'

const guide = toy(
  {
    oven: {},
    bell: {
      stage: 'wait',
      kind: 'wait',
      blocks: [
        { kind: 'say', words: 'listen', labels: [], paper: false },
        { kind: 'note', note: 'asked-on' },
      ],
      question: 'code',
      next: [
        { when: [on('code', 'not-yet')], stay: true },
        { when: [on('code', 'lost')], stay: true, trouble: 'lost' },
        { to: 'eat' },
      ],
    },
    eat: { stage: 3 },
    end: { stage: 3 },
  },
  {
    questions: { code: { answers: ['come', 'not-yet', 'lost'] } },
    notes: { 'asked-on': { kind: 'date' } },
    troubles: { lost: { where: ['bell'], back: 'bell' } },
  },
)
const words = {
  steps: { oven: { title: 'Heat' }, bell: { title: 'Wait for the bell', do: { listen: 'Listen.' } } },
  questions: {
    code: { ask: 'Has it rung?', answers: { come: 'It has rung', 'not-yet': 'Not yet', lost: 'It is lost' } },
  },
  notes: { 'asked-on': { label: 'Asked on which day?' } },
}
/** Somebody whose turn it is to wait, with this as the day they asked. */
const waiting = (asked: string, answers: Record<string, string> = {}, done = ['oven']): Progress => ({
  ...saved(done, answers),
  notes: asked === '' ? {} : { 'asked-on': { is: asked, at: 1 } },
})
const around = (progress: Progress) => ({ guide, words, progress })
const askNow = () => screen.queryByText(app.wait['ask-now'])
const contacts = () => screen.queryByRole('heading', { name: app.contacts.title })
const days = (count: number) => filled(count === 1 ? app.wait.days_one : app.wait.days_other, { count })

// A Monday, nearly midnight at the place where the test runs: hours are not to count.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 16, 23, 50) })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('how long one has waited', () => {
  test('without a date nothing is said of days', async () => {
    await showStep(WaitScreen, 'bell', around(waiting('')))
    expect(screen.queryByText(/ago/)).toBeNull()
    expect(screen.queryByText(app.wait['unknown-day'])).toBeNull()
    expect(askNow()).toBeNull()
  })

  test.each([
    ['2026-11-15', 'Sunday, 15 November 2026', 1],
    ['2026-11-12', 'Thursday, 12 November 2026', 4],
  ])('asked on %s: the day in words and how long ago, and no hurry', async (asked, day, count) => {
    await showStep(WaitScreen, 'bell', around(waiting(asked)))
    expect(screen.getByText(`${filled(app.wait['asked-on'], { day })} ${days(count)}`)).toBeVisible()
    expect(askNow()).toBeNull()
    expect(contacts()).toBeNull()
  })

  test('asked today: the day in words, and no count of days', async () => {
    await showStep(WaitScreen, 'bell', around(waiting('2026-11-16')))
    const day = 'Monday, 16 November 2026'
    expect(screen.getByText(filled(app.wait['asked-on'], { day }))).toBeVisible()
    expect(screen.queryByText(/ago/)).toBeNull()
    expect(screen.queryByText(app.wait['unknown-day'])).toBeNull()
    expect(askNow()).toBeNull()
  })

  test.each([
    ['2026-11-11', 5],
    ['2025-11-16', 365],
  ])('asked on %s: time to ask, and whom', async (asked, count) => {
    await showStep(WaitScreen, 'bell', around(waiting(asked)))
    expect(screen.getByText(new RegExp(days(count)))).toBeVisible()
    expect(askNow()).toBeVisible()
    expect(contacts()).toBeVisible()
  })

  test.each(['2025-10-12', '2026-11-17', '2027-11-16', 'email'])(
    'tabs-5: asked on %s, which cannot be, it says it does not know, and nothing is locked',
    async asked => {
      await showStep(WaitScreen, 'bell', around(waiting(asked)))
      expect(screen.getByText(app.wait['unknown-day'])).toBeVisible()
      expect(screen.queryByText(/ago/)).toBeNull()
      expect(askNow()).toBeNull()
      expect(screen.getByRole('link', { name: 'It has rung' })).toBeVisible()
    },
  )

  test('the one who publishes the guide says after how many days to ask', async () => {
    await showStep(WaitScreen, 'bell', {
      ...around(waiting('2026-11-14', { code: 'not-yet' })),
      site: { askAfterDays: 2 },
    })
    expect(await screen.findByText(app.wait['ask-now'])).toBeVisible()
  })

  test('once the code has come, it no longer says to ask', async () => {
    await showStep(WaitScreen, 'bell', around(waiting('2026-11-01', { code: 'come' }, ['oven', 'bell'])))
    expect(screen.getByText(new RegExp(days(15)))).toBeVisible()
    expect(askNow()).toBeNull()
    expect(contacts()).toBeNull()
  })
})

describe('has it come?', () => {
  test('yes leads on', async () => {
    const { user, address, progress } = await showStep(WaitScreen, 'bell', around(waiting('')))
    await user.click(screen.getByRole('link', { name: 'It has rung' }))
    expect(address()).toBe('/en/eat')
    expect(progress().done['bell']?.is).toBe(true)
  })

  test('not yet, and no date: stays, and says after how many days to ask', async () => {
    const { user, address, progress } = await showStep(WaitScreen, 'bell', around(waiting('')))
    await user.click(screen.getByRole('link', { name: 'Not yet' }))
    expect(address()).toBe('/en/bell')
    expect(progress().done['bell']).toBeUndefined()
    expect(screen.getByText(filled(app.wait['no-day'], { days: 5 }))).toBeVisible()
  })

  test('not yet, after a few days: said as something that comes while one reads', async () => {
    const { user } = await showStep(WaitScreen, 'bell', around(waiting('2026-11-13')))
    const patience = filled(app.wait['be-patient'], { days: 5 })
    expect(screen.queryByText(patience)).toBeNull()
    await user.click(screen.getByRole('link', { name: 'Not yet' }))
    expect(screen.getByText(patience).closest('[role=status]')).not.toBeNull()
  })

  test('not yet, after many days: whom to ask, and no more patience', async () => {
    await showStep(WaitScreen, 'bell', around(waiting('2026-11-01', { code: 'not-yet' })))
    expect(askNow()).toBeVisible()
    expect(screen.queryByText(filled(app.wait['be-patient'], { days: 5 }))).toBeNull()
  })

  test('lost leads to what helps', async () => {
    await showStep(WaitScreen, 'bell', around(waiting('')))
    const lost = screen.getByRole('link', { name: 'It is lost' })
    expect(lost).toHaveAttribute('href', '/en/bell/different/lost?answer=code.lost')
  })

  test('before its time, the wait can be read and not answered', async () => {
    await showStep(WaitScreen, 'bell', around(waiting('', {}, [])))
    expect(screen.getByText('Listen.')).toBeVisible()
    expect(screen.getByText(app.ahead.first)).toHaveTextContent('Heat')
    expect(screen.queryByRole('link', { name: 'It has rung' })).toBeNull()
  })
})

test('the day can be written on the page itself, and is counted at once', async () => {
  const { user } = await showStep(WaitScreen, 'bell', around(waiting('')))
  await user.type(screen.getByLabelText('Asked on which day?'), '2026-11-12')
  expect(screen.getByText(new RegExp(days(4)))).toBeVisible()
})
