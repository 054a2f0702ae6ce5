import { createContext, useContext } from 'react'
import type { Params } from 'react-router'

export const ParamsContext = createContext<Params>({})

/** What stands in the address in the place of the `:names` of its page's path (screens.tsx). */
export const useParams = (): Params => useContext(ParamsContext)
