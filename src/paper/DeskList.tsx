import { useGuide } from '../blocks/GuideContext.tsx'
import { position } from '../engine/machine.ts'
import type { Progress } from '../engine/progress.ts'
import { dayInWords } from '../language/dates.ts'
import { useDeskWords, useGuideWords, useLanguage, useWords } from '../language/useWords.ts'
import { nextDay } from './next-day.ts'
import '../ui/styles/paper.css'

/** A line of the list: the mark in words, and how far this one is. No nickname, no place code, nothing else. */
export type DeskLine = { readonly id: string; readonly mark: string; readonly progress: Progress }

/** The helper's own list of the afternoon: who is how far, and when whose code is expected. */
export function DeskList({
  lines,
  today,
  askAfterDays,
}: {
  lines: readonly DeskLine[]
  today: string
  askAfterDays: number
}) {
  const guide = useGuide()
  const t = useWords()
  const d = useDeskWords()
  const words = useGuideWords('guide')
  const lang = useLanguage()
  const due = (progress: Progress, stage: ReturnType<typeof position>['stage']) => {
    if (stage === 1 || stage === 2) return d('list.not-asked')
    if (stage !== 'wait') return d('list.come')
    const next = nextDay(stage, progress, today, askAfterDays)
    return next.kind === 'code' && next.usually !== undefined
      ? d('list.around', { day: dayInWords(next.usually, lang) })
      : d('list.no-day')
  }
  return (
    <article className="paper" lang={lang}>
      <header className="paper-head">
        <h2>{d('list.title')}</h2>
        <p>{d('list.day', { day: dayInWords(today, lang) })}</p>
      </header>
      <table className="desk-list">
        <thead>
          <tr>
            <th scope="col">{d('list.seat')}</th>
            <th scope="col">{d('list.stage')}</th>
            <th scope="col">{d('list.due')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, mark, progress }) => {
            const { stage, step } = position(guide, progress)
            const number = guide.numbers[step]?.number
            return (
              <tr key={id}>
                <th scope="row">{mark}</th>
                <td>
                  {stage === 'finished'
                    ? d('list.finished')
                    : `${stage === 'wait' ? '' : `${stage} `}${words(`stages.${stage}.title`)}${number === undefined ? '' : `, ${number}`}`}
                </td>
                <td>{due(progress, stage)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {lines.length === 0 ? <p>{d('list.nobody')}</p> : null}
      <p className="paper-foot">{t('foot.not-the-commission')}</p>
    </article>
  )
}
