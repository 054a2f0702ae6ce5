import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { NotFound } from '../../src/screens/NotFound.tsx'
import { OWN_DEVICE } from '../../src/screens/own-device.ts'
import { Start } from '../../src/screens/Start.tsx'
import { saved, toy } from '../engine/toy.ts'
import { show, storeWith } from './support.tsx'
import { app } from './words.ts'

const guide = toy(
  { oven: {}, bread: {}, wait: { kind: 'wait', stage: 'wait' }, end: { stage: 3 } },
  { numbers: { oven: { code: 1 }, bread: { code: 2, number: '1-2', sheet: 2 } } },
)
const words = {
  steps: { oven: { title: 'Heat the oven' }, bread: { title: 'Bake' }, wait: { title: 'Wait' } },
}
const link = (name: string | RegExp) => screen.getByRole('link', { name })
const path = () => screen.queryByRole('list', { name: app['stage-bar'].label })

describe('the front page', () => {
  test('to who is new: begin, asking first whose device it is, and no way half gone', async () => {
    await show(<Start />, { guide, words })
    expect(link(app.start.begin)).toHaveAttribute('href', '/en/whose')
    expect(screen.queryByText(app.start['you-are-at'])).toBeNull()
    expect(path()).toBeNull()
  })

  test('to who has said whose device it is: begin at the beginning', async () => {
    const store = storeWith(saved([]))
    store.update(kept => ({ ...kept, settings: { seen: OWN_DEVICE } }))
    await show(<Start />, { guide, words, store })
    expect(link(app.start.begin)).toHaveAttribute('href', '/en/oven')
  })

  test('to who has begun: on where they are, by number and name', async () => {
    await show(<Start />, { guide, words, progress: saved(['oven']) })
    expect(link(app.start['go-on'])).toHaveAttribute('href', '/en/bread')
    expect(screen.getByText(app.start['you-are-at'])).toHaveTextContent('1-2 · Bake')
    expect(path()).toBeVisible()
  })

  test('a place without a number is told by its name', async () => {
    await show(<Start />, { guide, words, progress: saved(['oven', 'bread']) })
    expect(screen.getByText(app.start['you-are-at'])).toHaveTextContent(`${app.start['you-are-at']} Wait`)
  })

  test('whose ticks were all taken back begins anew', async () => {
    const progress = { ...saved([]), done: { oven: { is: false, at: 2 } } }
    await show(<Start />, { guide, words, progress })
    expect(link(app.start.begin)).toBeVisible()
  })

  test.each([
    ['have-place', '/en/place'],
    ['have-code', '/en/wait'],
    ['print', '/en/checklist'],
    ['helpers', '/en/helpers'],
    ['address', '/en/address'],
  ] as const)('has the way in "%s"', async (key, to) => {
    await show(<Start />, { guide, words })
    expect(link(`${app.start[key]} ${app.start[`${key}-hint`]}`)).toHaveAttribute('href', to)
  })
})

test('nav-3: a page there is not says so, does not repeat the address, and has ways on', async () => {
  const around = { guide, words, progress: saved(['oven']), path: '/en/%3Cscript%3Enowhere' }
  await show(<NotFound />, around)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(app['not-found'].title)
  expect(document.body).not.toHaveTextContent('nowhere')
  expect(document.querySelector('script')).toBeNull()
  expect(link(app['not-found']['go-on'])).toHaveAttribute('href', '/en/bread')
  expect(link(app['not-found'].start)).toHaveAttribute('href', '/en')
})
