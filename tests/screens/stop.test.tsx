import { cleanup, screen } from '@testing-library/react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { createStore } from '../../src/progress/storage.ts'
import { Stop } from '../../src/screens/Stop.tsx'
import { saved, toy } from '../engine/toy.ts'
import { show } from './support.tsx'
import { app, filled, plain } from './words.ts'

const guide = toy(
  {
    oven: {},
    dough: { safeToStop: { until: 'rest' } },
    rest: {},
    eat: { stage: 2, safeToStop: { until: 'eat' } },
    end: { stage: 3 },
  },
  {
    numbers: {
      oven: { code: 1, number: '1-1', sheet: 1 },
      dough: { code: 2, number: '1-2a', sheet: 2 },
      rest: { code: 3, number: '1-2b', sheet: 2 },
      eat: { code: 4 },
      end: { code: 5 },
    },
  },
)
const words = {
  steps: {
    oven: { title: 'Heat' },
    dough: { title: 'Knead' },
    rest: { title: 'Rest' },
    eat: { title: 'Eat' },
  },
}
const at = (...done: string[]) => ({ guide, words, progress: saved(done) })
const notices = () => [...document.querySelectorAll('main .notice')].map(({ textContent }) => textContent)

/** What stands under a heading of the card. */
const under = (heading: string) =>
  plain(screen.getByRole('heading', { name: heading }).nextElementSibling?.textContent)

// Fetched when it is shown; had before, it is there at once.
beforeAll(() => import('../../src/paper/QrCode.tsx'))

describe('stop for today', () => {
  test('where one may stop there is no warning', async () => {
    await show(<Stop />, at())
    expect(notices()).toEqual([])
    expect(under(app.stop.done)).toBe(app.stop['done-nothing'])
    expect(under(app.stop.next)).toBe('1-1 · Heat')
  })

  test('in the middle of something it says how far one should go on first', async () => {
    await show(<Stop />, at('oven'))
    expect(notices()).toEqual([`${app.notice.warning} ${app.stop['not-here']} 1-2b · Rest`])
  })

  test('a point counts as done when all its screens are', async () => {
    await show(<Stop />, at('oven', 'dough'))
    expect(under(app.stop.done)).toBe(filled(app.stop['done-points'], { points: '1-1' }))
    expect(under(app.stop.next)).toBe('1-2b · Rest')
  })

  test('stage 2 should be finished today', async () => {
    await show(<Stop />, at('oven', 'dough', 'rest'))
    expect(under(app.stop.done)).toBe(filled(app.stop['done-points'], { points: '1-1, 1-2' }))
    expect(notices()).toEqual([
      `${app.notice.warning} ${app.stop['not-here']} Eat`,
      `${app.notice.info} ${app.stop['stage-2-today']}`,
    ])
  })

  test('says to keep what one has made, and nothing that one has not', async () => {
    const keep = () => screen.getByRole('heading', { name: app.stop.keep }).nextElementSibling?.textContent
    await show(<Stop />, at('oven'))
    expect(keep()).toBe(app.stop['keep-slip'])
    cleanup()
    await show(<Stop />, at('oven', 'make-password', 'choose-pin'))
    expect(keep()).toBe(app.stop['keep-pin'] + app.stop['keep-password'] + app.stop['keep-slip'])
  })

  test('leads on to where one is, and prints', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user } = await show(<Stop />, at('oven'))
    expect(screen.getByRole('link', { name: app.stop['go-on'] })).toHaveAttribute('href', '/en/dough')
    await user.click(screen.getByRole('button', { name: app.stop.print }))
    expect(print).toHaveBeenCalledTimes(1)
  })
})

describe('how one comes back', () => {
  test('in the same browser, when something is kept', async () => {
    await show(<Stop />, at('oven'))
    expect(under(app.stop.back)).toBe(app.stop.kept)
  })

  test('where nothing is kept yet, it does not say that something is', async () => {
    await show(<Stop />, at())
    expect(under(app.stop.back)).toBe(app.stop['kept-empty'])
  })

  test('where the browser keeps nothing, with the place code on paper', async () => {
    const forbidden = () => {
      throw new DOMException('not here', 'SecurityError')
    }
    await show(<Stop />, { ...at(), store: createStore({ storage: forbidden }) })
    expect(under(app.stop.back)).toBe(app.stop['not-kept'])
  })
})
