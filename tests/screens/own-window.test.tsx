import { screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { Help } from '../../src/screens/Help.tsx'
import { isInsideApp } from '../../src/screens/own-window.ts'
import { Start } from '../../src/screens/Start.tsx'
import { saved, toy } from '../engine/toy.ts'
import { show } from './support.tsx'
import { app } from './words.ts'

const guide = toy({ oven: {}, dough: {}, end: {} })
const words = { steps: { oven: { title: 'Heat' }, dough: { title: 'Knead' } } }
const mains = () => [...document.querySelectorAll('main .btn.main')].map(({ textContent }) => textContent)

/** A window that answers `display-mode: standalone`, as one opened from the home screen does. */
const onHomeScreen = () =>
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(display-mode: standalone)' }))

describe('tabs-11: opened from the home screen', () => {
  test('tabs-11: with nothing kept, the place code comes first, and one can still begin', async () => {
    onHomeScreen()
    await show(<Start />, { guide, words })
    expect(mains()).toEqual([app.start['have-place']])
    expect(screen.getByText(app.start['on-home-screen'])).toBeVisible()
    expect(screen.getByRole('link', { name: app.start.begin })).toHaveAttribute('href', '/en/whose')
    vi.unstubAllGlobals()
  })

  test('tabs-11: with something to go on with, that comes first', async () => {
    onHomeScreen()
    await show(<Start />, { guide, words, progress: saved(['oven']) })
    expect(mains()).toEqual([app.start['go-on']])
    vi.unstubAllGlobals()
  })

  test('in a browser, beginning comes first', async () => {
    await show(<Start />, { guide, words })
    expect(mains()).toEqual([app.start.begin])
  })
})

const IN_APPS = [
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 [FBAN/FBIOS;FBAV/480]',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Instagram 350.0',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 GSA/340.0 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Linux; Android 15; wv) AppleWebKit/537.36 Version/4.0 Chrome/156.0 Mobile Safari/537.36 Line/14.0',
  'Mozilla/5.0 (Linux; Android 15; SM-A155F; wv) AppleWebKit/537.36 Version/4.0 Chrome/156.0 Mobile Safari/537.36',
]
const BROWSERS = [
  'Mozilla/5.0 (iPad; CPU OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.1 Safari/605.1.15',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
  'Mozilla/5.0 (Linux; Android 15; K) AppleWebKit/537.36 Chrome/156.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
  '',
]

test('tabs-10: the window of another app is told from a browser', () => {
  expect(IN_APPS.filter(agent => !isInsideApp(agent))).toEqual([])
  expect(BROWSERS.filter(isInsideApp)).toEqual([])
})

test('tabs-10: there it is said that the window may forget, with the place code', async () => {
  vi.spyOn(window.navigator, 'userAgent', 'get').mockReturnValue(IN_APPS[0] ?? '')
  await show(<Help />, { guide, words })
  await screen.findByText(/[0-9A-Z]{5}-[0-9A-Z]{5}/, { selector: 'b' })
  const notice = screen.getByText(new RegExp(app.kept['in-app'])).closest('[role=status]')
  expect(notice).toHaveTextContent(/[0-9A-Z]{5}-[0-9A-Z]{5}/)
})
