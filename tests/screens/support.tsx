import { act, render } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { type ReactNode, Suspense, useEffect } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { vi } from 'vitest'
import daApp from '../../locales/da/app.json'
import daDesk from '../../locales/da/desk.json'
import enApp from '../../locales/en/app.json'
import enDesk from '../../locales/en/desk.json'
import { GuideProvider } from '../../src/blocks/GuideContext.tsx'
import { HandsProvider } from '../../src/blocks/Hands.tsx'
import { I18nContext } from '../../src/language/I18nContext.ts'
// Fetched by screens when they need it: here already, so that a test does not end before it has come.
import '../../src/pictures/DrawnScreen.tsx'
import '../../src/screens/PlaceLine.tsx'
import { PointLinkContext } from '../../src/blocks/PointLink.tsx'
import type { Guide, Step } from '../../src/engine/guide.ts'
import { NOTHING_YET, type Progress } from '../../src/engine/progress.ts'
import { stepOf } from '../../src/engine/walk.ts'
import { createI18n, type ReadWords } from '../../src/language/i18n.ts'
import type { LanguageCode } from '../../src/language/languages.ts'
import { LanguageContext } from '../../src/language/useWords.ts'
import { type Desk, NO_DESK } from '../../src/progress/desk.ts'
import { createStore, type Store } from '../../src/progress/storage.ts'
import { DeskProvider } from '../../src/progress/useDesk.tsx'
import { ProgressProvider } from '../../src/progress/useProgress.tsx'
import { PointLink } from '../../src/screens/PointLink.tsx'
import { fetchStep } from '../../src/screens/step-pieces.ts'
import { useWalk } from '../../src/screens/useWalk.ts'
import { SiteProvider } from '../../src/site/SiteContext.tsx'
import { fakeStorage } from '../progress/fake.ts'
import { EVERYWHERE, type Words } from './words.ts'

/** What lies around a screen. Only the guide must be said. */
export type Around = {
  readonly guide: Guide
  /** Words of the guide in the page's language, laid over those that every guide has. */
  readonly words?: Words
  readonly troubles?: Words
  readonly lang?: LanguageCode
  readonly progress?: Progress
  /** Path of the page, as the address has it. */
  readonly path?: string
  /** What site.json holds; none: the defaults. */
  readonly site?: unknown
  /** Instead of a store of its own on a fake storage. */
  readonly store?: Store
  /** The helper's desk; none: this is nobody's desk. */
  readonly desk?: Desk
}

/** What a test can do with a shown screen, besides looking at it. */
export type Shown = {
  readonly user: UserEvent
  readonly store: Store
  /** Where the person is now: path and query. */
  readonly address: () => string
  readonly progress: () => Progress
}

/** A store on a fake storage, with this much in it. */
export function storeWith(progress: Progress): Store {
  const storage = fakeStorage()
  const events = new EventTarget()
  const store = createStore({ storage: () => storage, events: () => events })
  if (progress !== NOTHING_YET) store.update(saved => ({ ...saved, progress }))
  return store
}

const APP = { da: daApp, en: enApp } as const
const DESK = { da: daDesk, en: enDesk } as const

function Address({ tell }: { tell: (address: string) => void }) {
  const { pathname, search } = useLocation()
  useEffect(() => tell(pathname + search))
  return null
}

/** As the pages of the app do it: language, and hands that can do what the screens can. */
function Pages({ lang, children }: { lang: string; children: ReactNode }) {
  const { progress, act } = useWalk()
  return (
    <LanguageContext value={lang}>
      <HandsProvider value={{ progress, act }}>
        <Suspense fallback={<p>loading</p>}>{children}</Suspense>
      </HandsProvider>
    </LanguageContext>
  )
}

/** A site.json that is there, with this in it; the network knows nothing else. */
function publish(site: unknown): void {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(site))
}

/** Shows a screen with everything around it that the app puts there, on a toy guide and with a store of its own. */
export async function show(screen: ReactNode, around: Around): Promise<Shown> {
  const { guide, words = {}, troubles = {}, lang = 'en', progress = NOTHING_YET, path = `/${lang}` } = around
  const store = around.store ?? storeWith(progress)
  const read: ReadWords = async (code, namespace) => {
    const known = code === 'da' ? 'da' : 'en'
    if (namespace === 'app') return APP[known]
    if (namespace === 'desk') return DESK[known]
    return namespace === 'guide' ? { ...EVERYWHERE, ...words } : troubles
  }
  const i18n = await createI18n(lang, read)
  await i18n.loadNamespaces(['troubles', 'desk'])
  await Promise.all(Object.values(guide.steps).map(fetchStep))
  const where = { address: '' }
  if (around.site !== undefined) publish(around.site)
  const pages = <Pages lang={lang}>{screen}</Pages>
  const page = (
    <I18nContext value={i18n}>
      <DeskProvider desk={around.desk ?? NO_DESK}>
        <ProgressProvider store={store}>
          <MemoryRouter initialEntries={[path]}>
            <GuideProvider value={guide}>
              <PointLinkContext value={PointLink}>
                {around.site === undefined ? (
                  pages
                ) : (
                  <SiteProvider address="/site.json">{pages}</SiteProvider>
                )}
              </PointLinkContext>
            </GuideProvider>
            <Address
              tell={address => {
                where.address = address
              }}
            />
          </MemoryRouter>
        </ProgressProvider>
      </DeskProvider>
    </I18nContext>
  )
  // Within act, so that a part that is fetched when it is shown can come before the test goes on.
  await act(async () => {
    render(page)
  })
  return {
    user: userEvent.setup(),
    store,
    address: () => where.address,
    progress: () => store.get().progress,
  }
}

/** Shows the screen of one step. */
export const showStep = (Screen: (props: { step: Step }) => ReactNode, id: string, around: Around) =>
  show(<Screen step={stepOf(around.guide, id)} />, { path: `/${around.lang ?? 'en'}/${id}`, ...around })
