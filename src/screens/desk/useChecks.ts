import { useState } from 'react'

/** The two things that must be true before a seat, or the desk, is finished. */
export const CHECKS = ['out', 'windows'] as const
export type Check = (typeof CHECKS)[number]
export type Checked = Readonly<Record<Check, boolean>>

/** What is ticked, what should have been, and the question whether all is. */
export function useChecks() {
  const [checked, setChecked] = useState<Checked>({ out: false, windows: false })
  const [mistakes, setMistakes] = useState<{ readonly of: readonly Check[]; readonly count: number }>()
  return {
    checked,
    /** Of the last time it was asked, and the how-manieth time that was. */
    mistakes,
    /** The boxes that should have been ticked, and still are not. */
    wrong: mistakes?.of.filter(check => !checked[check]) ?? [],
    check: (check: Check, on: boolean) => setChecked(now => ({ ...now, [check]: on })),
    /** Is all of it ticked? What is not is told. */
    isAll(): boolean {
      const of = CHECKS.filter(check => !checked[check])
      setMistakes({ of, count: (mistakes?.count ?? 0) + 1 })
      return of.length === 0
    },
  }
}
