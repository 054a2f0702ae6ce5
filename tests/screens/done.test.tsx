import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StepScreen } from '../../src/screens/StepScreen.tsx'
import { saved, toy } from '../engine/toy.ts'
import { showStep } from './support.tsx'
import { app } from './words.ts'

const guide = toy({ oven: {}, bread: {}, end: {} })
const around = { guide, words: { steps: { oven: { title: 'Heat the oven' } } } }
const line = () => document.querySelector('.done-line')

test('a step that is not done says nothing of it', async () => {
  await showStep(StepScreen, 'oven', around)
  expect(line()).toBeNull()
})

test('a step that is done says on which day and at what time', async () => {
  const at = new Date(2026, 10, 16, 14, 5).getTime()
  await showStep(StepScreen, 'oven', {
    ...around,
    progress: { ...saved([]), done: { oven: { is: true, at } } },
  })
  expect(line()).toHaveTextContent('You did this step on Monday 16 November at 14:05.')
})

test('where the clock could not be believed, it says only that it is done', async () => {
  const done = { oven: { is: true, at: 0 } }
  await showStep(StepScreen, 'oven', { ...around, progress: { ...saved([]), done } })
  expect(line()).toHaveTextContent(app.done.undated)
})

test('the tick is taken off again: the line goes, and the step is the one to do', async () => {
  const progress = saved(['oven', 'bread'])
  const { user, progress: now } = await showStep(StepScreen, 'oven', { ...around, progress })
  await user.click(screen.getByRole('button', { name: app.done['take-off'] }))
  expect(line()).toBeNull()
  expect(now().done['oven']?.is).toBe(false)
  expect(now().done['bread']?.is).toBe(true)
})
