import { memo, useMemo } from 'react'
import { kindsOf } from '../blocks/devices.ts'
import { useGuide } from '../blocks/GuideContext.tsx'
import { HandsProvider } from '../blocks/Hands.tsx'
import { Lane, Turn } from '../blocks/Lane.tsx'
import { StepBlocks } from '../blocks/StepBlocks.tsx'
import type { Step } from '../engine/guide.ts'
import { deviceBefore, startsStage } from '../engine/walk.ts'
import { useGuideWords, useLanguage, useWords } from '../language/useWords.ts'
import { AsIf, useProgress } from '../progress/useProgress.tsx'
import { siteText } from '../site/defaults.ts'
import { useSite } from '../site/SiteContext.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Offscreen } from '../ui/Offscreen.tsx'
import { DoneLine } from './DoneLine.tsx'
import { ForHelper } from './desk/ForHelper.tsx'
import type { Foreseen } from './foresee.ts'
import { NewVersion } from './NewVersion.tsx'
import { ComesFirst, Onward } from './Onward.tsx'
import { Page } from './Page.tsx'
import { Sources } from './Sources.tsx'
import { CompanionCode } from './step-pieces.ts'
import { useWalk } from './useWalk.ts'
import { Where } from './Where.tsx'

/** What whoever publishes the guide knows to be wrong at this step just now. */
function KnownProblem({ step }: { step: Step }) {
  const t = useWords()
  const lang = useLanguage()
  const text = siteText(useSite().knownProblems[step.id], lang)
  return text === '' ? null : (
    <Notice kind="warning" word={t('notice.warning')}>
      {text}
    </Notice>
  )
}

/** What to do, what will be seen, what do you see, and on. */
const StepBody = memo(function StepBody({ step }: { step: Step }) {
  const words = useGuideWords('guide')
  const { progress, position, act } = useWalk()
  const hands = useMemo(() => ({ progress, act }), [progress, act])
  const kinds = kindsOf(progress)
  return (
    <HandsProvider value={hands}>
      <section className="text">
        <Where step={step} />
        <Lane device={step.device} kinds={kinds} />
        <Heading focusKey={step.id}>{words(`steps.${step.id}.title`)}</Heading>
        <ComesFirst step={step} />
        <KnownProblem step={step} />
        <Turn from={deviceBefore(position.walk, step.id)} to={step.device} kinds={kinds} />
        <StepBlocks step={step} but={['picture', 'more']} />
      </section>
      <StepBlocks step={step} kinds={['picture']} />
      <Onward step={step} />
      <ForHelper step={step} />
      <section className="beside">
        {step.device === 1 ? <CompanionCode step={step} /> : null}
        <DoneLine step={step} />
        {startsStage(position.walk, step.id) ? <NewVersion /> : null}
        <StepBlocks step={step} kinds={['more']} />
        <Sources facts={step.facts} />
      </section>
    </HandsProvider>
  )
})

/**
 * One step: where one is, which device, what to do, what will be seen, what do you see, and on.
 * @param foreseen the step after it, drawn while this one is read. Gone to, it is shown as it was drawn, as long as what is
 *   kept is what was foreseen.
 */
export function StepScreen({ step, foreseen }: { step: Step; foreseen?: Foreseen | undefined }) {
  const guide = useGuide()
  const words = useGuideWords('guide')
  const kept = useProgress()
  const title = words(`steps.${step.id}.title`)
  const number = guide.numbers[step.id]?.number
  const steps = foreseen?.from === step.id ? [step, foreseen.step] : [step]
  const asForeseen = (one: Step) =>
    foreseen?.step === one && (one !== step || foreseen.holds(kept)) ? foreseen.kept : undefined
  return (
    <Page
      title={number === undefined ? title : `${number} ${title}`}
      className="step"
      device={step.device}
      see={step.blocks.some(({ kind }) => kind === 'picture')}
    >
      {/* The key: a field of one step must not live on, with its text, in the next. */}
      {steps.map(one => (
        <Offscreen key={one.id} hidden={one !== step}>
          <AsIf kept={asForeseen(one)}>
            <StepBody step={one} />
          </AsIf>
        </Offscreen>
      ))}
    </Page>
  )
}
