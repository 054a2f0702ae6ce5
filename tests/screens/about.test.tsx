import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { About } from '../../src/screens/About.tsx'
import { Overview } from '../../src/screens/Overview.tsx'
import { RememberScreen } from '../../src/screens/RememberScreen.tsx'
import { saved, toy } from '../engine/toy.ts'
import { show, storeWith } from './support.tsx'
import { app } from './words.ts'

const guide = toy(
  { oven: {}, bread: {}, end: {} },
  {
    facts: {
      F1: { source: 'sheet', checkedOn: '2026-11-09' },
      F2: { source: 'aiace', checkedOn: '2026-10-12' },
      F3: { source: 'sheet', checkedOn: null },
    },
  },
)
const words = { steps: { oven: { title: 'Heat the oven' }, bread: { title: 'Bake' } } }
const around = { guide, words, progress: saved(['oven']) }
const button = (name: string) => screen.getByRole('button', { name })

describe('about the guide', () => {
  test('whose it is not, what it keeps, and where to have that forgotten', async () => {
    await show(<About />, around)
    expect(screen.getByText(app.about.who)).toBeVisible()
    expect(screen.getByText(app.about['keeps-never'])).toBeVisible()
    const way = screen.getByRole('link', { name: app.about.remembered })
    expect(way).toHaveAttribute('href', '/en/remembered')
  })

  test('names each source once; while one fact is not checked, not all of it is', async () => {
    await show(<About />, around)
    const sources = within(screen.getByRole('main')).getByText(app.sources.title).closest('details')
    expect(sources?.textContent).toContain(app.sources.sheet)
    expect(sources?.textContent).toContain(app.sources.aiace)
    expect(sources?.textContent).not.toContain(app.sources['older-guide'])
    expect(sources?.textContent?.split(app.sources.sheet)).toHaveLength(2)
    expect(sources?.textContent).toContain(app.sources['not-checked'])
  })

  test('where all facts are checked, it says when the oldest was', async () => {
    const { F1, F2 } = guide.facts
    await show(<About />, { ...around, guide: { ...guide, facts: F1 && F2 ? { F1, F2 } : {} } })
    expect(screen.getByText(/12 October 2026/)).toBeInTheDocument()
  })
})

describe('what of others the guide is built with', () => {
  const answer = (body: string, status = 200) => vi.fn(async () => new Response(body, { status }))
  const opened = async () => {
    const { user } = await show(<About />, around)
    await user.click(screen.getByText(app.licences.title))
    return screen.getByText(app.licences.title).closest('details')
  }

  test('is fetched when it is opened, and named with its licence', async () => {
    const fetched = answer('[{"name":"a","version":"1.2.3","licence":"MIT"}]')
    vi.stubGlobal('fetch', fetched)
    const details = await opened()
    expect(await within(details ?? document.body).findByText('a 1.2.3: MIT')).toBeInTheDocument()
    expect(fetched).toHaveBeenCalledExactlyOnceWith('/licences.json')
    expect(screen.getByText(app.licences['in-full'])).toHaveAttribute('href', '/licences.txt')
  })

  test.each([
    ['a host’s page for wrong addresses', '<!doctype html><title>x</title>', 200],
    ['another list', '[{"name":1}]', 200],
    ['nothing', '', 404],
  ])('%s in its place is told in words', async (_, body, status) => {
    vi.stubGlobal('fetch', answer(body, status))
    await opened()
    expect(await screen.findByText(app.licences.failed)).toBeInTheDocument()
  })
})

test('everything is forgotten on a click, and it is said', async () => {
  const { user, progress, store } = await show(<RememberScreen />, around)
  await user.click(button(app.about.forget))
  expect(progress().done).toEqual({})
  expect(store.get().state).toBe('empty')
  expect(screen.getByRole('status')).toHaveTextContent(app.about.forgotten)
})

describe('to start again from the beginning', () => {
  test('is asked twice: the first click takes nothing away', async () => {
    const { user, progress, address } = await show(<Overview />, { ...around, path: '/en/overview' })
    await user.click(button(app['start-over'].title))
    expect(screen.getByRole('heading', { name: app['start-over'].sure })).toBeVisible()
    expect(progress()).toEqual(around.progress)
    expect(address()).toBe('/en/overview')
  })

  test('no leaves everything as it was, and the question goes', async () => {
    const { user, progress } = await show(<Overview />, around)
    await user.click(button(app['start-over'].title))
    await user.click(button(app['start-over'].no))
    expect(progress()).toEqual(around.progress)
    expect(screen.queryByRole('heading', { name: app['start-over'].sure })).toBeNull()
  })

  test('yes takes every tick back and leads to the front page; the language stays', async () => {
    const store = storeWith(around.progress)
    store.update(kept => ({ ...kept, settings: { language: 'da' } }))
    const { user, progress, address } = await show(<Overview />, { ...around, store, path: '/en/overview' })
    await user.click(button(app['start-over'].title))
    await user.click(button(app['start-over'].yes))
    expect(progress().done['oven']?.is).toBe(false)
    expect(store.get().settings.language).toBe('da')
    expect(address()).toBe('/en')
  })
})
