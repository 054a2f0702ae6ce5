import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test } from 'vitest'
import { EMPTY_SNAPSHOT, type Snapshot } from '../../src/progress/snapshot.ts'
import { createStore, type Store } from '../../src/progress/storage.ts'
import { ProgressProvider, useProgress } from '../../src/progress/useProgress.tsx'
import { doneSteps, fakeStorage, KEY, NOW, openPage, storageEvent, tick, withFault } from './fake.ts'

afterEach(() => window.localStorage.clear())

function Probe() {
  const { progress, settings, state, said, update, dismiss, forget } = useProgress()
  const done = Object.keys(progress.done).filter(step => progress.done[step]?.is)
  return (
    <>
      <p>
        {state}: {done.join(' ') || 'none'}; {settings.textSize ?? 'default'}; {said.join(' ') || 'nothing'}
      </p>
      <button type="button" onClick={() => update(saved => ({ ...saved, settings: { textSize: 28 } }))}>
        larger
      </button>
      <button type="button" onClick={() => dismiss('memory')}>
        dismiss
      </button>
      <button type="button" onClick={() => forget()}>
        forget
      </button>
    </>
  )
}

const show = (store: Store) =>
  render(
    <StrictMode>
      <ProgressProvider store={store}>
        <Probe />
      </ProgressProvider>
    </StrictMode>,
  )

const text = () => screen.getByRole('paragraph').textContent

describe('useProgress', () => {
  test('shows what the browser’s own storage holds, changes it and forgets it', async () => {
    tick(createStore(), 'scan-qr', Date.now())
    show(createStore())
    expect(text()).toBe('saved: scan-qr; default; nothing')
    await userEvent.click(screen.getByRole('button', { name: 'larger' }))
    expect(text()).toBe('saved: scan-qr; 28; nothing')
    expect(window.localStorage.getItem(KEY)).toContain('"textSize":{"is":28')
    await userEvent.click(screen.getByRole('button', { name: 'forget' }))
    expect(text()).toBe('empty: none; default; nothing')
    expect(window.localStorage).toHaveLength(0)
  })

  test('tabs-1: what another tab writes is shown without a click', () => {
    show(createStore())
    const other = createStore({ events: () => new EventTarget() })
    tick(other, 'scan-qr', Date.now())
    act(() => {
      window.dispatchEvent(storageEvent(KEY, window.localStorage.getItem(KEY)))
    })
    expect(text()).toBe('saved: scan-qr; default; nothing')
  })

  test('store-13: works in memory, and what was read can be dismissed', async () => {
    const forbidden = () => {
      throw new DOMException('not here', 'SecurityError')
    }
    show(createStore({ storage: forbidden }))
    expect(text()).toBe('memory: none; default; memory')
    await userEvent.click(screen.getByRole('button', { name: 'dismiss' }))
    await userEvent.click(screen.getByRole('button', { name: 'larger' }))
    expect(text()).toBe('memory: none; 28; nothing')
  })

  test('store-1: a broken store is said and mended, also where effects run twice', () => {
    const storage = fakeStorage({ [KEY]: '{' })
    show(createStore({ storage: () => storage, now: () => NOW }))
    expect(text()).toBe('empty: none; default; started-fresh')
    expect(openPage(() => storage).store.get().said).toEqual([])
  })

  test('a page made ahead of time shows nothing kept, fits when it comes alive, and then shows what is kept', async () => {
    const storage = fakeStorage()
    const reads: string[] = []
    tick(openPage(() => storage).store, 'scan-qr')
    const counted = withFault(storage, {
      getItem: key => {
        reads.push(key)
        return storage.getItem(key)
      },
    })
    const store = createStore({ storage: () => counted, now: () => NOW })
    const page = (before?: Snapshot) => (
      <ProgressProvider store={store} before={before}>
        <Probe />
      </ProgressProvider>
    )
    const container = document.createElement('div')
    container.innerHTML = renderToString(page(EMPTY_SNAPSHOT))
    expect(container.textContent).toContain('empty: none; default; nothing')
    expect(reads).toEqual([])

    document.body.append(container)
    const root = await act(async () => hydrateRoot(container, page(EMPTY_SNAPSHOT)))
    expect(text()).toBe('empty: none; default; nothing')
    await act(async () => root.render(page()))
    expect(text()).toBe('saved: scan-qr; default; nothing')
    expect(doneSteps(store)).toEqual(['scan-qr'])
    await act(async () => root.unmount())
    container.remove()
  })

  test('without a provider it is a mistake of ours', () => {
    expect(() => render(<Probe />)).toThrow('ProgressProvider')
  })
})
