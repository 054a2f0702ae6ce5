import { type FocusEvent, type RefObject, useEffect, useState } from 'react'

/**
 * Whether a hidden field is shown. It starts hidden and goes back to hidden when the focus leaves the field and its
 * button, when the form it stands in is sent, and when the browser brings the page back from its store of pages left
 * (reliability.md 2.4; GOV.UK's password field does the same).
 * @param input the field; looked at once it is on the page
 * @returns `leave` is for `onBlur` of the field and of the button beside it
 */
export function useReveal(input: RefObject<HTMLInputElement | null>) {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const hide = () => setShown(false)
    const form = input.current?.form
    form?.addEventListener('submit', hide)
    window.addEventListener('pageshow', hide)
    return () => {
      form?.removeEventListener('submit', hide)
      window.removeEventListener('pageshow', hide)
    }
  }, [input])
  return {
    shown,
    toggle: () => setShown(!shown),
    leave: (event: FocusEvent) => {
      if (!event.currentTarget.parentElement?.contains(event.relatedTarget)) setShown(false)
    },
  }
}
