import { type ReactNode, Suspense, useEffect } from 'react'
import { Navigate, type RouteObject, useLocation, useParams, useRoutes } from 'react-router'
import { AtDeskContext } from '../blocks/AtDesk.ts'
import { GuideProvider } from '../blocks/GuideContext.tsx'
import { HandsProvider } from '../blocks/Hands.tsx'
import { PointLinkContext } from '../blocks/PointLink.tsx'
import { core as guide } from '../guide/core.ts'
import { firstLanguage, isLanguage } from '../language/languages.ts'
import { LanguageContext } from '../language/useWords.ts'
import { useDesk } from '../progress/useDesk.tsx'
import { useProgress } from '../progress/useProgress.tsx'
import { PointLink } from '../screens/PointLink.tsx'
import { useWalk } from '../screens/useWalk.ts'
import { SiteProvider } from '../site/SiteContext.tsx'
import { ArrivedPlace, ToPlace } from './ArrivedPlace.tsx'
import { Failed } from './Failed.tsx'
import { Loading } from './Loading.tsx'
import { OfflineProvider } from './offline/OfflineProvider.tsx'
import { StepPage } from './pages/StepPage.tsx'
import { DeskFrame, NotFoundPage, SCREEN_ROUTES } from './screens.tsx'

/** The pages of one language. */
function Pages({ lang, children }: { lang: string; children: ReactNode }) {
  const { settings } = useProgress()
  const { state, seat } = useDesk()
  const { progress, act } = useWalk()
  const textSize = String(settings.textSize ?? 20)
  useEffect(() => {
    document.documentElement.lang = lang
    document.documentElement.dataset['size'] = textSize
  }, [lang, textSize])
  return (
    <LanguageContext value={lang}>
      <HandsProvider value={{ progress, act }}>
        <AtDeskContext value={seat !== undefined}>
          <ToPlace lang={lang} />
          {/* One for all pages: while the next one comes, the one before stays. */}
          <Suspense fallback={<Loading lang={lang} />}>
            {state === 'open' ? <DeskFrame>{children}</DeskFrame> : children}
          </Suspense>
        </AtDeskContext>
      </HandsProvider>
    </LanguageContext>
  )
}

const SCREENS: RouteObject[] = [
  ...SCREEN_ROUTES.map(({ path, Screen }) => ({ path, element: <Screen /> })),
  { path: ':step', element: <StepPage /> },
  { path: '*', element: <NotFoundPage /> },
]

const Screens = () => useRoutes(SCREENS)

/** The language one chose before, else the browser's. */
function usePreferred(): string {
  const { settings } = useProgress()
  return firstLanguage([settings.language, ...(globalThis.navigator?.languages ?? [])])
}

const ToPreferred = () => <Navigate to={`/${usePreferred()}`} replace />

/** The page of an address below `/:lang/`. */
function InLanguage() {
  const { lang } = useParams()
  return isLanguage(lang) ? (
    <Pages lang={lang}>
      <Screens />
    </Pages>
  ) : (
    <Nowhere />
  )
}

/** What no pattern fits and what is below no language: `//da/wait` for one. */
function Nowhere() {
  const preferred = usePreferred()
  const { pathname } = useLocation()
  return (
    <Pages lang={firstLanguage([pathname.split('/')[1], preferred])}>
      <NotFoundPage />
    </Pages>
  )
}

const ROUTES: RouteObject[] = [
  { path: '/', element: <ToPreferred /> },
  { path: '/:lang/*', element: <InLanguage /> },
  { path: '*', element: <Nowhere /> },
]

/** `*` does not fit an address with a line break in it: without the last words here the page would be blank. */
const Everywhere = () => useRoutes(ROUTES) ?? <Nowhere />

/**
 * Guide, progress and language put together.
 * @param siteAddress where site.json lies
 */
export function App({ siteAddress }: { siteAddress: string }) {
  return (
    <Failed>
      <GuideProvider value={guide}>
        <PointLinkContext value={PointLink}>
          <SiteProvider address={siteAddress}>
            <OfflineProvider>
              <ArrivedPlace>
                <Everywhere />
              </ArrivedPlace>
            </OfflineProvider>
          </SiteProvider>
        </PointLinkContext>
      </GuideProvider>
    </Failed>
  )
}
