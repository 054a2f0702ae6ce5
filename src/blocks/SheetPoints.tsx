import { useContext } from 'react'
import { useGuideWords, useWords } from '../language/useWords.ts'
import { useGuide } from './GuideContext.tsx'
import { useHands } from './Hands.tsx'
import { PointLinkContext } from './PointLink.tsx'
import { entryOf, pointsOf } from './points.ts'

/** The points of the paper sheet, by its own numbers: for somebody in the middle of it. */
export function SheetPoints() {
  const guide = useGuide()
  const t = useWords()
  const words = useGuideWords('guide')
  const PointLink = useContext(PointLinkContext)
  const { progress } = useHands()
  const points = pointsOf(guide).map(point => ({ ...point, entry: entryOf(guide, progress, point) }))
  return ([1, 2, 3] as const).map(stage => (
    <section key={stage}>
      <h2>{words(`stages.${stage}.paper`)}</h2>
      <ul className="choices">
        {points
          .filter(point => point.stage === stage)
          .map(point => (
            <li key={point.number}>
              <PointLink step={point.entry?.id ?? guide.start}>
                <b>{t('sheet.point', { number: point.sheet })}</b> {words(`steps.${point.entry?.id}.title`)}
              </PointLink>
            </li>
          ))}
      </ul>
    </section>
  ))
}
