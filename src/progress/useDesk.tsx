import { createContext, type ReactNode, use, useSyncExternalStore } from 'react'
import type { Seat } from '../desk/seat.ts'
import { CLOSED_DESK, type Desk, type DeskSnapshot, NO_DESK } from './desk.ts'

/** The desk as it is now, and what can be done at it. */
export type UseDesk = DeskSnapshot & Omit<Desk, 'get' | 'subscribe' | 'storeHere'>

const DeskContext = createContext<Desk | undefined>(undefined)

/** Gives all below it one desk. */
export function DeskProvider({ desk, children }: { readonly desk: Desk; readonly children: ReactNode }) {
  return <DeskContext value={desk}>{children}</DeskContext>
}

/**
 * Without a provider (a page shown by itself in a test), while prerendering, and in the first render over a
 * prerendered page, there is no desk: what this device holds comes in the render after it.
 */
export function useDesk(): UseDesk {
  const desk = use(DeskContext) ?? NO_DESK
  const snapshot = useSyncExternalStore(desk.subscribe, desk.get, closedDesk)
  const { get: _get, subscribe: _subscribe, storeHere: _storeHere, ...actions } = desk
  return { ...snapshot, ...actions }
}

/** The seat of this tab; undefined while none is taken. */
export const useSeat = (): Seat | undefined => useDesk().seat

function closedDesk(): DeskSnapshot {
  return CLOSED_DESK
}
