import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { StepScreen } from '../../src/screens/StepScreen.tsx'
import { saved, toy } from '../engine/toy.ts'
import { showStep } from './support.tsx'
import { app, filled } from './words.ts'

/** Stage 1 of two points, the second of two screens; before them a step without a number. */
const guide = toy(
  {
    ready: {},
    oven: { device: 2 },
    dough: { device: 2 },
    rest: { device: 'none' },
    photo: { device: 1 },
    eat: { stage: 2 },
    end: {},
  },
  {
    numbers: {
      ready: { code: 1 },
      oven: { code: 2, number: '1-1', sheet: 1 },
      dough: { code: 3, number: '1-2a', sheet: 2 },
      rest: { code: 4, number: '1-2b', sheet: 2 },
      photo: { code: 5, number: '1-3', sheet: 7 },
      eat: { code: 6 },
      end: { code: 7 },
    },
  },
)

const titles = (...ids: string[]) => Object.fromEntries(ids.map(id => [id, { title: `Title of ${id}` }]))
const words = { steps: titles('ready', 'oven', 'dough', 'rest', 'photo', 'eat', 'end') }
const around = { guide, words, progress: saved(['ready', 'oven', 'dough', 'rest', 'photo']) }

const where = () => document.querySelector('.where')?.textContent
const lane = () => document.querySelector('.lane')
const turn = () => document.querySelector('.turn')?.textContent
const main = () => within(screen.getByRole('main'))

describe('where one is', () => {
  test('stage, point of how many, number, and the paper’s own number', async () => {
    await showStep(StepScreen, 'photo', around)
    const [stage, step] = [{ stage: 1 }, { step: 3, of: 3 }]
    expect(where()).toContain(
      `${filled(app.where.number, { number: '1-3' })} ${filled(app.where.stage, stage)} · ${filled(app.where.step, step)}`,
    )
    expect(where()).toContain(filled(app.where.sheet, { number: 7 }))
  })

  test('two screens of a point are the same step of the count, with a number each', async () => {
    await showStep(StepScreen, 'rest', around)
    expect(where()).toContain(filled(app.where.step, { step: 2, of: 3 }))
    expect(where()).toContain(filled(app.where.number, { number: '1-2b' }))
  })

  test('a step before the first point says so, one without a number elsewhere names its stage', async () => {
    await showStep(StepScreen, 'ready', around)
    expect(where()).toBe(app.where.before)
  })

  test('a step without a number in another stage names that stage', async () => {
    await showStep(StepScreen, 'eat', around)
    expect(where()).toBe('Second part')
  })

  test('the page is called by number and title', async () => {
    await showStep(StepScreen, 'oven', around)
    expect(document.title).toBe(`1-1 Title of oven · ${app.name}`)
    expect(main().getByRole('heading', { level: 1 })).toHaveTextContent('Title of oven')
  })
})

describe('which device', () => {
  test('the lane names the kind of the device and is marked by it', async () => {
    await showStep(StepScreen, 'oven', around)
    expect(lane()).toHaveTextContent('On the computer')
    expect(lane()).toHaveAttribute('data-device', '2')
    expect(screen.getByRole('main')).toHaveAttribute('data-device', '2')
  })

  test('it names the kind the person said', async () => {
    const notes = { 'device-1': { is: 'ipad', at: 1 } }
    await showStep(StepScreen, 'photo', { ...around, progress: { ...around.progress, notes } })
    expect(lane()).toHaveTextContent('On the iPad')
    expect(turn()).toBe('Leave the computer. Take the iPad.')
  })

  test('two of a kind are told apart', async () => {
    const notes = { 'device-2': { is: 'phone', at: 1 } }
    await showStep(StepScreen, 'oven', { ...around, progress: { ...around.progress, notes } })
    expect(lane()).toHaveTextContent('On the other phone')
  })

  test('a step on no device has no lane', async () => {
    await showStep(StepScreen, 'rest', around)
    expect(lane()).toBeNull()
    expect(turn()).toBeUndefined()
  })
})

describe('the turn', () => {
  test('is said where the device changes, also over a step on no device', async () => {
    await showStep(StepScreen, 'photo', around)
    expect(turn()).toBe('Leave the computer. Take the phone.')
  })

  test('is not said while the device stays', async () => {
    await showStep(StepScreen, 'dough', around)
    expect(turn()).toBeUndefined()
  })

  test('is not said at the first device', async () => {
    await showStep(StepScreen, 'oven', around)
    expect(turn()).toBeUndefined()
  })
})

describe('a known problem', () => {
  const site = {
    knownProblems: { oven: { en: 'The oven is cold today.', da: 'Ovnen er kold.' }, dough: 'No flour.' },
  }

  test('of this step is said, in the reader’s language', async () => {
    await showStep(StepScreen, 'oven', { ...around, site })
    expect(await screen.findByText(/The oven is cold today/)).toHaveTextContent(app.notice.warning)
    expect(screen.queryByText(/No flour/)).toBeNull()
  })

  test('of another step is not said', async () => {
    await showStep(StepScreen, 'photo', { ...around, site: { ...site, publisher: 'A club' } })
    expect(await screen.findByText(/A club/)).toBeVisible()
    expect(main().queryByText(app.notice.warning)).toBeNull()
  })
})
