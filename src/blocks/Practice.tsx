import { type ComponentType, lazy, Suspense, useState } from 'react'
import type { Block } from '../engine/guide.ts'
import { useWords } from '../language/useWords.ts'

type PracticeField = Extract<Block, { kind: 'practice' }>['field']

// Fetched when opened: most people never need the fields, and the first page must not carry their rules.
const FIELDS: Record<PracticeField, ComponentType> = {
  password: lazy(async () => ({
    default: (await import('./practice/PasswordPractice.tsx')).PasswordPractice,
  })),
  pin: lazy(async () => ({ default: (await import('./practice/PinPractice.tsx')).PinPractice })),
  'validation-code': lazy(async () => ({ default: (await import('./practice/CodeHelper.tsx')).CodeHelper })),
}

/** A field to practise in. Never needed to go on; closed again, it has forgotten what was typed. */
export function Practice({ field }: { field: PracticeField }) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  const Field = FIELDS[field]
  return (
    <details className="more practice" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t(`practice.${field}.open`)}</summary>
      {open ? (
        <Suspense fallback={<p>{t('loading')}</p>}>
          <Field />
        </Suspense>
      ) : null}
    </details>
  )
}
