import { useRef } from 'react'
import type { Seat } from '../../desk/seat.ts'
import { useDeskWords } from '../../language/useWords.ts'
import { useDesk } from '../../progress/useDesk.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'

/** Gives a seat a nickname, changes it, or takes it away (an empty field). */
export function Nickname({ seat, name }: { seat: Seat; name: string }) {
  const d = useDeskWords()
  const { rename } = useDesk()
  const input = useRef<HTMLInputElement>(null)
  const details = useRef<HTMLDetailsElement>(null)
  return (
    <details className="more" ref={details}>
      <summary>{d('row.nickname', { seat: name })}</summary>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          rename(seat.id, input.current?.value ?? '')
          if (input.current) input.current.value = ''
          if (details.current) details.current.open = false
          details.current?.querySelector('summary')?.focus()
        }}
      >
        <Field
          id={`nickname-${seat.id}`}
          label={d('row.nickname-label')}
          hint={d('add.nickname-hint')}
          inputRef={input}
          size={12}
        />
        <Button type="submit">{d('row.nickname-save')}</Button>
      </form>
    </details>
  )
}
