import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { Navigate, Route, Routes, useParams } from 'react-router'
import { AtDeskContext } from '../blocks/AtDesk.ts'
import { GuideProvider, useGuide } from '../blocks/GuideContext.tsx'
import { HandsProvider } from '../blocks/Hands.tsx'
import { PointLinkContext } from '../blocks/PointLink.tsx'
import { own } from '../engine/own.ts'
import { guide } from '../guide/guide.ts'
import { firstLanguage, isLanguage } from '../language/languages.ts'
import { LanguageContext } from '../language/useWords.ts'
import { useDesk } from '../progress/useDesk.tsx'
import { useProgress } from '../progress/useProgress.tsx'
import { TurnFirst } from '../screens/desk/TurnFirst.tsx'
import { FinishScreen } from '../screens/FinishScreen.tsx'
import { NotFound } from '../screens/NotFound.tsx'
import { PointLink } from '../screens/PointLink.tsx'
import { Start } from '../screens/Start.tsx'
import { StepScreen } from '../screens/StepScreen.tsx'
import { useWalk } from '../screens/useWalk.ts'
import { WaitScreen } from '../screens/WaitScreen.tsx'
import { SiteProvider } from '../site/SiteContext.tsx'
import { ArrivedPlace, ToPlace, useArrivedPlace } from './ArrivedPlace.tsx'
import { Failed } from './Failed.tsx'
import { Loading } from './Loading.tsx'
import { OfflineProvider } from './offline/OfflineProvider.tsx'

// What the first step does not need is fetched when it is opened.
const About = lazy(async () => ({ default: (await import('../screens/About.tsx')).About }))
const AddressCheck = lazy(async () => ({
  default: (await import('../screens/AddressCheck.tsx')).AddressCheck,
}))
const ChecklistScreen = lazy(async () => ({
  default: (await import('../screens/ChecklistScreen.tsx')).ChecklistScreen,
}))
const Different = lazy(async () => ({ default: (await import('../screens/Different.tsx')).Different }))
const GoScreen = lazy(async () => ({ default: (await import('../screens/GoScreen.tsx')).GoScreen }))
const Help = lazy(async () => ({ default: (await import('../screens/Help.tsx')).Help }))
const Helpers = lazy(async () => ({ default: (await import('../screens/Helpers.tsx')).Helpers }))
const Overview = lazy(async () => ({ default: (await import('../screens/Overview.tsx')).Overview }))
const OfflineScreen = lazy(async () => ({
  default: (await import('../screens/OfflineScreen.tsx')).OfflineScreen,
}))
const PlaceScreen = lazy(async () => ({ default: (await import('../screens/PlaceScreen.tsx')).PlaceScreen }))
const RememberScreen = lazy(async () => ({
  default: (await import('../screens/RememberScreen.tsx')).RememberScreen,
}))
const WhereScreen = lazy(async () => ({ default: (await import('../screens/WhereScreen.tsx')).WhereScreen }))
const FinishSeat = lazy(async () => ({
  default: (await import('../screens/desk/FinishSeat.tsx')).FinishSeat,
}))
const ListScreen = lazy(async () => ({
  default: (await import('../screens/desk/ListScreen.tsx')).ListScreen,
}))
const Projector = lazy(async () => ({ default: (await import('../screens/desk/Projector.tsx')).Projector }))
const Changed = lazy(async () => ({ default: (await import('../screens/desk/Changed.tsx')).Changed }))
const Board = lazy(async () => ({ default: (await import('../screens/desk/Board.tsx')).Board }))
const DeskFrame = lazy(async () => ({ default: (await import('../screens/desk/DeskFrame.tsx')).DeskFrame }))
const CompanionScreen = lazy(async () => ({
  default: (await import('../screens/CompanionScreen.tsx')).CompanionScreen,
}))
const Whose = lazy(async () => ({ default: (await import('../screens/Whose.tsx')).Whose }))
const Stop = lazy(async () => ({ default: (await import('../screens/Stop.tsx')).Stop }))
const TroubleScreen = lazy(async () => ({
  default: (await import('../screens/TroubleScreen.tsx')).TroubleScreen,
}))

