import { createContext, type ReactNode, useContext } from 'react'

/** What every page shows while a desk is open: whose seat this window is, in the title and under the head. */
export type DeskBar = { readonly name: string | undefined; readonly bar: ReactNode }

export const DeskBarContext = createContext<DeskBar | undefined>(undefined)

/** undefined where there is no desk. */
export const useDeskBar = (): DeskBar | undefined => useContext(DeskBarContext)
