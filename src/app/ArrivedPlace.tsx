import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { pathOf } from '../screens/paths.ts'
import { placeInHash } from '../screens/place-link.ts'

const PlaceContext = createContext<string | undefined>(undefined)

/** The place code that came with the address, if one did. */
export const useArrivedPlace = (): string | undefined => useContext(PlaceContext)

/**
 * Takes a place code (`#p=…`) off the address as soon as it is seen, and remembers it for the page that reads
 * it. It must not stay in the history: it would be read again at every Back.
 */
export function ArrivedPlace({ children }: { children: ReactNode }) {
  const { hash } = useLocation()
  const [arrived, setArrived] = useState<string>()
  const found = placeInHash(hash)
  if (found !== undefined && found !== arrived) setArrived(found)
  return <PlaceContext value={arrived}>{children}</PlaceContext>
}

/** Leads to the page that reads the code, on a clean address. */
export function ToPlace({ lang }: { lang: string }) {
  const { hash } = useLocation()
  const navigate = useNavigate()
  const found = placeInHash(hash) !== undefined
  useEffect(() => {
    if (found) navigate(pathOf(lang, 'place'), { replace: true })
  }, [found, lang, navigate])
  return null
}
