import { Activity, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

/** Holds the place where what was drawn outside of the page is put, as long as it is shown. */
function PutHere({ drawn }: { drawn: HTMLElement }) {
  const place = useRef<HTMLTemplateElement>(null)
  useLayoutEffect(() => {
    place.current?.after(drawn)
    return () => drawn.remove()
  }, [drawn])
  return <template ref={place} />
}

/**
 * What may be drawn before it is wanted: as long as it is hidden it lies outside of the document, whole, so that nobody and
 * nothing finds it there twice (readers of pages, the browser's search, paper), and none of its effects run. Shown, it is only
 * put into its place: half the work of drawing it then. What was never hidden is drawn where it stands, as in a page's file.
 */
export function Offscreen({ hidden, children }: { readonly hidden: boolean; readonly children: ReactNode }) {
  const [drawn] = useState(() =>
    hidden ? Object.assign(document.createElement('div'), { className: 'offscreen' }) : undefined,
  )
  if (drawn === undefined) return children
  return (
    <Activity mode={hidden ? 'hidden' : 'visible'}>
      {/* First: what is drawn has its place before its own effects run. */}
      <PutHere drawn={drawn} />
      {createPortal(children, drawn)}
    </Activity>
  )
}
