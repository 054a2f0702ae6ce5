import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { StepScreen } from '../../src/screens/StepScreen.tsx'
import { on, saved, toy } from '../engine/toy.ts'
import { showStep } from './support.tsx'
import { app, filled } from './words.ts'

/** A question with a way on, a way to another step, a way to a trouble, a way to stay, and a way back. */
const guide = toy(
  {
    oven: {},
    bread: {
      device: 1,
      question: 'crust',
      next: [
        { when: [on('crust', 'pale')], to: 'longer' },
        { when: [on('crust', 'black')], stay: true, trouble: 'burnt' },
        { when: [on('crust', 'hidden')], stay: true },
        { when: [on('crust', 'raw')], again: 'oven' },
        { to: 'eat' },
      ],
    },
    longer: { device: 1 },
    eat: {},
    mail: { either: true },
    end: {},
  },
  {
    numbers: { oven: { code: 1, number: '1-1', sheet: 1 }, bread: { code: 2 }, longer: { code: 3 } },
    questions: { crust: { answers: ['brown', 'pale', 'black', 'hidden', 'raw'] } },
    troubles: { burnt: { where: ['bread', 'eat'] } },
  },
)

const words = {
  steps: {
    oven: { title: 'Heat the oven' },
    bread: { title: 'Look at the bread' },
    longer: { title: 'Wait', next: 'It is brown now' },
    eat: { title: 'Eat' },
    mail: { title: 'Look for a mail' },
  },
  questions: {
    crust: {
      ask: 'Which colour is it?',
      answers: { brown: 'Brown', pale: 'Pale', black: 'Black', hidden: 'Not to be seen', raw: 'Raw' },
    },
  },
}
const around = { guide, words, progress: saved(['oven']) }
const here = '/en/bread'
const link = (name: string | RegExp) => screen.getByRole('link', { name })

describe('a question', () => {
  test('is asked, the usual answer first and as the main one, and "it looks different" last', async () => {
    await showStep(StepScreen, 'bread', around)
    expect(screen.getByRole('heading', { name: 'Which colour is it?' })).toBeVisible()
    const choices = within(document.querySelector('.choices') ?? document.body).getAllByRole('link')
    const names = ['Brown', 'Pale', 'Black', 'Not to be seen', 'Raw', app.ask.different]
    expect(choices.map(({ textContent }) => textContent?.trim())).toEqual(names)
    expect(choices.map(({ className }) => className)).toEqual([
      'choice main',
      ...names.slice(1).map(() => 'choice'),
    ])
  })

  test.each([
    ['Brown', '/en/eat', 'crust.brown', true],
    ['Pale', '/en/longer', 'crust.pale', true],
    ['Black', '/en/bread/different/burnt', 'crust.black', false],
    ['Not to be seen', here, 'crust.hidden', false],
    ['Raw', '/en/oven', 'crust.raw', false],
  ])(
    'answered with %s leads to %s, and the link says so before the app runs',
    async (name, to, answer, done) => {
      await showStep(StepScreen, 'bread', around)
      const url = new URL(link(name).getAttribute('href') ?? '', 'http://guide.test')
      expect(url.pathname).toBe(to)
      expect(Object.fromEntries(url.searchParams)).toEqual(done ? { done: 'bread', answer } : { answer })
    },
  )

  test.each([
    ['Brown', '/en/eat', { bread: true }, 'brown'],
    ['Black', '/en/bread/different/burnt', { bread: undefined }, 'black'],
    ['Raw', '/en/oven', { oven: false, bread: undefined }, undefined],
  ])('followed with %s, one is at %s, and no query stays in the address', async (name, to, done, answer) => {
    const { user, address, progress } = await showStep(StepScreen, 'bread', around)
    await user.click(link(name))
    expect(address()).toBe(to)
    for (const [step, is] of Object.entries(done)) expect(progress().done[step]?.is).toBe(is)
    expect(progress().answers['crust']?.is).toBe(answer)
  })

  test('answered before shows which answer was given', async () => {
    await showStep(StepScreen, 'bread', { ...around, progress: saved(['oven', 'bread'], { crust: 'pale' }) })
    expect(screen.getAllByText(app.ask.given)).toHaveLength(1)
    expect(link(/^Pale/)).toHaveAccessibleName(`Pale ${app.ask.given}`)
  })
})

