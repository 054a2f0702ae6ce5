import { useNavigate } from 'react-router'
import { kindsOf } from '../../blocks/devices.ts'
import { useGuide } from '../../blocks/GuideContext.tsx'
import { HandsProvider } from '../../blocks/Hands.tsx'
import { Lane } from '../../blocks/Lane.tsx'
import { StepBlocks } from '../../blocks/StepBlocks.tsx'
import type { Guide, Step } from '../../engine/guide.ts'
import { NOTHING_YET } from '../../engine/progress.ts'
import { ruleFor, walk } from '../../engine/walk.ts'
import { useDeskWords, useGuideWords, useLanguage, useWords } from '../../language/useWords.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { Heading } from '../../ui/Heading.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Link } from '../../ui/Link.tsx'
import { pathOf } from '../paths.ts'
import { Where } from '../Where.tsx'
import { useTurning } from './useTurning.ts'
import '../../ui/styles/desk-pages.css'

/** Whoever is projected is nobody: no progress, no devices of theirs, nothing that could be done. */
const NOBODY = { progress: NOTHING_YET, act: () => undefined }

/** The steps beside this one on the usual way; from a step beside that way, where its usual answer leads. */
export function neighbours(guide: Guide, step: Step): { before?: string; after?: string } {
  const way = walk(guide, NOTHING_YET).map(({ step: { id } }) => id)
  const at = way.indexOf(step.id)
  const rule = ruleFor(
    step,
    step.question === undefined ? {} : { [step.question]: guide.questions[step.question]?.usual ?? '' },
  )
  const [before, after] =
    at < 0 ? [undefined, rule && 'to' in rule ? rule.to : undefined] : [way[at - 1], way[at + 1]]
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
}

/** What is asked at the step, and the usual answer: on the wall nobody answers. */
function Asked({ step }: { step: Step }) {
  const guide = useGuide()
  const d = useDeskWords()
  const words = useGuideWords('guide')
  const { question } = step
  if (question === undefined) return null
  return (
    <div>
      <h2>{words(`questions.${question}.ask`)}</h2>
      <p>
        {d('projector.usual')}{' '}
        <b>{words(`questions.${question}.answers.${guide.questions[question]?.usual}`)}</b>
      </p>
    </div>
  )
}

/**
 * One step, large, for a room that looks at a wall. It shows the guide alone: no seat, no mark, no progress, no place
 * code, whoever's tab it is.
 */
export function Projector({ step }: { step: Step }) {
  const guide = useGuide()
  const t = useWords()
  const d = useDeskWords()
  const lang = useLanguage()
  const words = useGuideWords('guide')
  const navigate = useNavigate()
  const { before, after } = neighbours(guide, step)
  const page = (id: string) => pathOf(lang, `projector/${id}`)
  useTurning({
    on: () => after !== undefined && navigate(page(after)),
    back: () => before !== undefined && navigate(page(before)),
  })
  const title = words(`steps.${step.id}.title`)
  return (
    <HandsProvider value={NOBODY}>
      <title>{`${title} · ${d('projector.title')} · ${t('name')}`}</title>
      <main id="main" className="step projector" data-device={step.device} lang={lang}>
        <section className="text">
          <Where step={step} />
          <Lane device={step.device} kinds={kindsOf(NOTHING_YET)} />
          <Heading focusKey={`projector-${step.id}`}>{title}</Heading>
          <StepBlocks step={step} kinds={['say', 'calm']} />
          <Asked step={step} />
        </section>
        <StepBlocks step={step} kinds={['picture']} />
        <div className="ask">
          <nav className="actions" aria-label={d('projector.title')}>
            {after === undefined ? null : (
              <Link to={page(after)} className={buttonClass('main')}>
                {d('projector.next')}
                <Icon name="arrow-right" />
              </Link>
            )}
            {before === undefined ? null : (
              <Link to={page(before)} className={buttonClass()}>
                <Icon name="arrow-left" />
                {d('projector.back')}
              </Link>
            )}
            <Link to={pathOf(lang, step.id)} className={buttonClass('quiet')}>
              {d('projector.leave')}
            </Link>
          </nav>
          <p className="small">
            {d('projector.keys')} {t('foot.not-the-commission')}
          </p>
        </div>
      </main>
    </HandsProvider>
  )
}
