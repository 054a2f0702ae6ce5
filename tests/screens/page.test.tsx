import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { StepScreen } from '../../src/screens/StepScreen.tsx'
import { saved, toy } from '../engine/toy.ts'
import { showStep } from './support.tsx'
import { app } from './words.ts'

/** Stage 1 of three points; the second has two screens, the third one only some people meet. */
const guide = toy(
  {
    ready: {},
    oven: {},
    dough: {},
    rest: {},
    bread: { next: 'eat' },
    crumbs: {},
    eat: { stage: 2 },
    bell: { stage: 'wait', kind: 'wait' },
    end: { stage: 3 },
  },
  {
    numbers: {
      ready: { code: 1 },
      oven: { code: 2, number: '1-1', sheet: 1 },
      dough: { code: 3, number: '1-2a', sheet: 2 },
      rest: { code: 4, number: '1-2b', sheet: 2 },
      bread: { code: 5, number: '1-3', sheet: 3 },
      eat: { code: 6, number: '2-1', sheet: 4 },
      bell: { code: 7 },
      end: { code: 8 },
    },
  },
)
const words = {
  steps: Object.fromEntries(Object.keys(guide.steps).map(id => [id, { title: `Title of ${id}` }])),
}
const at = (...done: string[]) => ({ guide, words, progress: saved(done) })

/** The dots of a stage, as they are drawn: done, here, to come. */
const dots = (name: string) =>
  [...(screen.getByText(name, { selector: '.path-name' }).closest('li')?.querySelectorAll('i') ?? [])]
    .map(({ className }) => className)
    .join(' ')

const stages = () =>
  within(screen.getByRole('list', { name: app['stage-bar'].label }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

describe('the bar of the stages', () => {
  const { past, now, next } = app.state

  test('says in words which stage is done, which is now, what is to come', async () => {
    await showStep(StepScreen, 'eat', at('ready', 'oven', 'dough', 'rest', 'bread'))
    expect(stages()).toEqual([
      `1 First part ${past}`,
      `2 Second part ${now}`,
      `The wait ${next}`,
      `3 Third part ${next}`,
    ])
  })

  test('has a dot a point, and the ring at the point where one is', async () => {
    await showStep(StepScreen, 'dough', at('ready', 'oven'))
    expect(dots('1 First part')).toBe('past now next')
  })

  test('stays at a point until all its screens are done', async () => {
    await showStep(StepScreen, 'rest', at('ready', 'oven', 'dough'))
    expect(dots('1 First part')).toBe('past now next')
  })

  test('before the first point, no dot is behind', async () => {
    await showStep(StepScreen, 'ready', at())
    expect(dots('1 First part')).toBe('now next next')
  })

  test('shows where one is, not which page one reads', async () => {
    await showStep(StepScreen, 'eat', at('ready'))
    expect(dots('1 First part')).toBe('now next next')
    expect(dots('2 Second part')).toBe('next')
  })

  test('at the end everything is behind', async () => {
    await showStep(StepScreen, 'rest', at('ready', 'oven', 'dough', 'rest', 'bread', 'eat', 'bell'))
    expect(stages()).toEqual(expect.arrayContaining([`3 Third part ${past}`]))
    expect(stages().join()).not.toContain(now)
  })
})

describe('the frame of a page', () => {
  test('the same tools and ways on every page', async () => {
    await showStep(StepScreen, 'oven', at('ready'))
    const foot = within(screen.getByRole('navigation', { name: app.foot.label }))
    for (const page of ['help', 'overview', 'stop', 'address', 'about'] as const)
      expect(foot.getByRole('link', { name: app.foot[page] })).toHaveAttribute('href', `/en/${page}`)
    expect(screen.getByRole('link', { name: app.tools.print })).toHaveAttribute('href', '/en/checklist')
    expect(screen.getByRole('link', { name: app.skip })).toHaveAttribute('href', '#main')
    expect(screen.getByRole('main')).toHaveAttribute('id', 'main')
  })

  test('the text size is chosen and kept', async () => {
    const { user, store } = await showStep(StepScreen, 'oven', at('ready'))
    await user.click(screen.getByText(app.tools.text))
    const size = (name: string) => screen.getByRole('button', { name })
    expect(size(app.tools['size-20'])).toHaveAttribute('aria-pressed', 'true')
    await user.click(size(app.tools['size-28']))
    expect(size(app.tools['size-28'])).toHaveAttribute('aria-pressed', 'true')
    expect(size(app.tools['size-20'])).toHaveAttribute('aria-pressed', 'false')
    expect(store.get().settings.textSize).toBe(28)
  })

  test('another language is the same page in that language, named in itself, and is kept', async () => {
    const around = { ...at('ready'), path: '/en/oven/different' }
    const { user, store, address } = await showStep(StepScreen, 'oven', around)
    await user.click(screen.getByText(app.tools.language))
    const danish = screen.getByRole('link', { name: 'Dansk' })
    expect(danish).toHaveAttribute('lang', 'da')
    expect(screen.getByRole('link', { name: 'English' })).toHaveAttribute('aria-current', 'true')
    await user.click(danish)
    await waitFor(() => expect(address()).toBe('/da/oven/different'))
    expect(store.get().settings.language).toBe('da')
  })
})
