import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { createStore } from '../../src/progress/storage.ts'
import { Help } from '../../src/screens/Help.tsx'
import { toy } from '../engine/toy.ts'
import { BROKEN, fakeStorage, KEY, withFault } from '../progress/fake.ts'
import { show } from './support.tsx'
import { app } from './words.ts'

const guide = toy({ oven: {}, end: {} })
const words = { steps: { oven: { title: 'Heat' } } }
const store = (storage: () => Storage) => {
  const events = new EventTarget()
  return createStore({ storage, events: () => events })
}
const notices = () => [...document.querySelectorAll('main .notice[role=status]')]
const read = () => screen.queryByRole('button', { name: app.kept.dismiss })

describe('what happened to what is kept', () => {
  test('is not said while nothing happened', async () => {
    await show(<Help />, { guide, words })
    expect(notices()).toEqual([])
  })

  test('a store that could not be read is said until it was read, on any page', async () => {
    const storage = fakeStorage({ [KEY]: '{' })
    const { user } = await show(<Help />, { guide, words, store: store(() => storage) })
    expect(notices()).toHaveLength(1)
    expect(notices()[0]).toHaveTextContent(`${app.notice.warning} ${app.kept['started-fresh']}`)
    await user.click(screen.getByRole('button', { name: app.kept.dismiss }))
    expect(notices()).toEqual([])
    expect(storage.getItem(BROKEN)).toBe('{')
  })

  test('a browser that keeps nothing: said as long as it lasts, it cannot be put away', async () => {
    const forbidden = () => {
      throw new DOMException('not here', 'SecurityError')
    }
    await show(<Help />, { guide, words, store: store(forbidden) })
    expect(notices()[0]).toHaveTextContent(app.kept.memory)
    expect(read()).toBeNull()
  })

  test('store-14: a full browser is said while it is full, and no longer', async () => {
    const full = { is: true }
    const storage = fakeStorage()
    const refusing = withFault(storage, {
      setItem: (key, text) => {
        if (full.is) throw new DOMException('full', 'QuotaExceededError')
        storage.setItem(key, text)
      },
    })
    const { user } = await show(<Help />, { guide, words, store: store(() => refusing) })
    expect(notices()).toEqual([])
    await user.click(screen.getByText(app.tools.text))
    await user.click(screen.getByRole('button', { name: app.tools['size-28'] }))
    expect(notices()[0]).toHaveTextContent(app.kept['not-saved'])
    expect(read()).toBeNull()
    full.is = false
    await user.click(screen.getByRole('button', { name: app.tools['size-24'] }))
    expect(notices()).toEqual([])
  })

  test('store-8: what a newer guide has kept is not touched, and loading the page again is offered', async () => {
    const newer = JSON.stringify({ v: 999, rev: 1, t: 1, data: {}, c: '' })
    const storage = fakeStorage({ [KEY]: newer })
    await show(<Help />, { guide, words, store: store(() => storage) })
    expect(notices()[0]).toHaveTextContent(app.kept.newer)
    expect(read()).toBeNull()
    // That it does load it is tried in the browser: e2e/failures.spec.ts.
    expect(screen.getByRole('button', { name: app.kept.reload })).toBeEnabled()
    expect(storage.getItem(KEY)).toBe(newer)
  })
})
