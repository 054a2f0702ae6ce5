import { useState } from 'react'
import type { Seat } from '../desk/seat.ts'
import { isCalendarDate } from '../engine/machine.ts'
import { calendarDay, dayLater, monthsAfter } from '../language/calendar.ts'
import { useWords } from '../language/useWords.ts'
import type { Reminder } from '../paper/reminders.ts'
import { useSeat } from '../progress/useDesk.tsx'
import { useProgress } from '../progress/useProgress.tsx'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useSeatName } from './desk/useSeatName.ts'
import { useSure } from './desk/useSure.tsx'

/** Days after the access was asked for on which to look for the code. */
const LOOK_AFTER = [2, 5, 10] as const
/** The password has to be changed every six months (P3). */
const PASSWORD_MONTHS = 6

/** Hands a text to the browser as a file. */
function download(text: string, name: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

type RemindersProps = { about: 'code' | 'password'; from?: string | undefined }

/**
 * A button that makes a calendar file: to look for the code after some days, or for the password every six
 * months. On a device that is not the person's own the titles say nothing; at the desk they carry the seat's mark.
 */
export function Reminders(props: RemindersProps) {
  const seat = useSeat()
  return seat === undefined ? <MadeFor {...props} /> : <AtSeat {...props} seat={seat} />
}

function AtSeat({ seat, ...props }: RemindersProps & { seat: Seat }) {
  return <MadeFor {...props} mark={useSeatName()(seat)} />
}

function MadeFor({ about, from, mark }: RemindersProps & { mark?: string }) {
  const t = useWords()
  const { state } = useProgress()
  const { first, question } = useSure()
  const [made, setMade] = useState<'made' | 'failed'>()
  const shared = state === 'memory' || mark !== undefined
  const make = async () => {
    const room = await import('../paper/reminders.ts').catch(() => undefined)
    if (!room) return setMade('failed')
    const { calendarFile } = room
    const day = from && isCalendarDate(from) ? from : calendarDay(new Date())
    const title = shared ? t('reminder.neutral') : t(`reminder.${about}`)
    const words = {
      title: mark === undefined ? title : `${title} (${mark})`,
      text: shared ? t('reminder.neutral') : t(`reminder.${about}-text`),
    }
    const reminders: readonly Reminder[] =
      about === 'code'
        ? LOOK_AFTER.map(days => ({ id: `look-${days}`, day: dayLater(day, days), words }))
        : [{ id: 'password', day: monthsAfter(day, PASSWORD_MONTHS), everyMonths: PASSWORD_MONTHS, words }]
    const file = calendarFile(reminders)
    if (file.ok) download(file.text, `${t('reminder.file')}.ics`)
    setMade(file.ok ? 'made' : 'failed')
  }
  return (
    <div className="stack no-print">
      {/* The second click of a double click would make a second file. */}
      {question}
      <Button onClick={event => void (event.detail > 1 || first(() => void make()))}>
        <Icon name="wait" />
        {about === 'code' ? t('reminder.add-code') : t('reminder.add-password')}
      </Button>
      <p role="status">{made === undefined ? '' : t(`reminder.${made}`)}</p>
    </div>
  )
}
