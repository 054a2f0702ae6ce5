// From any step to any other in three clicks at most: over the links of the real pages, all pairs, in several states.
import { act, render, waitFor } from '@testing-library/react'
import { MemoryRouter, type NavigateFunction, useNavigate } from 'react-router'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { afterAll as allHappen } from '../../src/engine/machine.ts'
import { eventsTo } from '../../src/engine/paths.ts'
import { NOTHING_YET, type Progress } from '../../src/engine/progress.ts'
import { guide } from '../../src/guide/guide.ts'
import { I18nContext } from '../../src/language/I18nContext.ts'
import { createI18n } from '../../src/language/i18n.ts'
import { ProgressProvider } from '../../src/progress/useProgress.tsx'
import { storeWith } from '../screens/support.tsx'

const MOST = 3
const steps = Object.keys(guide.steps)

/** Pages that every page leads to. More pages would only bring more ways. */
const HUBS = ['overview', 'where', 'help']

/** A way out of a page: to which, in how many clicks (one more where it must be opened), and whether it says something. */
type Way = { readonly to: string; readonly clicks: number; readonly says: boolean }

const inside = (link: Element): number => {
  const closed = link.parentElement?.closest('details:not([open])')
  return closed === null || closed === undefined ? 0 : 1 + inside(closed)
}

const waysOut = (): readonly Way[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/en/"]')].map(link => {
    const { pathname, search } = new URL(link.href)
    return { to: pathname.slice('/en/'.length), clicks: 1 + inside(link), says: search !== '' }
  })

let go: NavigateFunction = () => {}
function Steering() {
  go = useNavigate()
  return null
}

/** The ways out of each page, for somebody who has come so far. */
async function waysFor(progress: Progress): Promise<ReadonlyMap<string, readonly Way[]>> {
  const i18n = await createI18n('en')
  await i18n.loadNamespaces(['troubles', 'desk'])
  await act(async () => {
    render(
      <I18nContext value={i18n}>
        <ProgressProvider store={storeWith(progress)}>
          <MemoryRouter initialEntries={['/en/about']}>
            <App siteAddress="/site.json" />
            <Steering />
          </MemoryRouter>
        </ProgressProvider>
      </I18nContext>,
    )
  })
  const found = new Map<string, readonly Way[]>()
  let title = document.title
  for (const page of [...steps, ...HUBS]) {
    await act(async () => go(`/en/${page}`))
    await waitFor(() => expect(document.title).not.toBe(title))
    title = document.title
    found.set(page, waysOut())
  }
  return found
}

/** In how many clicks each page can be reached. What is said on the way changes what follows: only at the last click. */
function clicksFrom(start: string, ways: ReadonlyMap<string, readonly Way[]>): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const open: { page: string; clicks: number }[] = [{ page: start, clicks: 0 }]
  for (let now = open.shift(); now; now = open.shift())
    for (const { to, clicks, says } of ways.get(now.page) ?? []) {
      const sum = now.clicks + clicks
      if (sum > MOST || sum >= (found.get(to) ?? Number.POSITIVE_INFINITY)) continue
      found.set(to, sum)
      if (!says) open.push({ page: to, clicks: sum })
    }
  return found
}

/** Somebody at a step, having answered so. */
function at(step: string, answers: Readonly<Record<string, string>> = {}): Progress {
  const told = {
    ...NOTHING_YET,
    answers: Object.fromEntries(Object.entries(answers).map(([question, is]) => [question, { is, at: 1 }])),
  }
  return allHappen(guide, told, eventsTo(guide, told, step, 1) ?? [])
}

beforeEach(() => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({}))
})

describe.each([
  ['nobody has begun', NOTHING_YET],
  ['never had an account, in the middle', at('approve-in-app')],
  [
    'had an account, sees a form',
    at('other-address', { 'where-from': 'had-account', 'what-you-see': 'form' }),
  ],
  [
    'has a new phone, and had access',
    at('add-device', { 'where-from': 'new-phone', 'access-before': 'yes' }),
  ],
  ['has a new phone, and no access yet', at('wait', { 'where-from': 'new-phone', 'access-before': 'no' })],
  ['comes with the paper', at('enter-code', { 'where-from': 'on-paper' })],
  ['has finished', at('finish')],
])('%s', (_, progress) => {
  test('any step is three clicks at most from any other', async () => {
    const ways = await waysFor(progress)
    const far = steps.flatMap(from => {
      const clicks = clicksFrom(from, ways)
      return steps.filter(to => to !== from && !clicks.has(to)).map(to => `${from} → ${to}`)
    })
    expect(far).toEqual([])
  }, 60_000)
})
