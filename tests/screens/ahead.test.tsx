import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StepScreen } from '../../src/screens/StepScreen.tsx'
import { on, saved, toy } from '../engine/toy.ts'
import { showStep } from './support.tsx'
import { app, filled } from './words.ts'

const guide = toy(
  {
    oven: {},
    bread: {
      question: 'crust',
      next: [{ when: [on('crust', 'pale')], to: 'longer' }, { to: 'bell' }],
    },
    longer: { next: 'bell' },
    bell: { stage: 'wait', kind: 'wait' },
    eat: { stage: 3 },
    crumbs: { stage: 3 },
    end: { stage: 3 },
  },
  {
    numbers: { oven: { code: 1, number: '1-1', sheet: 1 } },
    questions: { crust: { answers: ['brown', 'pale'] } },
  },
)
const titles = {
  oven: 'Heat the oven',
  bread: 'Look at the bread',
  bell: 'Wait',
  longer: 'Longer',
  eat: 'Eat',
}
const words = {
  steps: Object.fromEntries(Object.entries(titles).map(([id, title]) => [id, { title }])),
}
const link = (name: string) => screen.getByRole('link', { name })
const notice = () => document.querySelector('main .notice')

test('nav-1: a step ahead can be read, says what comes first, and has no way to do it', async () => {
  await showStep(StepScreen, 'bread', { guide, words })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Look at the bread')
  expect(notice()).toHaveTextContent(`${app.ahead.first} Heat the oven`)
  expect(link(filled(app.ahead['to-my-number'], { number: '1-1' }))).toHaveAttribute('href', '/en/oven')
  expect(document.querySelector('a[href*="done="]')).toBeNull()
})

test('nav-2: a step of stage 3 before its time says that the code comes first', async () => {
  await showStep(StepScreen, 'eat', { guide, words })
  expect(notice()).toHaveTextContent(`${app.ahead['code-first']} Heat the oven`)
})

test('in stage 3 itself it does not', async () => {
  await showStep(StepScreen, 'crumbs', {
    guide,
    words,
    progress: saved(['oven', 'bread', 'bell'], { crust: 'brown' }),
  })
  expect(notice()).toHaveTextContent(`${app.ahead.first} Eat`)
})

test('one may read on, and go to one’s own place by its name where it has no number', async () => {
  await showStep(StepScreen, 'eat', { guide, words, progress: saved(['oven']) })
  expect(link(app.ahead['to-my-place'])).toHaveAttribute('href', '/en/bread')
  expect(link(app.ahead['read-on'])).toHaveAttribute('href', '/en/crumbs')
})

test('"I have done everything before this" ticks all of it, and the step can be done', async () => {
  const { user, address, progress } = await showStep(StepScreen, 'eat', { guide, words })
  const all = link(app.ahead['all-done'])
  expect(all).toHaveAttribute('href', '/en/eat?up-to=eat')
  await user.click(all)
  expect(address()).toBe('/en/eat')
  expect(Object.entries(progress().done).flatMap(([id, { is }]) => (is ? [id] : []))).toEqual([
    'oven',
    'bread',
    'bell',
  ])
  expect(progress().answers['crust']?.is).toBe('brown')
  expect(notice()).toBeNull()
  expect(link(app.ask.next)).toHaveAttribute('href', '/en/crumbs?done=eat')
})

test('a step off one’s way counts as ahead, and catching up takes the way that leads there', async () => {
  const progress = saved(['oven', 'bread'], { crust: 'brown' })
  const { user, progress: now } = await showStep(StepScreen, 'longer', { guide, words, progress })
  expect(notice()).toHaveTextContent('Wait')
  await user.click(link(app.ahead['all-done']))
  expect(now().answers['crust']?.is).toBe('pale')
  expect(link(app.ask.next)).toBeVisible()
})

const asked = {
  questions: {
    crust: { ask: 'How is the crust?', answers: { brown: 'Brown', pale: 'Pale' } },
  },
}
const otherWay = () => document.querySelector('#other-answers')

test('a step off one’s way says before it is chosen which answer would become which', async () => {
  const progress = saved(['oven', 'bread'], { crust: 'brown' })
  await showStep(StepScreen, 'longer', { guide, words: { ...words, ...asked }, progress })
  expect(otherWay()).toHaveTextContent(
    `${app.ahead['other-way']}How is the crust? ${app.ahead.was} Brown. ${app.ahead.becomes} Pale.`,
  )
  const all = link(app.ahead['all-done'])
  expect(otherWay()?.compareDocumentPosition(all)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test.each([
  ['on one’s way', 'eat', { crust: 'brown' }],
  ['of a question not yet answered', 'longer', {}],
  ['of an answer taken back', 'longer', { crust: '' }],
])('a step %s changes no answer, and says nothing of it', async (_, step, answers) => {
  await showStep(StepScreen, step, {
    guide,
    words: { ...words, ...asked },
    progress: saved(['oven'], answers),
  })
  expect(link(app.ahead['all-done'])).toBeVisible()
  expect(otherWay()).toBeNull()
})

test('to who is at the end, no step comes first', async () => {
  const progress = saved(['oven', 'bread', 'bell', 'eat', 'crumbs'], { crust: 'brown' })
  await showStep(StepScreen, 'longer', { guide, words, progress })
  expect(link(app.ahead['to-my-place'])).toHaveAttribute('href', '/en/end')
  expect(notice()).toBeNull()
})
