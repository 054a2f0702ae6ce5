import { useEffect, useState } from 'react'
import { calendarDay } from './calendar.ts'

/** Today as yyyy-mm-dd; looked at again when somebody comes back to a page that has been asleep for days. */
export function useToday(): string {
  const [today, setToday] = useState(() => calendarDay(new Date()))
  useEffect(() => {
    const look = () => setToday(calendarDay(new Date()))
    look()
    window.addEventListener('focus', look)
    window.addEventListener('pageshow', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('focus', look)
      window.removeEventListener('pageshow', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return today
}
