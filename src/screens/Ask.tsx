import { useGuide } from '../blocks/GuideContext.tsx'
import { looksAtScreen, type Step } from '../engine/guide.ts'
import type { Progress } from '../engine/progress.ts'
import { savedAnswer, stepBefore, type WalkStep } from '../engine/walk.ts'
import { useGuideWords, useLanguage, useWords } from '../language/useWords.ts'
import { buttonClass } from '../ui/button-class.ts'
import { Icon } from '../ui/Icon.tsx'
import { Link } from '../ui/Link.tsx'
import { MoveLink } from './MoveLink.tsx'
import { moveOn } from './moves.ts'
import { pathOf } from './paths.ts'

type AskProps = { readonly step: Step; readonly progress: Progress; readonly walk: readonly WalkStep[] }

/** The answers of a step's question: the usual one first, the one given before marked. */
function Answers({ step, question, progress }: { step: Step; question: string; progress: Progress }) {
  const guide = useGuide()
  const t = useWords()
  const words = useGuideWords('guide')
  const given = savedAnswer(guide, progress, question)
  return (
    <ul className="choices">
      {guide.questions[question]?.answers.map((answer, at) => (
        <li key={answer}>
          <MoveLink
            move={moveOn(guide, progress, step, answer)}
            className={at === 0 && step.kind !== 'triage' ? 'choice main' : 'choice'}
          >
            <span>
              {words(`questions.${question}.answers.${answer}`)}{' '}
              {answer === given ? <small>{t('ask.given')}</small> : null}
            </span>
            <Icon name={answer === given ? 'check' : 'arrow-right'} />
          </MoveLink>
        </li>
      ))}
      <Different step={step} />
    </ul>
  )
}

/** "It looks different": offered at every step; that each has troubles is proved in tests/guide/troubles.test.ts. */
function Different({ step }: { step: Step }) {
  const t = useWords()
  const lang = useLanguage()
  return (
    <li>
      <Link to={pathOf(lang, `${step.id}/different`)} className="choice">
        <span>{t(looksAtScreen(step) ? 'ask.different' : 'ask.need-help')}</span>
        <Icon name="help" />
      </Link>
    </li>
  )
}

/** Back is the step before on the walk, whatever the browser's history holds. */
export function Back({ step, walk }: { step: Step; walk: readonly WalkStep[] }) {
  const guide = useGuide()
  const t = useWords()
  const lang = useLanguage()
  const before = stepBefore(walk, step.id)
  const number = before ? guide.numbers[before.id]?.number : undefined
  return (
    <Link to={pathOf(lang, before?.id ?? '')} className={buttonClass('quiet')}>
      <Icon name="arrow-left" />
      {before === undefined
        ? t('ask.back-start')
        : number === undefined
          ? t('ask.back')
          : t('ask.back-to', { number })}
    </Link>
  )
}

/** What the person reports, and so where one goes on. */
export function Ask({ step, progress, walk }: AskProps) {
  const guide = useGuide()
  const t = useWords()
  const lang = useLanguage()
  const words = useGuideWords('guide')
  if (step.question !== undefined)
    return (
      <div className="ask">
        <h2>{words(`questions.${step.question}.ask`)}</h2>
        <Answers step={step} question={step.question} progress={progress} />
        <div className="actions">
          <Back step={step} walk={walk} />
        </div>
      </div>
    )
  return (
    <div className="ask">
      {looksAtScreen(step) ? <h2>{t('ask.same')}</h2> : null}
      <div className="actions">
        <MoveLink move={moveOn(guide, progress, step)} className={buttonClass('main')}>
          {words(`steps.${step.id}.next`) || t('ask.next')}
          <Icon name="arrow-right" />
        </MoveLink>
        <Link to={pathOf(lang, `${step.id}/different`)} className={buttonClass()}>
          {t(looksAtScreen(step) ? 'ask.different' : 'ask.need-help')}
        </Link>
        <Back step={step} walk={walk} />
      </div>
    </div>
  )
}
