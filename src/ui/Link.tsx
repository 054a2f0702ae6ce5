import type { ComponentProps } from 'react'
import { type To, useHref, useLinkClickHandler } from 'react-router'

export type LinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  /** Where it leads, inside the guide. */
  readonly to: To
  /** Kept with the entry in the history; never anything a person typed. */
  readonly state?: unknown
  /** Goes there as to a new document: nothing of this page stays in memory. */
  readonly reloadDocument?: boolean
}

/**
 * A link to another page of the guide: the router's own hooks in a plain `<a>`. The router's own component also
 * brings fetching ahead for frameworks, and every first page would pay for that.
 */
export function Link({ to, state, reloadDocument = false, onClick, ...rest }: LinkProps) {
  const href = useHref(to)
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, { state })
  return (
    <a
      {...rest}
      href={href}
      onClick={event => {
        onClick?.(event)
        if (!event.defaultPrevented && !reloadDocument) follow(event)
      }}
    />
  )
}