/** The page of a step, by its kind. */
function StepPage() {
  const { step: id = '' } = useParams()
  const step = own(useGuide().steps, id)
  if (step === undefined) return <NotFound />
  if (step.kind === 'wait') return <WaitScreen step={step} />
  if (step.kind === 'finish') return <FinishScreen step={step} />
  // The key: a field of one step must not live on, with its text, in the next.
  return (
    <TurnFirst key={step.id} step={step}>
      <StepScreen step={step} />
    </TurnFirst>
  )
}

function DifferentPage() {
  const { step: id = '' } = useParams()
  const step = own(useGuide().steps, id)
  return step === undefined ? <NotFound /> : <Different step={step} />
}

/** The key: what was ticked for one person is not ticked for the next. */
function FinishSeatPage() {
  const { seat = '' } = useParams()
  return <FinishSeat key={seat} id={seat} />
}

/** A step on the wall; the first one where none is named. */
function ProjectorPage() {
  const { steps, start } = useGuide()
  const { step: id = start } = useParams()
  const step = own(steps, id)
  return step === undefined ? <NotFound /> : <Projector step={step} />
}

function ChangedPage() {
  const { step: id = '' } = useParams()
  const step = own(useGuide().steps, id)
  return step === undefined ? <NotFound /> : <Changed key={step.id} step={step} />
}

/** Only steps on the device with the app have a part over there. */
function CompanionPage() {
  const { step: id = '' } = useParams()
  const step = own(useGuide().steps, id)
  return step?.device === 1 ? <CompanionScreen step={step} /> : <NotFound />
}

function TroublePage() {
  const { step, trouble: id = '' } = useParams()
  const { steps, troubles } = useGuide()
  const trouble = own(troubles, id)
  if (trouble === undefined || (step !== undefined && own(steps, step) === undefined)) return <NotFound />
  return step === undefined ? (
    <TroubleScreen trouble={trouble} />
  ) : (
    <TroubleScreen trouble={trouble} from={step} />
  )
}

/** A number in the address leads to its step; the key, so that the next number is read anew. */
function GoPage() {
  const { number } = useParams()
  return number === undefined ? <GoScreen /> : <GoScreen key={number} asked={number} />
}

/** A place code that came with the address is read on its own page. */
function PlacePage() {
  const { text, taken } = useArrivedPlace()
  return text === undefined ? <PlaceScreen /> : <PlaceScreen arrived={text} onRead={taken} />
}

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
    <Route index element={<Start />} />
    <Route path="about" element={<About />} />
    <Route path="address" element={<AddressCheck />} />
    <Route path="checklist" element={<ChecklistScreen />} />
    <Route path="go" element={<GoPage />} />
    <Route path="go/:number" element={<GoPage />} />
    <Route path="desk" element={<Board />} />
    <Route path="help" element={<Help />} />
    <Route path="help/:trouble" element={<TroublePage />} />
    <Route path="helpers" element={<Helpers />} />
    <Route path="offline" element={<OfflineScreen />} />
    <Route path="overview" element={<Overview />} />
    <Route path="place" element={<PlacePage />} />
    <Route path="remembered" element={<RememberScreen />} />
    <Route path="where" element={<WhereScreen />} />
    <Route path="companion/:step" element={<CompanionPage />} />
    <Route path="desk/finish/:seat" element={<FinishSeatPage />} />
    <Route path="desk/list" element={<ListScreen />} />
    <Route path="projector" element={<ProjectorPage />} />
    <Route path="projector/:step" element={<ProjectorPage />} />
    <Route path="changed/:step" element={<ChangedPage />} />
    <Route path="whose" element={<Whose />} />
    <Route path="stop" element={<Stop />} />
    <Route path=":step" element={<StepPage />} />
    <Route path=":step/different" element={<DifferentPage />} />
    <Route path=":step/different/:trouble" element={<TroublePage />} />
    <Route path="*" element={<NotFound />} />
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
      <NotFound />
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
                </Routes>
              </ArrivedPlace>
            </OfflineProvider>
          </SiteProvider>
        </PointLinkContext>
      </GuideProvider>
    </Failed>
  )
}
