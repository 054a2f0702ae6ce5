import type { i18n } from 'i18next'
import { matchPath } from 'react-router'
import { Start } from '../screens/Start.tsx'
import { ALL, lazyScreen } from './lazy-screen.tsx'
import { ParamsContext } from './params.ts'

const WITH_DESK = [...ALL, 'desk'] as const

// What the first step does not need is fetched when it is opened.
const about = lazyScreen(async () => (await import('../screens/About.tsx')).About)
const address = lazyScreen(async () => (await import('../screens/AddressCheck.tsx')).AddressCheck)
const checklist = lazyScreen(async () => (await import('../screens/ChecklistScreen.tsx')).ChecklistScreen)
const companion = lazyScreen(async () => (await import('./pages/CompanionPage.tsx')).CompanionPage)
const different = lazyScreen(async () => (await import('./pages/DifferentPage.tsx')).DifferentPage)
const changed = lazyScreen(async () => (await import('./pages/ChangedPage.tsx')).ChangedPage, WITH_DESK)
const go = lazyScreen(async () => (await import('./pages/GoPage.tsx')).GoPage)
const projector = lazyScreen(async () => (await import('./pages/ProjectorPage.tsx')).ProjectorPage, WITH_DESK)
const board = lazyScreen(async () => (await import('../screens/desk/Board.tsx')).Board, WITH_DESK)
const finishSeat = lazyScreen(
  async () => (await import('./pages/FinishSeatPage.tsx')).FinishSeatPage,
  WITH_DESK,
)
const list = lazyScreen(async () => (await import('../screens/desk/ListScreen.tsx')).ListScreen, WITH_DESK)
const offline = lazyScreen(async () => (await import('../screens/OfflineScreen.tsx')).OfflineScreen)
const help = lazyScreen(async () => (await import('./pages/HelpPage.tsx')).HelpPage)
const helpers = lazyScreen(async () => (await import('../screens/Helpers.tsx')).Helpers)
const overview = lazyScreen(async () => (await import('../screens/Overview.tsx')).Overview)
const place = lazyScreen(async () => (await import('./pages/PlacePage.tsx')).PlacePage)
const remembered = lazyScreen(async () => (await import('../screens/RememberScreen.tsx')).RememberScreen)
// What many come to first is here with this list.
const start = lazyScreen(async () => Start, ['app', 'app-start', 'guide'])
const stop = lazyScreen(async () => (await import('../screens/Stop.tsx')).Stop)
const trouble = lazyScreen(async () => (await import('./pages/TroublePage.tsx')).TroublePage)
const where = lazyScreen(async () => (await import('../screens/WhereScreen.tsx')).WhereScreen)
const whose = lazyScreen(
  async () => (await import('../screens/Whose.tsx')).Whose,
  ['app', 'app-more', 'guide'],
)
const notFound = lazyScreen(
  async () => (await import('../screens/NotFound.tsx')).NotFound,
  ['app', 'app-more'],
)

/** The pages that are no steps, by their path below the language. A step is what none of them is. */
export const SCREEN_ROUTES = [
  { path: '', Screen: start },
  { path: 'about', Screen: about },
  { path: 'address', Screen: address },
  { path: 'checklist', Screen: checklist },
  { path: 'go', Screen: go },
  { path: 'go/:number', Screen: go },
  { path: 'help', Screen: help },
  { path: 'help/:trouble', Screen: trouble },
  { path: 'helpers', Screen: helpers },
  { path: 'overview', Screen: overview },
  { path: 'place', Screen: place },
  { path: 'remembered', Screen: remembered },
  { path: 'where', Screen: where },
  { path: 'companion/:step', Screen: companion },
  { path: 'offline', Screen: offline },
  { path: 'desk', Screen: board },
  { path: 'desk/finish/:seat', Screen: finishSeat },
  { path: 'desk/list', Screen: list },
  { path: 'projector', Screen: projector },
  { path: 'projector/:step', Screen: projector },
  { path: 'changed/:step', Screen: changed },
  { path: 'whose', Screen: whose },
  { path: 'stop', Screen: stop },
  { path: ':step/different', Screen: different },
  { path: ':step/different/:trouble', Screen: trouble },
] as const

/**
 * The page at an address that is no step's, with what stands in the place of its `:names`.
 * @param path below the language, without a slash at its beginning; '' is the start page; undefined: no page's
 */
function screenAt(path: string | undefined) {
  for (const { path: pattern, Screen } of path === undefined ? [] : SCREEN_ROUTES) {
    const match = matchPath(`/${pattern}`, `/${path}`)
    if (match !== null) return { Screen, params: match.params }
  }
  return { Screen: notFound, params: {} }
}

/** The page at a path that is no step's, or the one that says that there is none. */
export function ScreenAt({ path }: { readonly path: string | undefined }) {
  const { Screen, params } = screenAt(path)
  return (
    <ParamsContext value={params}>
      <Screen />
    </ParamsContext>
  )
}

/** Fetches that page and its words. @throws when they cannot be had */
export const fetchScreenAt = (path: string, i18n: i18n): Promise<void> => screenAt(path).Screen.fetch(i18n)
