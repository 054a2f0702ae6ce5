import { useEffect, useEffectEvent } from 'react'

/** Keys of a keyboard and of the small remote controls that speakers hold: they send the page keys. */
const ON = ['ArrowRight', 'PageDown']
const BACK = ['ArrowLeft', 'PageUp']

/** The page keys first read the page to its end: where a step is longer than the wall they scroll. */
function isStillToRead(key: string): boolean {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement
  if (key === 'PageDown') return scrollTop + clientHeight < scrollHeight - 2
  return key === 'PageUp' && scrollTop > 2
}

/** Turns on and back by key. A key held down turns once; with Ctrl, Alt or the like it is the browser's. */
export function useTurning(turn: { readonly on: () => void; readonly back: () => void }) {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const way = ON.includes(event.key) ? turn.on : BACK.includes(event.key) ? turn.back : undefined
    if (way === undefined || isStillToRead(event.key)) return
    event.preventDefault()
    way()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
