import { createContext, type ReactNode, use, useSyncExternalStore } from 'react'
import { EMPTY_SNAPSHOT, type Snapshot } from './snapshot.ts'
import type { Store } from './storage.ts'

/** What is kept, and what can be done with it. */
export type UseProgress = Snapshot & Pick<Store, 'update' | 'dismiss' | 'forget' | 'keepNowhere' | 'sibling'>

const StoreContext = createContext<Store | undefined>(undefined)

/** Gives all below it one store. */
export function ProgressProvider({
  store,
  children,
}: {
  readonly store: Store
  readonly children: ReactNode
}) {
  return <StoreContext value={store}>{children}</StoreContext>
}

/**
 * While prerendering, and in the first render over a prerendered page, nothing is kept yet: what this device
 * holds comes in the render after it, so that the page and its markup agree.
 */
export function useProgress(): UseProgress {
  const store = use(StoreContext)
  if (store === undefined) throw new Error('useProgress needs a ProgressProvider above it')
  const snapshot = useSyncExternalStore(store.subscribe, store.get, emptySnapshot)
  const { update, dismiss, forget, keepNowhere, sibling } = store
  return { ...snapshot, update, dismiss, forget, keepNowhere, sibling }
}

function emptySnapshot(): Snapshot {
  return EMPTY_SNAPSHOT
}
