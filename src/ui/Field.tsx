import { type ReactNode, type RefObject, useId } from 'react'
import { Button } from './Button.tsx'
import { FieldError } from './FieldError.tsx'
import { LEFT_ALONE } from './left-alone.ts'
import { onTyped } from './on-typed.ts'
import { useReveal } from './useReveal.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

/** The words of the button that shows and hides: what it does next, and what is said to those who listen. */
export type RevealWords = { show: string; hide: string; isShown: string; isHidden: string }

export type FieldProps = {
  /** The field's id on the page: the error summary leads to it. */
  id: string
  label: ReactNode
  hint?: ReactNode
  /** What needs mending: the word for it ("Mistake:"), and what happened and what to do. */
  error?: { word: string; text: ReactNode } | undefined
  /** Whether what is in the field was looked at already. Until then it is neither right nor wrong. */
  checked?: boolean
  /** The only way to the value: read it from here, never keep it in state. */
  inputRef: RefObject<HTMLInputElement | null>
  inputMode?: 'text' | 'numeric' | 'email' | 'url'
  /** The length expected, in characters: how wide the field is drawn, never a limit. */
  size?: number
  /** Given for a field whose text is hidden until its owner shows it. */
  reveal?: RevealWords
  /** Something was typed or pasted. Nothing is handed over: ask the ref. */
  onInput?: () => void
}

/**
 * A field to write in, under its label. Uncontrolled: React copies the value of a controlled one into the page's
 * attributes and into its own tree, where others can read it (reliability.md 0.7). It has no name, is not filled in,
 * spell-checked, translated or offered to a password manager, and its value is nowhere but in the field.
 */
export function Field({ id, label, hint, error, checked = false, inputRef, reveal, ...rest }: FieldProps) {
  const base = useId()
  const { shown, toggle, leave } = useReveal(inputRef)
  const { onInput, inputMode, size } = rest
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
      <div className="field-line">
        <input
          id={id}
          ref={inputRef}
          type={reveal && !shown ? 'password' : 'text'}
          inputMode={inputMode}
          size={size}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : checked ? false : undefined}
          {...onTyped(onInput)}
          onBlur={leave}
          {...LEFT_ALONE}
        />
        {reveal ? (
          <>
            <Button
              aria-controls={id}
              onClick={toggle}
              onBlur={leave}
              onMouseDown={event => {
                // The focus stays in the field: not every browser gives it to a button that is clicked, and a field
                // that is shown without having the focus would not be hidden again by losing it.
                event.preventDefault()
                inputRef.current?.focus()
              }}
            >
              {shown ? reveal.hide : reveal.show}
            </Button>
            <VisuallyHidden>
              <span aria-live="polite">{shown ? reveal.isShown : reveal.isHidden}</span>
            </VisuallyHidden>
          </>
        ) : null}
      </div>
    </div>
  )
}
