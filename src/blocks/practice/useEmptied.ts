import { type RefObject, useEffect, useEffectEvent } from 'react'

type TextField = HTMLInputElement | HTMLTextAreaElement

type When = {
  /** Also when the tab is hidden: for a password. */
  readonly whenHidden?: boolean
  /** What stood there before the person typed: it stands there again. */
  readonly to?: string
  readonly onEmptied: () => void
}

/**
 * Forgets what is typed: when the person leaves the page, and when the browser brings a page back from its
 * store of pages left. On leaving the step the field itself goes, and its text with it.
 */
export function useEmptied(
  field: RefObject<TextField | null>,
  { whenHidden = false, to = '', onEmptied }: When,
) {
  const tell = useEffectEvent(onEmptied)
  useEffect(() => {
    const empty = () => {
      if (field.current) field.current.value = to
      tell()
    }
    const back = (event: PageTransitionEvent) => {
      if (event.persisted) empty()
    }
    const hidden = () => {
      if (whenHidden && document.visibilityState === 'hidden') empty()
    }
    window.addEventListener('pagehide', empty)
    window.addEventListener('pageshow', back)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      window.removeEventListener('pagehide', empty)
      window.removeEventListener('pageshow', back)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [field, to, whenHidden])
}
