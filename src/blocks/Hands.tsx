import { createContext, useContext } from 'react'
import type { Event } from '../engine/machine.ts'
import { NOTHING_YET, type Progress } from '../engine/progress.ts'

/** An event without its time: the screens put the time in. */
export type Act = Event extends infer One ? (One extends Event ? Omit<One, 'at'> : never) : never

/** What a block may do: read what is kept, and say what the person did. */
export type Hands = { readonly progress: Progress; readonly act: (...acts: readonly Act[]) => void }

const HandsContext = createContext<Hands>({ progress: NOTHING_YET, act: () => undefined })

export const HandsProvider = HandsContext.Provider
export const useHands = (): Hands => useContext(HandsContext)
