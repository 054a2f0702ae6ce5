import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FinishScreen } from '../../src/screens/FinishScreen.tsx'
import { saved, toy } from '../engine/toy.ts'
import { showStep } from './support.tsx'
import { app } from './words.ts'

const guide = toy(
  {
    bread: { question: 'where-from' },
    end: {
      stage: 3,
      blocks: [
        { kind: 'say', words: 'eat', labels: [], paper: false },
        { kind: 'calm' },
        { kind: 'more', words: 'keep', labels: ['submit'] },
      ],
      facts: ['F1'],
    },
  },
  {
    questions: { 'where-from': { answers: ['never', 'new-phone'] } },
    facts: { F1: { source: 'sheet', checkedOn: '2026-11-09' } },
  },
)
const words = {
  steps: {
    bread: { title: 'Bake' },
    end: {
      title: 'The bread is ready',
      do: { eat: 'Eat it.' },
      calm: 'It can wait.',
      more: { keep: { title: 'How it keeps', text: 'Put it in a bag and click [submit].' } },
    },
  },
}
const finished = (answer: string) => ({
  guide,
  words,
  progress: saved(['bread'], { 'where-from': answer }),
})
const h1 = () => screen.getByRole('heading', { level: 1 })

test('at the end: what works now, and what to know from here on, opened', async () => {
  await showStep(FinishScreen, 'end', finished('never'))
  expect(h1()).toHaveTextContent('The bread is ready')
  expect(screen.getByText('Eat it.')).toBeVisible()
  expect(screen.getByText('It can wait.')).toBeVisible()
  const keep = screen.getByRole('heading', { name: 'How it keeps' })
  expect(keep.closest('details')).toBeNull()
  expect(screen.getAllByText(/Put it in a bag/)).toHaveLength(1)
  const label = within(keep.closest('section') ?? keep).getByText('Submit')
  expect(label).toHaveAttribute('translate', 'no')
  expect(screen.getByRole('link', { name: app.ask.back })).toHaveAttribute('href', '/en/bread')
})

test('says where it knows from and when that was last seen', async () => {
  await showStep(FinishScreen, 'end', finished('never'))
  expect(screen.getByText(app.sources.sheet)).toBeInTheDocument()
  expect(screen.getByText(/Monday, 9 November 2026/)).toBeInTheDocument()
})

test('only to who came with a new phone it says that the phone is ready', async () => {
  await showStep(FinishScreen, 'end', finished('new-phone'))
  expect(screen.getByText(app.finish['new-phone'])).toBeVisible()
})

test.each([
  ['who came another way', ['bread'], 'never'],
  ['who reads ahead', [], 'new-phone'],
])('not to %s', async (_, done, answer) => {
  await showStep(FinishScreen, 'end', { guide, words, progress: saved(done, { 'where-from': answer }) })
  expect(screen.queryByText(app.finish['new-phone'])).toBeNull()
})

test('before the end it does not say that all is done', async () => {
  await showStep(FinishScreen, 'end', { guide, words })
  expect(h1()).toHaveTextContent(app.finish.ahead)
  expect(document.querySelector('main .notice')).toHaveTextContent('Bake')
  expect(screen.getByRole('link', { name: app.ahead['to-my-place'] })).toHaveAttribute('href', '/en/bread')
})
