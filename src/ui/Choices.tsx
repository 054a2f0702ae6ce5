import { type ReactNode, useId } from 'react'
import './styles/options.css'

export type Option = { readonly value: string; readonly label: ReactNode }

export type ChoicesProps = {
  /** The question. */
  legend: ReactNode
  options: readonly Option[]
  /** The value chosen; '' while none is. */
  value: string
  onChange: (value: string) => void
}

/**
 * A question with answers that are chosen and kept: large radio buttons, one under the other. For answers that lead
 * somewhere at once use links (see choices.css). The group's name is made up here: it is sent nowhere.
 */
export function Choices({ legend, options, value, onChange }: ChoicesProps) {
  const group = useId()
  return (
    <fieldset className="options">
      <legend>{legend}</legend>
      {options.map(option => (
        <label key={option.value} className="option">
          <input
            type="radio"
            name={group}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
