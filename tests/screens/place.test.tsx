import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Progress } from '../../src/engine/progress.ts'
import { encodePlace } from '../../src/inputs/place-code.ts'
import { placeOf } from '../../src/progress/place.ts'
import { createStore } from '../../src/progress/storage.ts'
import { PlaceScreen } from '../../src/screens/PlaceScreen.tsx'
import { saved, toy } from '../engine/toy.ts'
import { doneSteps, fakeStorage } from '../progress/fake.ts'
import { show, storeWith } from './support.tsx'
import { app } from './words.ts'

const guide = toy({ oven: {}, dough: {}, rest: {}, end: {} })
const words = {
  steps: {
    oven: { title: 'Heat' },
    dough: { title: 'Knead' },
    rest: { title: 'Rest' },
    end: { title: 'Eat' },
  },
}
const codeOf = (progress: Progress) => encodePlace(placeOf(guide, progress, 0))
const AT_REST = codeOf(saved(['oven', 'dough']))
const button = (name: string) => screen.getByRole('button', { name })

async function type(code: string, progress: Progress, store = storeWith(progress)) {
  const shown = await show(<PlaceScreen />, { guide, words, store })
  await shown.user.type(screen.getByLabelText(app.place.label), code)
  await shown.user.click(button(app.place.go))
  return shown
}

describe('a place code on a device with a progress', () => {
  test('nav-13: asks which, says both, and takes nothing yet', async () => {
    const { address, store } = await type(AT_REST, saved(['oven']))
    expect(screen.getByRole('heading', { level: 2, name: app.place.which })).toHaveFocus()
    expect(screen.getByText('Rest', { exact: false, selector: 'b' })).toBeVisible()
    expect(screen.getByText('Knead', { exact: false, selector: 'b' })).toBeVisible()
    expect(address()).toBe('/en')
    expect(doneSteps(store)).toEqual(['oven'])
  })

  test('nav-13: the code is taken, and the other is kept aside', async () => {
    const { user, address, store } = await type(AT_REST, saved(['oven']))
    await user.click(button(app.place['take-code']))
    expect(address()).toBe('/en/rest')
    expect(doneSteps(store)).toEqual(['dough', 'oven'])
    expect(doneSteps(store.sibling('before'))).toEqual(['oven'])
  })

  test('nav-13: where the browser keeps nothing, the other is kept aside too', async () => {
    const forbidden = () => {
      throw new DOMException('not here', 'SecurityError')
    }
    const store = createStore({ storage: forbidden })
    store.update(was => ({ ...was, progress: saved(['oven']) }))
    const { user } = await type(AT_REST, saved(['oven']), store)
    await user.click(button(app.place['take-code']))
    expect(doneSteps(store.sibling('before'))).toEqual(['oven'])
  })

  test('nav-13: the code of where one is leaves what was put aside alone, and brings its day', async () => {
    const storage = fakeStorage()
    const events = new EventTarget()
    const store = createStore({ storage: () => storage, events: () => events })
    store.update(was => ({ ...was, progress: saved(['oven', 'dough']) }))
    store.sibling('before').update(was => ({ ...was, progress: saved(['oven']) }))
    const asked = { 'asked-on': { is: '2026-11-18', at: 1 } }
    const { address } = await type(codeOf({ ...saved(['oven', 'dough']), notes: asked }), saved([]), store)
    expect(address()).toBe('/en/rest')
    expect(doneSteps(store.sibling('before'))).toEqual(['oven'])
    expect(store.get().progress.notes['asked-on']?.is).toBe('2026-11-18')
  })

  test('nav-14: a wrong code after a right one takes the question away with it', async () => {
    const { user, store } = await type(AT_REST, saved(['oven']))
    await user.type(screen.getByLabelText(app.place.label), 'X')
    await user.click(button(app.place.go))
    expect(screen.queryByRole('heading', { level: 2, name: app.place.which })).toBeNull()
    expect(screen.getByLabelText(app.place.label)).toHaveValue(`${AT_REST}X`)
    expect(doneSteps(store)).toEqual(['oven'])
  })
})

test('a code in the address is read once, however often the page is drawn', async () => {
  const reads: string[] = []
  const { address } = await show(<PlaceScreen arrived={AT_REST} onRead={() => reads.push(AT_REST)} />, {
    guide,
    words,
  })
  expect(address()).toBe('/en/rest')
  expect(reads).toEqual([AT_REST])
})
