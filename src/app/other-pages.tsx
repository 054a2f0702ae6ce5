import type { i18n } from 'i18next'
import { lazy } from 'react'
import { fetched } from '../ui/fetched.tsx'
import { lazyScreen } from './lazy-screen.tsx'

// The pages that are no usual step. What the first step does not need is fetched when it is opened: also which pages there are.
const screens = () => import('./screens.tsx')

/** The page at a path below the language that is no step's; undefined: no page's. */
export const ScreenAt = fetched(async () => (await screens()).ScreenAt)

/** Says that there is no such page. */
export const NotFoundPage = () => <ScreenAt path={undefined} />

export const WaitPage = lazyScreen(async () => (await import('./pages/WaitPage.tsx')).WaitPage)

/** Around every page while a desk is open; fetched only then. */
export const DeskFrame = lazy(async () => ({
  default: (await import('../screens/desk/DeskFrame.tsx')).DeskFrame,
}))

/**
 * Fetches the page at a path that is no step's, and its words.
 * @throws when they cannot be had
 */
export async function fetchScreenAt(path: string, i18n: i18n): Promise<void> {
  const { fetchScreenAt } = await screens()
  await Promise.all([ScreenAt.fetch(), fetchScreenAt(path, i18n)])
}
