import { useGuide } from '../blocks/GuideContext.tsx'
import { pointNumber, pointsOf } from '../blocks/points.ts'
import type { Step } from '../engine/guide.ts'
import { useGuideWords, useWords } from '../language/useWords.ts'

/**
 * "Number 1-4a", large: on the telephone it is read out. Then "Stage 1 of 3 · step 4 of 10", and small the sheet's
 * own number for those who hold it.
 */
export function Where({ step }: { step: Step }) {
  const guide = useGuide()
  const t = useWords()
  const words = useGuideWords('guide')
  const row = guide.numbers[step.id]
  const points = pointsOf(guide).filter(({ stage }) => stage === step.stage)
  const at = points.findIndex(({ number }) => number === pointNumber(row?.number ?? ''))
  if (row?.number === undefined || at < 0)
    return (
      <p className="where">{step.stage === 1 ? t('where.before') : words(`stages.${step.stage}.title`)}</p>
    )
  return (
    <p className="where">
      <b className="number">{t('where.number', { number: row.number })}</b>{' '}
      <span>
        {t('where.stage', { stage: step.stage })} · {t('where.step', { step: at + 1, of: points.length })}
        {row.sheet === undefined ? null : (
          <>
            {' '}
            · <small>{t('where.sheet', { number: row.sheet })}</small>
          </>
        )}
      </span>
    </p>
  )
}
