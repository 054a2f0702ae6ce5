import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

/** What happened in a field and what to do, beside a picture and a word for it. `id`: the field is described by it. */
export function FieldError({ id, word, text }: { id: string; word: string; text: ReactNode }) {
  return (
    <p className="field-error" id={id}>
      <Icon name="error" />
      <span>
        <b>{word}</b> {text}
      </span>
    </p>
  )
}
