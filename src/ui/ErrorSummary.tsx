import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react'
import { Icon } from './Icon.tsx'

export type FieldMistake = { fieldId: string; text: ReactNode }

export type ErrorSummaryProps = {
  title: ReactNode
  mistakes: readonly FieldMistake[]
  /** Counts the checks: the heading takes the focus at each, also when the mistakes are the same as before. */
  check: number
}

/**
 * What needs mending on a page, at its top. Shown only when there is something: render nothing otherwise. The heading
 * takes the focus, and each line leads to its field. The lines are links that stay on the page: the address does not
 * change, so Back still goes to the step before.
 */
export function ErrorSummary({ title, mistakes, check }: ErrorSummaryProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new check is the cause, though its number is not read
  useEffect(() => {
    heading.current?.focus()
  }, [check])
  return (
    <div className="notice summary" data-kind="error" role="alert">
      <Icon name="error" />
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <ul>
          {mistakes.map(({ fieldId, text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one field can have two mistakes, and they never change places
            <li key={at}>
              <a href={`#${fieldId}`} onClick={event => goTo(fieldId, event)}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** Puts the focus into the field; the browser brings it, and the label above it, into sight. */
function goTo(fieldId: string, event: MouseEvent) {
  event.preventDefault()
  document.getElementById(fieldId)?.focus()
}
