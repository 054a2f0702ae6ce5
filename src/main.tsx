import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { BrowserRouter } from 'react-router'
import { App } from './app/App.tsx'
import { takeArrival } from './app/arrival.ts'
import { isFramed, showLinkOut } from './app/framed.ts'
import { reloadOnceWhenMissing } from './app/missing.ts'
import { createI18n } from './language/i18n.ts'
import { firstLanguage } from './language/languages.ts'
import { createDesk } from './progress/create-desk.ts'
import { DeskProvider } from './progress/useDesk.tsx'
import { ProgressProvider } from './progress/useProgress.tsx'
import './ui/styles/index.css'

const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** The language of the address; for an address without one, what the person chose or the browser asks for. */
const langOf = (pathname: string, chosen: string | undefined) =>
  firstLanguage([pathname.slice(base.length).split('/')[1], chosen, ...navigator.languages])

async function start(root: HTMLElement) {
  const desk = createDesk()
  const store = desk.storeHere()
  reloadOnceWhenMissing(import.meta.env.BASE_URL, () => !['memory', 'not-saved'].includes(store.get().state))
  takeArrival(store, window.location, window.history, Date.now())
  const i18n = await createI18n(langOf(window.location.pathname, store.get().settings.language))
  if (import.meta.env.DEV && window.location.pathname === `${base}/pictures`) {
    const { PicturesPage } = await import('./app/PicturesPage.tsx')
    createRoot(root).render(
      <I18nextProvider i18n={i18n}>
        <PicturesPage search={window.location.search} />
      </I18nextProvider>,
    )
    return
  }
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <DeskProvider desk={desk}>
          <ProgressProvider store={store}>
            <BrowserRouter basename={base}>
              <App siteAddress={`${base}/site.json`} />
            </BrowserRouter>
          </ProgressProvider>
        </DeskProvider>
      </I18nextProvider>
    </StrictMode>,
  )
  // Told to whoever waits for the app to take the page over: tests, and the bench.
  document.documentElement.dataset['ready'] = ''
}

const root = document.getElementById('root')
if (root && isFramed()) showLinkOut(root, langOf(window.location.pathname, undefined))
else if (root) void start(root)
