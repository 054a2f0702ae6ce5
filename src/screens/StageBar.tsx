import { useGuide } from '../blocks/GuideContext.tsx'
import { pointsOf } from '../blocks/points.ts'
import { STAGES, type StageId } from '../engine/guide.ts'
import type { Position } from '../engine/machine.ts'
import { useGuideWords, useWords } from '../language/useWords.ts'
import { Path, type PathPart } from '../ui/Path.tsx'

const place = (stage: Position['stage']) => (stage === 'finished' ? STAGES.length : STAGES.indexOf(stage))

/** The days of the wait have no points: a short dotted stretch. */
const WAIT_DOTS = 2

/** Where one is in the whole, in words and shape: which stages are done, which is now, what is to come. */
export function StageBar({ position, mine }: { position: Position; mine: boolean }) {
  const guide = useGuide()
  const t = useWords()
  const words = useGuideWords('guide')
  const points = pointsOf(guide)
  const part = (stage: StageId): PathPart => {
    const own = points.filter(point => point.stage === stage)
    const here = own.findIndex(({ steps }) => steps.some(({ id }) => id === position.step))
    const away = place(stage) - place(position.stage)
    const state = away < 0 ? 'past' : away === 0 ? 'now' : 'next'
    return {
      name: `${stage === 'wait' ? '' : `${stage} `}${words(`stages.${stage}.title`)}`,
      state,
      says: t(`state.${state}`),
      dots: own.length || WAIT_DOTS,
      behind: Math.max(here, 0),
      wait: stage === 'wait',
    }
  }
  // A landmark of its own: who jumps from landmark to landmark must not miss where they are.
  return (
    <section aria-label={t('stage-bar.label')} data-mine={mine ? '' : undefined}>
      <Path label={t('stage-bar.label')} parts={STAGES.map(part)} />
    </section>
  )
}
