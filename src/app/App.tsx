import { type ReactNode, Suspense, useEffect } from 'react'
import { Navigate, Route, Routes, useParams } from 'react-router'
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

const Screens = () => (
  <Routes>
    {SCREEN_ROUTES.map(({ path, Screen }) => (
      <Route key={path} path={path} element={<Screen />} />
    ))}
    <Route path=":step" element={<StepPage />} />
    <Route path="*" element={<NotFoundPage />} />
  </Routes>
)

/** The language one chose before, else the browser's. */
function usePreferred(): string {
  const { settings } = useProgress()
  return firstLanguage([settings.language, ...(globalThis.navigator?.languages ?? [])])
}

const ToPreferred = () => <Navigate to={`/${usePreferred()}`} replace />

function InLanguage() {
  const { lang } = useParams()
  const preferred = usePreferred()
  return isLanguage(lang) ? (
    <Pages lang={lang}>
      <Screens />
    </Pages>
  ) : (
    <Pages lang={preferred}>
      <NotFoundPage />
    </Pages>
  )
}

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
                <Routes>
                  <Route path="/" element={<ToPreferred />} />
                  <Route path="/:lang/*" element={<InLanguage />} />
                  {/* Addresses no pattern fits, `//da/wait` for one: without this the page would be blank. */}
                  <Route path="*" element={<InLanguage />} />
                </Routes>
              </ArrivedPlace>
            </OfflineProvider>
          </SiteProvider>
        </PointLinkContext>
      </GuideProvider>
    </Failed>
  )
}
