import { useEffect, useState } from 'react'

/** The time (UTC milliseconds), anew once a minute and when somebody comes back to the page. */
export function useNow(onLook?: () => void): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const look = () => {
      onLook?.()
      setNow(Date.now())
    }
    const timer = window.setInterval(look, 60_000)
    window.addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.clearInterval(timer)
      window.removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [onLook])
  return now
}
