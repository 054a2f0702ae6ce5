import { createContext, useContext } from 'react'

/** The language in which the other screens are shown, as the person said; 'en' when never asked. */
export const SeenContext = createContext('en')

export const useSeen = (): string => useContext(SeenContext)
