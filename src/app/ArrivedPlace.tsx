import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { pathOf } from '../screens/paths.ts'
import { placeInHash } from '../screens/place-link.ts'

/** `taken`: to be called by the page that has read it, so that it is read once only. */
type Arrival = { readonly text: string | undefined; readonly taken: () => void }

const PlaceContext = createContext<Arrival>({ text: undefined, taken: () => {} })

/** The place code that came with the address, until it is read. None while it still stands in the address. */
export function useArrivedPlace(): Arrival {
  const { hash } = useLocation()
  const { text, taken } = useContext(PlaceContext)
  return { text: placeInHash(hash) === undefined ? text : undefined, taken }
}

/**
 * Takes a place code (`#p=…`) off the address as soon as it is seen, and remembers it for the page that reads
 * it. It must not stay in the history: it would be read again at every Back.
 */
export function ArrivedPlace({ children }: { children: ReactNode }) {
  const { hash } = useLocation()
  const [text, setText] = useState<string>()
  const found = placeInHash(hash)
  if (found !== undefined && found !== text) setText(found)
  const taken = useCallback(() => setText(undefined), [])
  const arrival = useMemo(() => ({ text, taken }), [text, taken])
  return <PlaceContext value={arrival}>{children}</PlaceContext>
}

/** Leads to the page that reads the code, on a clean address. */
export function ToPlace({ lang }: { lang: string }) {
  const { hash, pathname } = useLocation()
  const { text } = useContext(PlaceContext)
  const navigate = useNavigate()
  const page = pathOf(lang, 'place')
  const due = placeInHash(hash) !== undefined || (text !== undefined && pathname !== page)
  useEffect(() => {
    if (due) navigate(page, { replace: true })
  }, [due, navigate, page])
  return null
}
