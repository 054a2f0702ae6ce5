import { type ReactNode, Suspense, useEffect } from 'react'
import { Navigate, useLocation } from 'react-router'
import { AtDeskContext } from '../blocks/AtDesk.ts'
import { GuideProvider } from '../blocks/GuideContext.tsx'
import { HandsProvider } from '../blocks/Hands.tsx'
import { PointLinkContext } from '../blocks/PointLink.tsx'
import { own } from '../engine/own.ts'
import { core as guide } from '../guide/core.ts'
import { useI18n } from '../language/I18nContext.ts'
import { firstLanguage, isLanguage } from '../language/languages.ts'
import { LanguageContext } from '../language/useWords.ts'
import { useDesk } from '../progress/useDesk.tsx'
import { useProgress } from '../progress/useProgress.tsx'
import { PointLink } from '../screens/PointLink.tsx'
import { useWalk } from '../screens/useWalk.ts'
import { SiteProvider } from '../site/SiteContext.tsx'
import { useOnDevice } from '../ui/OnDevice.tsx'
import { ArrivedPlace, ToPlace } from './ArrivedPlace.tsx'
import { Failed } from './Failed.tsx'
import { Loading } from './Loading.tsx'
import { OfflineProvider } from './offline/OfflineProvider.tsx'
import { DeskFrame, NotFoundPage, ScreenAt } from './other-pages.tsx'
import { StepPage } from './pages/StepPage.tsx'
import { ParamsContext } from './params.ts'

/** The pages of one language. */
function Pages({ lang, children }: { lang: string; children: ReactNode }) {
  const { settings } = useProgress()
  const { state, seat } = useDesk()
  const { progress, act } = useWalk()
  const textSize = String(settings.textSize ?? 20)
  const onDevice = useOnDevice()
  const i18n = useI18n()
  useEffect(() => {
    // What is fetched ahead is fetched in the language that is read.
    if (i18n.language !== lang) void i18n.changeLanguage(lang)
  }, [i18n, lang])
  useEffect(() => {
    document.documentElement.lang = lang
    // Until what is kept is known, the script before the first paint has set it.
    if (onDevice) document.documentElement.dataset['size'] = textSize
  }, [lang, textSize, onDevice])
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

/** The page at a path below the language: a step, else a screen, else the one that says that there is none. */
function PageAt({ path }: { path: string }) {
  if (!own(guide.steps, path)) return <ScreenAt path={path} />
  return (
    <ParamsContext value={{ step: path }}>
      <StepPage />
    </ParamsContext>
  )
}

/** A path as it was meant; one that means nothing stays as it is, and no page is found there. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The language one chose before, else the browser's. */
function usePreferred(): string {
  const { settings } = useProgress()
  return firstLanguage([settings.language, ...(globalThis.navigator?.languages ?? [])])
}

/** Whatever the address is: a page, never a blank one. */
function Pageful() {
  const [, first = '', ...below] = decoded(useLocation().pathname).split('/')
  const preferred = usePreferred()
  if (first === '' && below.length === 0) return <Navigate to={`/${preferred}`} replace />
  return (
    <Pages lang={firstLanguage([first, preferred])}>
      {isLanguage(first) ? <PageAt path={below.filter(Boolean).join('/')} /> : <NotFoundPage />}
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
                <Pageful />
              </ArrivedPlace>
            </OfflineProvider>
          </SiteProvider>
        </PointLinkContext>
      </GuideProvider>
    </Failed>
  )
}
