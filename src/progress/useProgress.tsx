import { createContext, type ReactNode, use, useCallback, useSyncExternalStore } from 'react'
import { EMPTY_SNAPSHOT, type Snapshot } from './snapshot.ts'
import type { Store } from './storage.ts'

/** What is kept, and what can be done with it. */
export type UseProgress = Snapshot & Pick<Store, 'update' | 'dismiss' | 'forget' | 'keepNowhere' | 'sibling'>

const StoreContext = createContext<Store | undefined>(undefined)
const BeforeContext = createContext<Snapshot>(EMPTY_SNAPSHOT)

/**
 * Gives all below it one store.
 * @param before what a prerendered page shows, of somebody who has just come to it; the same when the browser takes
 *   the page over, so that page and markup agree. What this device holds comes in the render after that.
 */
export function ProgressProvider({
  store,
  before = EMPTY_SNAPSHOT,
  children,
}: {
  readonly store: Store
  readonly before?: Snapshot
  readonly children: ReactNode
}) {
  return (
    <BeforeContext value={before}>
      <StoreContext value={store}>{children}</StoreContext>
    </BeforeContext>
  )
}

/** What is kept; while prerendering, and in the first render over a prerendered page, what that page shows. */
export function useProgress(): UseProgress {
  const store = use(StoreContext)
  const before = use(BeforeContext)
  if (store === undefined) throw new Error('useProgress needs a ProgressProvider above it')
  const snapshot = useSyncExternalStore(
    store.subscribe,
    store.get,
    useCallback(() => before, [before]),
  )
  const { update, dismiss, forget, keepNowhere, sibling } = store
  return { ...snapshot, update, dismiss, forget, keepNowhere, sibling }
}
