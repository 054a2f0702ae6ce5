import { createContext, type ReactNode, useContext } from 'react'

/** What every page shows while a desk is open: whose seat this window is, in the title and under the head. */
export type AtDesk = { readonly name: string | undefined; readonly bar: ReactNode }

export const AtDeskContext = createContext<AtDesk | undefined>(undefined)

/** undefined where there is no desk. */
export const useAtDesk = (): AtDesk | undefined => useContext(AtDeskContext)
