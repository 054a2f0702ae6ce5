import { useCallback, useEffect, useRef, useState } from 'react'

/** As long as this without a key, a click or a touch, and somebody else may have sat down. */
export const IDLE = 10 * 60_000

const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'input'] as const

/**
 * Whether nothing has happened on this page for ten minutes. A laptop that slept counts its sleep. Once it is so it
 * stays so until somebody says they are here: a hand that brushes the table says nothing.
 */
export function useIdle(): { readonly idle: boolean; readonly here: () => void } {
  const [idle, setIdle] = useState(false)
  const last = useRef(0)
  const here = useCallback(() => {
    last.current = Date.now()
    setIdle(false)
  }, [])
  useEffect(() => {
    last.current = Date.now()
    let timer = 0
    const look = () => {
      window.clearTimeout(timer)
      const left = last.current + IDLE - Date.now()
      if (left <= 0) setIdle(true)
      else timer = window.setTimeout(look, left)
    }
    const seen = () => {
      // Away for longer than that, and only now a sign: the question comes first.
      if (Date.now() - last.current < IDLE) last.current = Date.now()
      look()
    }
    if (idle) return
    look()
    for (const sign of SIGNS) window.addEventListener(sign, seen, { passive: true })
    document.addEventListener('visibilitychange', look)
    return () => {
      window.clearTimeout(timer)
      for (const sign of SIGNS) window.removeEventListener(sign, seen)
      document.removeEventListener('visibilitychange', look)
    }
  }, [idle])
  return { idle, here }
}
