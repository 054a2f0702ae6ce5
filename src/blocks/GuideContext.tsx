import { createContext, useContext } from 'react'
import type { Guide } from '../engine/guide.ts'

const GuideContext = createContext<Guide | undefined>(undefined)

/** Hands a guide down: the real one in the app, a toy in a test. */
export const GuideProvider = GuideContext.Provider

/** The guide that is being walked. */
export function useGuide(): Guide {
  const guide = useContext(GuideContext)
  if (!guide) throw new Error('no guide around this screen')
  return guide
}
