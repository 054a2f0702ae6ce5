import { type ReactNode, type RefObject, useId } from 'react'
import { FieldError } from './FieldError.tsx'
import { LEFT_ALONE } from './left-alone.ts'
import { onTyped } from './on-typed.ts'

export type LongFieldProps = {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: { word: string; text: ReactNode } | undefined
  checked?: boolean
  /** The only way to the value: read it from here, never keep it in state. */
  inputRef: RefObject<HTMLTextAreaElement | null>
  onInput?: () => void
  /** The text is dots until its owner shows it. */
  veiled?: boolean
}

/**
 * A field of several lines, for a whole message pasted in: one line would swallow the line breaks and glue
 * words together. Uncontrolled and left alone, as Field.tsx.
 */
export function LongField({
  id,
  label,
  hint,
  error,
  checked = false,
  inputRef,
  onInput,
  veiled = false,
}: LongFieldProps) {
  const base = useId()
  const described = [error && `${base}error`, hint && `${base}hint`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'field bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="hint" id={`${base}hint`}>
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={`${base}error`} {...error} /> : null}
      <textarea
        id={id}
        ref={inputRef}
        rows={3}
        className={veiled ? 'veiled' : undefined}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : checked ? false : undefined}
        {...onTyped(onInput)}
        {...LEFT_ALONE}
      />
    </div>
  )
}