describe('a step without a question', () => {
  test('is done and left with one main link, in its own words where it has some', async () => {
    const at = { ...around, progress: saved(['oven', 'bread'], { crust: 'pale' }) }
    const { user, address, progress } = await showStep(StepScreen, 'longer', at)
    const next = link('It is brown now')
    expect(next).toHaveAttribute('href', '/en/eat?done=longer')
    expect(document.querySelectorAll('main .main')).toHaveLength(1)
    await user.click(next)
    expect(address()).toBe('/en/eat')
    expect(progress().done['longer']?.is).toBe(true)
  })

  test('else in the usual words', async () => {
    await showStep(StepScreen, 'oven', around)
    expect(link(app.ask.next)).toHaveAttribute('href', '/en/bread?done=oven')
  })

  test('offers a way out at every step, whatever is known to happen there', async () => {
    await showStep(StepScreen, 'oven', around)
    expect(link(app.ask['need-help'])).toHaveAttribute('href', '/en/oven/different')
    expect(screen.queryByRole('link', { name: app.ask.different })).toBeNull()
  })

  test('on no device it offers help, because there is no screen that could look different', async () => {
    await showStep(StepScreen, 'eat', { ...around, progress: saved(['oven', 'bread'], { crust: 'brown' }) })
    expect(link(app.ask['need-help'])).toHaveAttribute('href', '/en/eat/different')
    expect(screen.queryByRole('heading', { name: app.ask.same })).toBeNull()
  })

  test('a screen that one may have on either device is asked about too', async () => {
    await showStep(StepScreen, 'mail', {
      ...around,
      progress: saved(['oven', 'bread', 'eat'], { crust: 'brown' }),
    })
    expect(link(app.ask.different)).toHaveAttribute('href', '/en/mail/different')
    expect(screen.getByRole('heading', { name: app.ask.same })).toBeVisible()
  })
})

describe('a link that also says what was done', () => {
  test('"it looks different" says nothing was done', async () => {
    const { user, address, progress } = await showStep(StepScreen, 'bread', around)
    await user.click(link(app.ask.different))
    expect(address()).toBe('/en/bread/different')
    expect(progress()).toEqual(around.progress)
  })

  test('nav-7: the second click of a double click does not count', async () => {
    const { address, progress } = await showStep(StepScreen, 'oven', { ...around, progress: saved([]) })
    fireEvent.click(link(app.ask.next), { detail: 2 })
    expect(address()).toBe('/en/oven')
    expect(progress().done['oven']).toBeUndefined()
  })

  test.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])(
    'with %s the browser opens it, address and all',
    async key => {
      const { address, progress } = await showStep(StepScreen, 'oven', { ...around, progress: saved([]) })
      const browser = { took: false }
      const take = (event: Event) => {
        browser.took = !event.defaultPrevented
        event.preventDefault()
      }
      document.addEventListener('click', take, { once: true })
      fireEvent.click(link(app.ask.next), { [key]: true })
      expect(browser.took).toBe(true)
      expect(address()).toBe('/en/oven')
      expect(progress().done['oven']).toBeUndefined()
    },
  )
})

describe('back', () => {
  test('is the step before on the walk, by its number', async () => {
    await showStep(StepScreen, 'bread', around)
    expect(link(filled(app.ask['back-to'], { number: '1-1' }))).toHaveAttribute('href', '/en/oven')
  })

  test('follows the answer given: past the step the others come by', async () => {
    await showStep(StepScreen, 'eat', { ...around, progress: saved(['oven', 'bread'], { crust: 'brown' }) })
    expect(link(app.ask.back)).toHaveAttribute('href', '/en/bread')
  })

  test('from the first step is the front page', async () => {
    await showStep(StepScreen, 'oven', around)
    expect(link(app.ask['back-start'])).toHaveAttribute('href', '/en')
  })
})
