// The whole guide, opened as main.tsx opens it, on whatever the browser and the host hold.
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { vi } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { takeArrival } from '../../src/app/arrival.ts'
import { I18nContext } from '../../src/language/I18nContext.ts'
import { createI18n, type ReadWords, readWords } from '../../src/language/i18n.ts'
import { firstLanguage } from '../../src/language/languages.ts'
import { createDesk } from '../../src/progress/create-desk.ts'
import { DeskProvider } from '../../src/progress/useDesk.tsx'
import { ProgressProvider } from '../../src/progress/useProgress.tsx'

// Here nothing waits for React as a test does: the page comes as it comes in a browser.
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false)

export type World = {
  /** Path, query and fragment behind the host. */
  readonly path: string
  readonly local?: Readonly<Record<string, string>>
  readonly session?: Readonly<Record<string, string>>
  readonly site?: unknown
  readonly words?: ReadWords
}

/** Milliseconds to wait for what a page fetches: words, its own part of the app. Only the first of a kind needs any. */
const ENOUGH = 4_000

const turn = () => new Promise(resolve => setTimeout(resolve))

const isThere = () => document.querySelector('h1, [data-canary]') !== null

/**
 * Opens the guide and waits until a page stands.
 * @returns what is wrong, in words; undefined when a page with words stands and no markup was taken for markup
 */
export async function faultOf({ path, local = {}, session = {}, site, words = readWords }: World) {
  localStorage.clear()
  sessionStorage.clear()
  for (const [key, text] of Object.entries(local)) localStorage.setItem(key, text)
  for (const [key, text] of Object.entries(session)) sessionStorage.setItem(key, text)
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(site) ?? 'nothing'))
  history.replaceState(null, '', location.origin + path)
  const desk = createDesk({ go: () => undefined, reload: () => undefined })
  const store = desk.storeHere()
  takeArrival(store, location, history, Date.now())
  const lang = firstLanguage([location.pathname.split('/')[1], store.get().settings.language, 'da'])
  const i18n = await createI18n(lang, words)
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  root.render(
    <I18nContext value={i18n}>
      <DeskProvider desk={desk}>
        <ProgressProvider store={store}>
          <BrowserRouter>
            <App siteAddress="/site.json" />
          </BrowserRouter>
        </ProgressProvider>
      </DeskProvider>
    </I18nContext>,
  )
  const end = Date.now() + ENOUGH
  // Two turns more for site.json, which comes when the page stands; an address may also lead on to another page, which is
  // waited for again.
  do {
    while (!isThere() && Date.now() < end) await turn()
    await turn()
    await turn()
  } while (!isThere() && Date.now() < end)
  const stands = container.querySelector('h1') !== null && container.textContent.trim() !== ''
  const taken = document.querySelector('[data-canary], body > :not(div), script, iframe')?.outerHTML
  const bad = Reflect.get(window, 'bad') !== undefined
  const links = [...document.querySelectorAll('a')].filter(({ href }) =>
    /^(?!https?:|mailto:|tel:|blob:)/.test(href),
  )
  root.unmount()
  container.remove()
  if (taken !== undefined) return `taken for markup: ${taken}`
  if (bad) return 'something ran'
  if (links.length > 0) return `a link to ${links[0]?.href}`
  return stands ? undefined : 'no page'
}
