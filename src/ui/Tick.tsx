import { type ReactNode, useId } from 'react'
import './styles/options.css'

export type TickProps = {
  label: ReactNode
  hint?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
}

/** A box to tick, with what it is for and, under it, what is worth knowing. The whole row is the target: 56 px or more. */
export function Tick({ label, hint, checked, onChange }: TickProps) {
  const hintId = useId()
  return (
    <div className="tick">
      <label>
        <input
          type="checkbox"
          checked={checked}
          onChange={event => onChange(event.currentTarget.checked)}
          aria-describedby={hint ? hintId : undefined}
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}
