import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Overview } from '../../src/screens/Overview.tsx'
import { on, saved, toy } from '../engine/toy.ts'
import { show } from './support.tsx'
import { app } from './words.ts'

const guide = toy(
  {
    oven: {},
    bread: {
      question: 'crust',
      next: [{ when: [on('crust', 'pale')], to: 'longer' }, { to: 'eat' }],
    },
    longer: {
      question: 'oven-cold',
      next: [{ when: [on('oven-cold', 'yes')], again: 'oven' }, { to: 'eat' }],
    },
    eat: { stage: 2 },
    bell: { stage: 'wait', kind: 'wait' },
    end: { stage: 3 },
  },
  {
    numbers: { bread: { code: 2, number: '1-2', sheet: 2 } },
    questions: { crust: { answers: ['brown', 'pale'] }, 'oven-cold': { answers: ['yes', 'no'] } },
  },
)
const names = { oven: 'Heat', bread: 'Bake', longer: 'Bake longer', eat: 'Eat', bell: 'Wait', end: 'Finish' }
const words = { steps: Object.fromEntries(Object.entries(names).map(([id, title]) => [id, { title }])) }
const { past, now, next } = app.state

/** What one reads: each step with its state, stage by stage. */
const stations = () =>
  screen
    .getAllByRole('heading', { level: 2 })
    .map(heading => [
      heading.textContent,
      ...within(heading.closest('section') ?? heading)
        .queryAllByRole('listitem')
        .map(({ textContent }) => textContent?.trim()),
    ])
    .filter(([, ...steps]) => steps.length > 0)

test('the steps of other ways are below, closed; with none there is nothing below', async () => {
  await show(<Overview />, { guide, words, progress: saved(['oven']) })
  const others = screen.getByText(app.overview.others).closest('details')
  expect(others).not.toHaveAttribute('open')
  const links = [...(others?.querySelectorAll('a') ?? [])].map(link => [
    link.textContent?.trim(),
    link.getAttribute('href'),
  ])
  expect(links).toEqual([['Bake longer', '/en/longer']])
})

test('whoever walks all there is has no steps on other ways', async () => {
  await show(<Overview />, { guide: toy({ oven: {}, end: {} }), words })
  expect(screen.queryByText(app.overview.others)).toBeNull()
})

describe('the whole way', () => {
  test('says of every step whether it is done, where one is, or comes later', async () => {
    await show(<Overview />, { guide, words, progress: saved(['oven']) })
    expect(stations()).toEqual([
      ['1 · First part', `Heat ${past}`, `1-2 Bake ${now}`],
      ['2 · Second part', `Eat ${next}`],
      ['The wait', `Wait ${next}`],
      ['3 · Third part', `Finish ${next}`],
    ])
    expect(screen.getByRole('link', { name: '1-2 Bake' })).toHaveAttribute('aria-current', 'step')
    expect(screen.getByRole('link', { name: 'Eat' })).toHaveAttribute('href', '/en/eat')
  })

  test('is the way of this person: with the step that their answer brings in', async () => {
    const progress = saved(['oven', 'bread', 'longer'], { crust: 'pale', 'oven-cold': 'no' })
    await show(<Overview />, { guide, words, progress })
    expect(stations()[0]).toEqual([
      '1 · First part',
      `Heat ${past}`,
      `1-2 Bake ${past}`,
      `Bake longer ${past}`,
    ])
    expect(stations()[1]).toEqual(['2 · Second part', `Eat ${now}`])
  })

  test('where the walk ends early, what usually follows stands there all the same', async () => {
    await show(<Overview />, { guide, words, progress: saved(['oven', 'bread'], { crust: 'pale' }) })
    expect(stations()).toEqual([
      ['1 · First part', `Heat ${past}`, `1-2 Bake ${past}`, `Bake longer ${now}`],
      ['2 · Second part', `Eat ${next}`],
      ['The wait', `Wait ${next}`],
      ['3 · Third part', `Finish ${next}`],
    ])
  })

  test('a step that is done stays done when one before it is done anew', async () => {
    const progress = { ...saved(['bread'], { crust: 'brown' }) }
    await show(<Overview />, { guide, words, progress })
    expect(stations()[0]).toEqual(['1 · First part', `Heat ${now}`, `1-2 Bake ${past}`])
  })
})
