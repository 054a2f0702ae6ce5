import { useGuide } from '../blocks/GuideContext.tsx'
import type { Step } from '../engine/guide.ts'
import { type Position, turnOf } from '../engine/machine.ts'
import { type Change, changesIn, eventsTo } from '../engine/paths.ts'
import type { Progress } from '../engine/progress.ts'
import { ruleFor } from '../engine/walk.ts'
import { useGuideWords, useLanguage, useWords } from '../language/useWords.ts'
import { buttonClass } from '../ui/button-class.ts'
import { Link } from '../ui/Link.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Back } from './Ask.tsx'
import { MoveLink } from './MoveLink.tsx'
import { catchUpTo } from './moves.ts'
import { pathOf } from './paths.ts'

/** True when this step may be read, but its turn has not come. */
export const isAhead = (position: Position, step: Step): boolean =>
  turnOf(position.walk, step.id) !== 'now-or-past'

/** Says that other steps come first, and leads to them. To who is at the end, no step comes first. */
export function AheadNotice({ position, step }: { position: Position; step: Step }) {
  const t = useWords()
  const words = useGuideWords('guide')
  if (position.stage === 'finished') return null
  return (
    <Notice kind="info" word={t('notice.info')}>
      {step.stage === 3 && position.stage !== 3 ? t('ahead.code-first') : t('ahead.first')}{' '}
      <b>{words(`steps.${position.step}.title`)}</b>
    </Notice>
  )
}

/** The answers that would become others, if one said that everything before this step is done. */
function OtherAnswers({ changes }: { changes: readonly Change[] }) {
  const t = useWords()
  const words = useGuideWords('guide')
  const answer = ({ question }: Change, is: string) => words(`questions.${question}.answers.${is}`)
  return (
    <div className="calm" id="other-answers">
      <p>{t('ahead.other-way')}</p>
      <ul>
        {changes.map(change => (
          <li key={change.question}>
            {words(`questions.${change.question}.ask`)} {t('ahead.was')} <b>{answer(change, change.was)}</b>.{' '}
            {t('ahead.becomes')} <b>{answer(change, change.is)}</b>.
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What one may do at a step ahead: go to one's own place, read on, or say that all before it is done. */
export function AheadActions({
  position,
  step,
  progress,
}: {
  position: Position
  step: Step
  progress: Progress
}) {
  const guide = useGuide()
  const t = useWords()
  const lang = useLanguage()
  const number = guide.numbers[position.step]?.number
  const onward = ruleFor(step, {})
  const reading = onward && 'to' in onward ? onward.to : undefined
  const events = eventsTo(guide, progress, step.id, 0)
  const changes = changesIn(guide, progress, events ?? [])
  return (
    <div className="ask">
      <h2>{t('ahead.what-now')}</h2>
      {changes.length > 0 ? <OtherAnswers changes={changes} /> : null}
      <div className="actions">
        <Link to={pathOf(lang, position.step)} className={buttonClass('main')}>
          {number === undefined ? t('ahead.to-my-place') : t('ahead.to-my-number', { number })}
        </Link>
        {events === undefined ? null : (
          <MoveLink move={catchUpTo(step.id)} className={buttonClass()}>
            {t('ahead.all-done')}
          </MoveLink>
        )}
        {reading === undefined ? null : (
          <Link to={pathOf(lang, reading)} className={buttonClass()}>
            {t('ahead.read-on')}
          </Link>
        )}
        <Back step={step} walk={position.walk} />
      </div>
    </div>
  )
}
