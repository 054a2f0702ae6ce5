import { kindsOf } from '../blocks/devices.ts'
import { useGuide } from '../blocks/GuideContext.tsx'
import { Lane, Turn } from '../blocks/Lane.tsx'
import { StepBlocks } from '../blocks/StepBlocks.tsx'
import type { Step } from '../engine/guide.ts'
import { deviceBefore, startsStage } from '../engine/walk.ts'
import { useGuideWords, useLanguage, useWords } from '../language/useWords.ts'
import { siteText } from '../site/defaults.ts'
import { useSite } from '../site/SiteContext.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Notice } from '../ui/Notice.tsx'
import { CompanionCode } from './CompanionCode.tsx'
import { DoneLine } from './DoneLine.tsx'
import { ForHelper } from './desk/ForHelper.tsx'
import { NewVersion } from './NewVersion.tsx'
import { ComesFirst, Onward } from './Onward.tsx'
import { Page } from './Page.tsx'
import { Sources } from './Sources.tsx'
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

/** One step: where one is, which device, what to do, what will be seen, what do you see, and on. */
export function StepScreen({ step }: { step: Step }) {
  const guide = useGuide()
  const words = useGuideWords('guide')
  const { progress, position } = useWalk()
  const kinds = kindsOf(progress)
  const title = words(`steps.${step.id}.title`)
  const number = guide.numbers[step.id]?.number
  return (
    <Page
      title={number === undefined ? title : `${number} ${title}`}
      className="step"
      device={step.device}
      of={step.id}
      see={step.blocks.some(({ kind }) => kind === 'picture')}
    >
      <section className="text">
        <Where step={step} />
        <Lane device={step.device} kinds={kinds} />
        <Heading focusKey={step.id}>{title}</Heading>
        <ComesFirst step={step} />
        <KnownProblem step={step} />
        <Turn from={deviceBefore(position.walk, step.id)} to={step.device} kinds={kinds} />
        <StepBlocks
          step={step}
          kinds={[
            'say',
            'times',
            'checklist',
            'devices',
            'screen-language',
            'note',
            'sheet',
            'practice',
            'calm',
          ]}
        />
      </section>
      <StepBlocks step={step} kinds={['picture']} />
      <Onward step={step} />
      <ForHelper step={step} />
      <section className="beside">
        <CompanionCode step={step} />
        <DoneLine step={step} />
        {startsStage(position.walk, step.id) ? <NewVersion /> : null}
        <StepBlocks step={step} kinds={['more']} />
        <Sources facts={step.facts} />
      </section>
    </Page>
  )
}
