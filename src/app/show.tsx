import type { i18n } from 'i18next'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { Desk } from '../progress/desk.ts'
import type { Store } from '../progress/storage.ts'
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
  /** The page's path below the language, without slashes at its ends. */
  readonly path: string
  /** Where the guide lies, without a slash at its end. */
  readonly base: string
  /** Whether the root holds the file of this very page, to be taken over. */
  readonly isInFile: boolean
}

/** Last of all; without it the fallback does as well. */
const fetchTypeface = () =>
  import('./afterwards.ts').then(({ fetchTypeface }) => fetchTypeface()).catch(() => undefined)

/**
 * Shows the guide: takes over the page as its file has it, or draws it anew.
 * @param root holds what the file has
 */
export async function show(
  root: HTMLElement,
  { i18n, desk, store, path, base, isInFile }: Ready,
): Promise<void> {
  // Only when nothing of the page is missing can it be taken over.
  const fromFile = await fetchPage(path, i18n).then(
    () => isInFile,
    () => false,
  )
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
