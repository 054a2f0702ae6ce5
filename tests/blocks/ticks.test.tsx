import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { StepScreen } from '../../src/screens/StepScreen.tsx'
import { on, saved, toy } from '../engine/toy.ts'
import { showStep } from '../screens/support.tsx'
import { app, filled } from '../screens/words.ts'

/** A triage, a checklist, the question of the devices, the points of a sheet; point 2 begins with a detour. */
const guide = toy(
  {
    start: {
      kind: 'triage',
      question: 'way',
      next: [{ when: [on('way', 'long')], to: 'detour' }, { to: 'things' }],
    },
    things: { blocks: [{ kind: 'checklist', items: ['flour', 'salt'] }] },
    kinds: { blocks: [{ kind: 'devices' }], next: 'oven' },
    sheet: { blocks: [{ kind: 'sheet' }], next: 'things' },
    detour: { next: 'dough' },
    oven: {},
    dough: {},
    eat: { stage: 2 },
    end: {},
  },
  {
    numbers: {
      oven: { code: 1, number: '1-1', sheet: 1 },
      detour: { code: 2, number: '1-2a', sheet: 2 },
      dough: { code: 3, number: '1-2b', sheet: 2 },
      eat: { code: 4, number: '2-1', sheet: 3 },
    },
    questions: { way: { answers: ['short', 'long'] } },
    notes: {
      'device-1': { kind: 'choice', of: ['phone', 'ipad', 'tablet'] },
      'device-2': { kind: 'choice', of: ['phone', 'ipad', 'tablet', 'computer', 'laptop'] },
    },
  },
)
const words = {
  steps: {
    things: {
      title: 'Things',
      items: { flour: { title: 'Flour', text: 'Of wheat.' }, salt: { title: 'Salt' } },
    },
    kinds: { title: 'Kinds' },
    sheet: { title: 'Sheet' },
    detour: { title: 'Detour' },
    oven: { title: 'Heat the oven' },
    dough: { title: 'Knead' },
    eat: { title: 'Eat' },
  },
}
const around = { guide, words, progress: saved(['start'], { way: 'short' }) }

describe('things to have ready', () => {
  test('are ticked and unticked, each for itself, and kept', async () => {
    const { user, progress } = await showStep(StepScreen, 'things', around)
    await user.click(screen.getByText('Flour'))
    expect(progress().ticks['things.flour']?.is).toBe(true)
    expect(screen.getByRole('checkbox', { name: 'Flour' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Salt' })).not.toBeChecked()
    await user.click(screen.getByText('Flour'))
    expect(progress().ticks['things.flour']?.is).toBe(false)
    expect(screen.getByRole('checkbox', { name: 'Flour' })).not.toBeChecked()
  })

  test('say what they are, and one may go on without a tick', async () => {
    await showStep(StepScreen, 'things', around)
    expect(screen.getByRole('checkbox', { name: 'Flour' })).toHaveAccessibleDescription('Of wheat.')
    expect(screen.getByRole('link', { name: app.ask.next })).toHaveAttribute('href', '/en/kinds?done=things')
  })

  test('ticked before are ticked still', async () => {
    const progress = { ...around.progress, ticks: { 'things.salt': { is: true, at: 1 } } }
    await showStep(StepScreen, 'things', { ...around, progress })
    expect(screen.getByRole('checkbox', { checked: true })).toHaveAccessibleName('Salt')
  })
})

describe('the two devices', () => {
  const group = (name: string) => within(screen.getByRole('group', { name }))
  const names = (legend: string) =>
    group(legend)
      .getAllByRole('radio')
      .map(radio => radio.closest('label')?.textContent)

  test('are a phone and a computer at first; the app can be on no computer', async () => {
    await showStep(StepScreen, 'kinds', around)
    expect(names(app.devices['with-app'])).toEqual(['Phone', 'iPad', 'Tablet'])
    expect(names(app.devices['for-set-up'])).toEqual(['Phone', 'iPad', 'Tablet', 'Computer', 'Laptop'])
    expect(
      screen.getAllByRole('radio', { checked: true }).map(one => one.closest('label')?.textContent),
    ).toEqual(['Phone', 'Computer'])
  })

  test('chosen, each is kept without changing the other', async () => {
    const { user, progress } = await showStep(StepScreen, 'kinds', around)
    await user.click(group(app.devices['for-set-up']).getByRole('radio', { name: 'iPad' }))
    expect(progress().notes).toMatchObject({ 'device-2': { is: 'ipad' } })
    expect(progress().notes['device-1']).toBeUndefined()
    expect(group(app.devices['for-set-up']).getByRole('radio', { name: 'iPad' })).toBeChecked()
  })
})

describe('the points of the sheet', () => {
  const number = (at: number) => filled(app.sheet.point, { number: at })

  test('stand there by their own numbers, each at the screen that people usually meet first', async () => {
    await showStep(StepScreen, 'sheet', around)
    const lists = [...document.querySelectorAll('main ul.choices')]
    expect(lists.map(list => [...list.children].map(({ textContent }) => textContent))).toEqual([
      [`${number(1)} Heat the oven`, `${number(2)} Knead`],
      [`${number(3)} Eat`],
      [],
    ])
    const link = screen.getByRole('link', { name: `${number(2)} Knead` })
    expect(link).toHaveAttribute('href', '/en/dough?up-to=dough')
  })

  test('chosen, everything before counts as done, and nothing that was said is taken back', async () => {
    const { user, address, progress } = await showStep(StepScreen, 'sheet', around)
    await user.click(screen.getByRole('link', { name: `${number(2)} Knead` }))
    expect(address()).toBe('/en/dough')
    const done = Object.entries(progress().done).flatMap(([id, { is }]) => (is ? [id] : []))
    expect(done).toEqual(['start', 'things', 'kinds', 'oven'])
    expect(progress().answers['way']?.is).toBe('short')
  })
})
