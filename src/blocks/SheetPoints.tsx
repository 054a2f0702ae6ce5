import { useContext } from 'react'
import { useGuideWords, useWords } from '../language/useWords.ts'
import { useGuide } from './GuideContext.tsx'
import { PointLinkContext } from './PointLink.tsx'
import { pointsOf } from './points.ts'

/** The points of the paper sheet, by its own numbers: for somebody in the middle of it. */
export function SheetPoints() {
  const guide = useGuide()
  const t = useWords()
  const words = useGuideWords('guide')
  const PointLink = useContext(PointLinkContext)
  const points = pointsOf(guide)
  return ([1, 2, 3] as const).map(stage => (
    <section key={stage}>
      <h2>{words(`stages.${stage}.paper`)}</h2>
      <ul className="choices">
        {points
          .filter(point => point.stage === stage)
          .map(point => (
            <li key={point.number}>
              <PointLink step={point.steps[0]?.id ?? guide.start}>
                <span className="number">{t('sheet.point', { number: point.sheet })}</span>{' '}
                {words(`steps.${point.steps[0]?.id}.title`)}
              </PointLink>
            </li>
          ))}
      </ul>
    </section>
  ))
}
