import { createContext, type ReactNode, use, useCallback, useSyncExternalStore } from 'react'
import type { Snapshot } from './snapshot.ts'
import type { Store } from './storage.ts'

/** What is kept, and what can be done with it. */
export type UseProgress = Snapshot & Pick<Store, 'update' | 'dismiss' | 'forget' | 'keepNowhere' | 'sibling'>

const StoreContext = createContext<Store | undefined>(undefined)
const BeforeContext = createContext<Snapshot | undefined>(undefined)

/**
 * Gives all below it one store.
 * @param before what a prerendered page shows, of somebody who has just come to it; the same when the browser takes
 *   the page over, so that page and markup agree. Left out as soon as what this device holds is to be shown.
 */
export function ProgressProvider({
  store,
  before,
  children,
}: {
  readonly store: Store
  readonly before?: Snapshot | undefined
  readonly children: ReactNode
}) {
  return (
    <BeforeContext value={before}>
      <StoreContext value={store}>{children}</StoreContext>
    </BeforeContext>
  )
}

/** All below sees this snapshot as what is kept; without one, what all above sees. */
export function AsIf({
  kept,
  children,
}: {
  readonly kept: Snapshot | undefined
  readonly children: ReactNode
}) {
  const before = use(BeforeContext)
  return <BeforeContext value={kept ?? before}>{children}</BeforeContext>
}

/** What is kept; while prerendering, and while a prerendered page is taken over, what that page shows. */
export function useProgress(): UseProgress {
  const store = use(StoreContext)
  const before = use(BeforeContext)
  if (store === undefined) throw new Error('useProgress needs a ProgressProvider above it')
  const get = useCallback(() => before ?? store.get(), [before, store])
  const snapshot = useSyncExternalStore(store.subscribe, get, get)
  const { update, dismiss, forget, keepNowhere, sibling } = store
  return { ...snapshot, update, dismiss, forget, keepNowhere, sibling }
}
