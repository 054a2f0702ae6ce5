// Every page's file is taken over by the app without a word from React: markup and first render agree.
import { spawnSync } from 'node:child_process'
import { act } from '@testing-library/react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { snapshotBefore } from '../../src/app/before.ts'
import { fetchPage } from '../../src/app/fetch-page.ts'
import { GuideRoot } from '../../src/app/GuideRoot.tsx'
import { PAGES } from '../../src/app/pages.ts'
import { createI18n, NAMESPACES } from '../../src/language/i18n.ts'
import { LANGUAGES } from '../../src/language/languages.ts'
import { createStore, type Store } from '../../src/progress/storage.ts'
import '../../src/pictures/DrawnScreen.tsx'
import { fakeStorage } from '../progress/fake.ts'

/** The same trouble met at another step is the same page: of those, and of the second language, some. */
const somePages = (lang: string) =>
  PAGES.filter((path, at) => (lang === 'da' && !/different\//.test(path)) || at % 10 === 0)

/** Pages as their files show them: drawn by a process of its own, as the build does it. */
function draw(lang: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const named = paths.map(path => (path === '' ? '/' : path))
  const { stdout, stderr } = spawnSync('node', ['scripts/draw.ts', lang, ...named], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  expect(stderr).not.toMatch(/error/i)
  return new Map(JSON.parse(stdout))
}

let root: Root | undefined
afterEach(() => {
  act(() => root?.unmount())
  root = undefined
})

function storeOf(): Store {
  const storage = fakeStorage()
  const events = new EventTarget()
  return createStore({ storage: () => storage, events: () => events })
}

/** The app takes over a page's markup, as main.tsx has it do. */
async function takeOver(lang: string, path: string, html: string, store = storeOf()) {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({}))
  window.history.replaceState(null, '', `/${lang}/${path}`)
  document.body.innerHTML = `<div id="page">${html}</div>`
  const page = document.getElementById('page')
  if (page === null) throw new Error('no page')
  const i18n = await createI18n(lang)
  await fetchPage(path, i18n)
  await i18n.loadNamespaces([...NAMESPACES])
  await act(async () => {
    root = hydrateRoot(
      page,
      <GuideRoot i18n={i18n} store={store} before={snapshotBefore(path)} fromFile base="">
        {app => <BrowserRouter>{app}</BrowserRouter>}
      </GuideRoot>,
    )
  })
  // Parts that are fetched when they are shown come before the test goes on.
  await act(() => vi.dynamicImportSettled())
  return page
}

const drawn = new Map(LANGUAGES.map(({ code }) => [code, draw(code, somePages(code))]))

describe.each([...drawn])('%s', (lang, pages) => {
  test.each([...pages])('%s', async (path, html) => {
    expect(html).not.toMatch(/<script|style="/)
    const page = await takeOver(lang, path === '/' ? '' : path, html)
    expect(page.querySelectorAll('h1')).toHaveLength(1)
  })
})

test('a page that is another one by now is noticed', async () => {
  const errors: string[] = []
  const hear = (event: ErrorEvent) => {
    event.preventDefault()
    errors.push(event.message)
  }
  window.addEventListener('error', hear)
  const html = drawn.get('da')?.get('prepare') ?? ''
  await takeOver('da', 'prepare', html.replace('</h1>', ' other</h1>'))
  window.removeEventListener('error', hear)
  expect(errors.join()).toMatch(/hydrat/i)
})
