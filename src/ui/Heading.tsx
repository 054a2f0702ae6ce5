import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { useArrive, useOnDevice } from './OnDevice.tsx'
import { putOnTypeface } from './typeface.ts'

/** Takes the reader to the heading of the page: for when what had the focus goes away. */
export const toHeading = (): void => document.querySelector('h1')?.focus()

/** The key of the heading seen last on this page load; undefined until there was one. */
let lastKey: string | undefined

export type HeadingProps = {
  /** What is being read: the step's id, say. A change of it moves the reader to the heading. */
  focusKey: string
  id?: string
  children: ReactNode
}

/**
 * The h1 of a page. On a change of `focusKey` it takes the focus and the page is shown from its top, with its menus closed,
 * so that everybody starts the new step at the same place; the typeface is put on if it has come meanwhile. Not when the page
 * is first opened (the browser has put the reader where they belong), and not when only the language or the text size changes.
 * Which key was last is kept outside the component: the next page's heading is a new component, and yet not the first.
 */
export function Heading({ focusKey, id, children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const onDevice = useOnDevice()
  const arrive = useArrive()
  useLayoutEffect(() => {
    if (!onDevice) return arrive()
    // The page shows what this device knows. Told to whoever waits for that: its styles, the tests.
    document.documentElement.dataset['ready'] = ''
  }, [onDevice, arrive])
  useEffect(() => {
    const moved = lastKey !== undefined && lastKey !== focusKey
    lastKey = focusKey
    if (!moved) return
    putOnTypeface()
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('.pop[open]')) menu.open = false
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [focusKey])
  return (
    <h1 ref={heading} id={id} tabIndex={-1}>
      {children}
    </h1>
  )
}
