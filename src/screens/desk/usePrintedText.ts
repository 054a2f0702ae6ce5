import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'

/**
 * A typed text that is printed: it stands on the page only while it is printed, outside React, and is gone after it.
 * @param read what is typed, asked for at the moment of printing
 * @returns for the paragraph it is printed in
 */
export function usePrintedText(read: () => string): RefObject<HTMLParagraphElement | null> {
  const paper = useRef<HTMLParagraphElement>(null)
  const ask = useEffectEvent(read)
  useEffect(() => {
    const put = () => {
      if (paper.current) paper.current.textContent = ask()
    }
    const take = () => {
      if (paper.current) paper.current.textContent = ''
    }
    window.addEventListener('beforeprint', put)
    window.addEventListener('afterprint', take)
    return () => {
      window.removeEventListener('beforeprint', put)
      window.removeEventListener('afterprint', take)
    }
  }, [])
  return paper
}
