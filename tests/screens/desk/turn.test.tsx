// Whose turn: who types, who looks away, who holds the mouse.
import { screen } from '@testing-library/react'
import { useLocation } from 'react-router'
import { describe, expect, test } from 'vitest'
import type { Progress } from '../../../src/engine/progress.ts'
import { stepOf } from '../../../src/engine/walk.ts'
import type { Desk } from '../../../src/progress/desk.ts'
import { TurnFirst } from '../../../src/screens/desk/TurnFirst.tsx'
// Fetched when they are needed: here already.
import '../../../src/screens/desk/HelperNotes.tsx'
import '../../../src/screens/desk/WhoseTurn.tsx'
import { StepScreen } from '../../../src/screens/StepScreen.tsx'
import { saved, toy } from '../../engine/toy.ts'
import { show } from '../support.tsx'
import { app, filled } from '../words.ts'
import { desk as d, deskWith, HARE } from './support.ts'

const guide = toy(
  {
    page: {},
    word: { device: 2, secret: 'password' },
    say: { device: 1, secret: 'finger-or-face' },
    end: {},
  },
  {
    numbers: {
      page: { code: 1 },
      word: { code: 2, number: '1-2', sheet: 2 },
      say: { code: 3 },
      end: { code: 4 },
    },
  },
)
const words = {
  steps: { page: { title: 'Page' }, word: { title: 'Type the word' }, say: { title: 'Say yes' } },
}

function Page({ id }: { id: string }) {
  const { key } = useLocation()
  const step = stepOf(guide, id)
  return (
    <TurnFirst key={key} step={step}>
      <StepScreen step={step} />
    </TurnFirst>
  )
}

const open = (id: string, progress: Progress, desk?: Desk) =>
  show(<Page id={id} />, { guide, words, progress, path: `/en/${id}`, ...(desk && { desk }) })

const heading = () => screen.getByRole('heading', { level: 1 })
const AT_WORD = saved(['page'])
const AT_SAY = saved(['page', 'word'])
const hare = { seat: 'Blue hare' }

describe('at a seat, before something secret', () => {
  test('a page of its own says who types, who looks away, who has the mouse', async () => {
    await open('word', AT_WORD, deskWith([HARE]))
    expect(heading()).toHaveTextContent(d.turn.password)
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([filled(d.turn.types, hare), d.turn.away, filled(d.turn.mouse, hare)]),
    )
    expect(screen.queryByText('Type the word')).toBeNull()
  })

  test('on the device with the app nobody has a mouse, and nothing is typed by finger', async () => {
    await open('say', AT_SAY, deskWith([HARE]))
    expect(heading()).toHaveTextContent(d.turn['finger-or-face'])
    expect(screen.getByText(filled(d.turn.shows, hare))).toBeVisible()
    expect(screen.getByText(filled(d.turn.device, hare))).toBeVisible()
    expect(screen.queryByText(filled(d.turn.mouse, hare))).toBeNull()
  })

  test('one button goes on to the step, and nothing is counted as done by it', async () => {
    const { user, progress, address } = await open('word', AT_WORD, deskWith([HARE]))
    await user.click(screen.getByRole('button', { name: d.turn.on }))
    expect(heading()).toHaveTextContent('Type the word')
    expect(heading()).toHaveFocus()
    expect(address()).toBe('/en/word')
    expect(progress()).toEqual(AT_WORD)
  })

  test('Back is the step before', async () => {
    await open('word', AT_WORD, deskWith([HARE]))
    expect(screen.getByRole('link', { name: app.ask.back })).toHaveAttribute('href', '/en/page')
  })
})

describe('no such page', () => {
  test('where no seat is taken', async () => {
    await open('word', AT_WORD)
    expect(heading()).toHaveTextContent('Type the word')
  })

  test('at a desk, in a tab that is nobody’s', async () => {
    await open('word', AT_WORD, deskWith([HARE], { seat: undefined }))
    expect(heading()).toHaveTextContent('Type the word')
  })

  test('before a step without a secret', async () => {
    await open('page', saved([]), deskWith([HARE]))
    expect(heading()).toHaveTextContent('Page')
  })

  test('for somebody who reads ahead', async () => {
    await open('word', saved([]), deskWith([HARE]))
    expect(heading()).toHaveTextContent('Type the word')
  })
})
