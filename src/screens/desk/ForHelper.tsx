import { lazy, Suspense } from 'react'
import type { Step } from '../../engine/guide.ts'
import { useSeat } from '../../progress/useDesk.tsx'

const HelperNotes = lazy(async () => ({ default: (await import('./HelperNotes.tsx')).HelperNotes }))

/** The notes for the helper, at a seat of the desk only: nobody else fetches a word of them. */
export const ForHelper = ({ step }: { step: Step }) =>
  useSeat() === undefined ? null : (
    <Suspense fallback={null}>
      <HelperNotes step={step} />
    </Suspense>
  )
