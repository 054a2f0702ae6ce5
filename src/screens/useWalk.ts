import { useCallback, useMemo } from 'react'
import { useGuide } from '../blocks/GuideContext.tsx'
import type { Act } from '../blocks/Hands.tsx'
import { afterAll, type Position, position } from '../engine/machine.ts'
import type { Progress } from '../engine/progress.ts'
import { useProgress } from '../progress/useProgress.tsx'

export type Walk = {
  readonly progress: Progress
  readonly position: Position
  /** Says what the person did, now. What makes no sense changes nothing. */
  readonly act: (...acts: readonly Act[]) => void
}

/** The guide and what is kept, put together: where the person is, and how to say what was done. */
export function useWalk(): Walk {
  const guide = useGuide()
  const { progress, update } = useProgress()
  const act = useCallback(
    (...acts: readonly Act[]) =>
      update(saved => {
        const at = Date.now()
        return {
          ...saved,
          progress: afterAll(
            guide,
            saved.progress,
            acts.map(one => ({ ...one, at })),
          ),
        }
      }),
    [guide, update],
  )
  return { progress, position: useMemo(() => position(guide, progress), [guide, progress]), act }
}
