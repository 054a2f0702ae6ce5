import { useGuide } from '../blocks/GuideContext.tsx'
import { type Guide, STAGES } from '../engine/guide.ts'
import { NOTHING_YET } from '../engine/progress.ts'
import { type WalkStep, walk } from '../engine/walk.ts'
import { useGuideWords, useLanguage, useWords } from '../language/useWords.ts'
import { Heading } from '../ui/Heading.tsx'
import { Link } from '../ui/Link.tsx'
import { Page } from './Page.tsx'
import { pathOf } from './paths.ts'
import { StartOver } from './StartOver.tsx'
import { useWalk } from './useWalk.ts'

/**
 * A walk can end early, at a question whose answer leads back: what usually follows is shown from there on.
 * @returns nothing for a walk that reaches its end
 */
function usualRest(guide: Guide, steps: readonly WalkStep[]): readonly WalkStep[] {
  const last = steps.at(-1)?.step
  if (last === undefined || last.kind === 'finish') return []
  const order = Object.keys(guide.steps)
  return walk(guide, NOTHING_YET).filter(({ step }) => order.indexOf(step.id) > order.indexOf(last.id))
}

/** The steps that other answers lead to: not one's own, and yet to be found from everywhere. */
function OtherWays({ own }: { own: readonly WalkStep[] }) {
  const guide = useGuide()
  const t = useWords()
  const words = useGuideWords('guide')
  const lang = useLanguage()
  const others = Object.keys(guide.steps).filter(id => own.every(({ step }) => step.id !== id))
  if (others.length === 0) return null
  return (
    <details className="more">
      <summary>{t('overview.others')}</summary>
      <p>{t('overview.others-what')}</p>
      <ul className="stations">
        {others.map(id => (
          <li key={id}>
            <Link to={pathOf(lang, id)}>
              <b className="number">{guide.numbers[id]?.number}</b> {words(`steps.${id}.title`)}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The whole way: three stages and the wait, what is done, where one is, what is to come. */
export function Overview() {
  const guide = useGuide()
  const t = useWords()
  const words = useGuideWords('guide')
  const lang = useLanguage()
  const { position, progress } = useWalk()
  const all = [...position.walk, ...usualRest(guide, position.walk)]
  const stateOf = ({ step, complete }: WalkStep) =>
    step.id === position.step ? 'now' : complete || progress.done[step.id]?.is ? 'past' : 'next'
  const stationOf = (one: WalkStep) => (
    <li key={one.step.id} className={stateOf(one)}>
      <Link to={pathOf(lang, one.step.id)} aria-current={one.step.id === position.step ? 'step' : undefined}>
        <b className="number">{guide.numbers[one.step.id]?.number}</b> {words(`steps.${one.step.id}.title`)}
      </Link>{' '}
      <span>{t(`state.${stateOf(one)}`)}</span>
    </li>
  )
  return (
    <Page title={t('overview.title')} mine>
      <Heading focusKey="overview">{t('overview.title')}</Heading>
      <p>{t('overview.what')}</p>
      {STAGES.map(stage => (
        <section key={stage}>
          <h2>
            {stage === 'wait' ? '' : `${stage} · `}
            {words(`stages.${stage}.title`)}
          </h2>
          <ol className="stations">{all.filter(({ step }) => step.stage === stage).map(stationOf)}</ol>
        </section>
      ))}
      <OtherWays own={all} />
      <StartOver />
    </Page>
  )
}
