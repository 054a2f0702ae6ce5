import type { i18n } from 'i18next'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { Desk } from '../progress/desk.ts'
import type { Store } from '../progress/storage.ts'
import { placeInHash } from '../screens/place-link.ts'
import { whenIdle } from '../ui/when-idle.ts'
import { snapshotBefore } from './before.ts'
import { fetchPage, isHere } from './fetch-page.ts'
import { GuideRoot } from './GuideRoot.tsx'
import { PageRouter } from './PageRouter.tsx'

/** What was made ready while React and the screens were on their way. */
export type Ready = {
  readonly i18n: i18n
  readonly desk: Desk
  readonly store: Store
  /** Where the guide lies, without a slash at its end. */
  readonly base: string
  /** The page's path below the language, without slashes at its ends. */
  readonly path: string
  /** What a file of this very page calls itself. */
  readonly file: string
}

/**
 * Only the file of this very page can be taken over: a host may answer an address with another one, the telephone's address
 * brings notes, a place code in it leads on at once, and at a desk every page has a frame around it. Asked at the last
 * moment: the page has been there for a while.
 */
const isInFile = (root: HTMLElement, file: string, desk: Desk): boolean =>
  root.dataset['page'] === file &&
  window.location.search === '' &&
  // A browser that translates has rewritten the page by now.
  root.querySelector('font') === null &&
  placeInHash(window.location.hash) === undefined &&
  desk.get().state === 'closed'

/** Last of all; without it the fallback does as well. */
const fetchTypeface = () =>
  import('./afterwards.ts').then(({ fetchTypeface }) => fetchTypeface()).catch(() => undefined)

/**
 * Shows the guide: takes over the page as its file has it, or draws it anew.
 * @param root holds what the file has
 */
export async function show(root: HTMLElement, { i18n, desk, store, base, path, file }: Ready): Promise<void> {
  const isWhole = await fetchPage(path, i18n).then(
    () => true,
    () => false,
  )
  const fromFile = isWhole && isInFile(root, file, desk)
  const tree = (
    <GuideRoot
      i18n={i18n}
      desk={desk}
      store={store}
      before={snapshotBefore(path)}
      fromFile={fromFile}
      base={base}
    >
      {app => (
        <PageRouter base={base} isHere={isHere}>
          {app}
        </PageRouter>
      )}
    </GuideRoot>
  )
  whenIdle(fetchTypeface)
  if (fromFile) hydrateRoot(root, tree)
  else {
    root.replaceChildren()
    createRoot(root).render(tree)
  }
  // From here on a click is the app's: React listens, and takes over first what was clicked.
  document.documentElement.dataset['taken'] = ''
}
