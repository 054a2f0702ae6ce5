import { createContext, useContext } from 'react'

/** True at a seat of the desk, where somebody else may see the screen: what is typed there is hidden at first. */
export const AtDeskContext = createContext(false)
export const useAtDesk = (): boolean => useContext(AtDeskContext)
