import { createContext, type ReactNode, startTransition, useContext, useEffect, useState } from 'react'
import { DEFAULT_SITE } from './defaults.ts'
import { parseSite, type Site } from './site.ts'

const SiteContext = createContext<Site>(DEFAULT_SITE)

/** Who publishes this guide, and whom to ask. The defaults until site.json has come. */
export const useSite = (): Site => useContext(SiteContext)

/**
 * Fetches site.json once, from beside the app. Missing, unreadable or wrong: the defaults stay.
 * @param address where site.json lies
 */
export function SiteProvider({ address, children }: { address: string; children: ReactNode }) {
  const [site, setSite] = useState(DEFAULT_SITE)
  useEffect(() => {
    const leaving = new AbortController()
    fetch(address, { signal: leaving.signal })
      .then(answer => (answer.ok ? answer.json() : undefined))
      // Nobody waits for it: what is being done goes first.
      .then(raw => startTransition(() => setSite(parseSite(raw))))
      .catch(() => undefined)
    return () => leaving.abort()
  }, [address])
  return <SiteContext value={site}>{children}</SiteContext>
}
