// The notes for the helper: at a seat of the desk only, when they are wanted, on every page that is a step.
import { act, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import desk from '../../locales/en/desk.json'
import type { Seat } from '../../src/desk/seat.ts'
import type { Step } from '../../src/engine/guide.ts'
import { CLOSED_DESK, type Desk, NO_DESK } from '../../src/progress/desk.ts'
import { DeskProvider } from '../../src/progress/useDesk.tsx'
import { FinishScreen } from '../../src/screens/FinishScreen.tsx'
import { StepScreen } from '../../src/screens/StepScreen.tsx'
import { WaitScreen } from '../../src/screens/WaitScreen.tsx'
// Fetched when a seat is taken: here already, so that a test does not end before it has come.
import '../../src/screens/desk/HelperNotes.tsx'
import { toy } from '../engine/toy.ts'
import { showStep } from './support.tsx'

const HARE: Seat = { id: 'blue-hare', animal: 'hare', colour: 'blue', openedAt: 0, movedAt: 0 }

/** A desk that holds nothing but whether the notes are wanted. */
function deskWith(seat: Seat | undefined, wanted: boolean): Desk {
  let now = { ...CLOSED_DESK, state: 'open' as const, seat, notes: wanted }
  const listeners = new Set<() => void>()
  return {
    ...NO_DESK,
    get: () => now,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    showNotes: on => {
      now = { ...now, notes: on }
      for (const listener of listeners) listener()
    },
  }
}

const guide = toy(
  {
    'scan-qr': { device: 1 },
    wait: { stage: 'wait', kind: 'wait', question: 'code' },
    finish: { stage: 3 },
  },
  { questions: { code: { answers: ['come'] } } },
)
const words = {
  steps: { 'scan-qr': { title: 'Scan' }, wait: { title: 'Wait' }, finish: { title: 'Done' } },
  questions: { code: { ask: 'Has it come?', answers: { come: 'Yes' } } },
  meanings: { 'pending-sign-in': 'something waits', continue: 'go on' },
}

const PAGES = [
  ['scan-qr', StepScreen],
  ['wait', WaitScreen],
  ['finish', FinishScreen],
] as const

const show = (id: string, Screen: (props: { step: Step }) => ReactNode, at: Desk) => {
  const AtDesk = (props: { step: Step }) => (
    <DeskProvider desk={at}>
      <Screen {...props} />
    </DeskProvider>
  )
  return showStep(AtDesk, id, { guide, words })
}

const panel = () => screen.queryByText(desk['notes-panel'].title)

describe.each(PAGES)('%s', (id, Screen) => {
  const { say, look, slips, stop } = desk.notes[id]

  test('nothing is there without a seat, wanted or not', async () => {
    await show(id, Screen, deskWith(undefined, true))
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
    expect(panel()).toBeNull()
    expect(screen.queryByText(say)).toBeNull()
  })

  test('at a seat that does not want them there is the way to them, and no note', async () => {
    await show(id, Screen, deskWith(HARE, false))
    expect(panel()).toBeVisible()
    expect(screen.queryByText(say)).toBeNull()
  })

  test('at a seat that wants them they are all there, never on paper', async () => {
    await show(id, Screen, deskWith(HARE, true))
    const notes = panel()?.closest('details')
    expect(notes).toHaveClass('no-print')
    for (const text of [say, look, slips[1], slips[2], slips[3], stop]) expect(notes).toHaveTextContent(text)
    // Those who can be asked stand there too.
    expect(within(notes ?? document.body).getByRole('link', { name: /@/ })).toBeInTheDocument()
  })
})

test('switched on at one page, they are on at the next; and off again', async () => {
  const at = deskWith(HARE, false)
  const { user } = await show('scan-qr', StepScreen, at)
  await user.click(screen.getByText(desk['notes-panel'].title))
  await act(async () => undefined)
  expect(await screen.findByText(desk.notes['scan-qr'].say)).toBeVisible()
  expect(at.get().notes).toBe(true)
  await user.click(screen.getByText(desk['notes-panel'].title))
  await expect.poll(() => at.get().notes).toBe(false)
  expect(screen.queryByText(desk.notes['scan-qr'].say)).toBeNull()
})

test('who is nearest is asked first: the telephone of the desk, where site.json has one', async () => {
  const AtDesk = (props: { step: Step }) => (
    <DeskProvider desk={deskWith(HARE, true)}>
      <StepScreen {...props} />
    </DeskProvider>
  )
  const site = { helper: { name: 'The desk', phone: '+45 12 34 56 78' } }
  await showStep(AtDesk, 'scan-qr', { guide, words, site })
  expect(await screen.findByRole('link', { name: site.helper.phone })).toBeVisible()
  expect(screen.getAllByRole('link', { name: /^\+/ })[0]).toHaveTextContent(site.helper.phone)
})
