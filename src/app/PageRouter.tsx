import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react'
import { UNSAFE_createBrowserHistory as createBrowserHistory, Router } from 'react-router'

/**
 * The router's BrowserRouter, but for one thing: a page whose pieces are all here is shown at once, in one go. BrowserRouter
 * would draw it in slices, as something that can wait, and a slow device takes three times as long. A page that must be
 * fetched first can wait: meanwhile the one before stays.
 * @param base where the guide lies, without a slash at its end
 * @param isHere whether all pieces of the page at an address are here; path without base
 */
export function PageRouter({
  base,
  isHere,
  children,
}: {
  readonly base: string
  readonly isHere: (pathname: string) => boolean
  readonly children: ReactNode
}) {
  const [history] = useState(() => createBrowserHistory({ v5Compat: true }))
  const [{ action, location }, setState] = useState({ action: history.action, location: history.location })
  useLayoutEffect(
    () =>
      history.listen(next => {
        if (isHere(next.location.pathname.slice(base.length))) setState(next)
        else startTransition(() => setState(next))
      }),
    [history, isHere, base],
  )
  return (
    <Router basename={base} location={location} navigationType={action} navigator={history}>
      {children}
    </Router>
  )
}
