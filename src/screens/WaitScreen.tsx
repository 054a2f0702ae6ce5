import { Drawing } from '../blocks/Drawing.tsx'
import { useGuide } from '../blocks/GuideContext.tsx'
import { StepBlocks } from '../blocks/StepBlocks.tsx'
import type { Step } from '../engine/guide.ts'
import { savedAnswer } from '../engine/walk.ts'
import { useGuideWords, useWords } from '../language/useWords.ts'
import { Heading } from '../ui/Heading.tsx'
import { DoneLine } from './DoneLine.tsx'
import { ForHelper } from './desk/ForHelper.tsx'
import { NewVersion } from './NewVersion.tsx'
import { ComesFirst, Onward } from './Onward.tsx'
import { Page } from './Page.tsx'
import { Reminders } from './Reminders.tsx'
import { Sources } from './Sources.tsx'
import { useWalk } from './useWalk.ts'
import { Waited } from './Waited.tsx'
import { WAIT_PICTURES } from './wait-pictures.ts'

/** The days between stages 2 and 3: what was asked when, what the message looks like, and has it come? */
export function WaitScreen({ step }: { step: Step }) {
  const guide = useGuide()
  const t = useWords()
  const words = useGuideWords('guide')
  const { progress, position } = useWalk()
  const title = words(`steps.${step.id}.title`)
  const come = position.walk.some(({ step: { id }, complete }) => id === step.id && complete)
  const notYet = savedAnswer(guide, progress, step.question ?? '') === 'not-yet'
  return (
    <Page title={title} className="step" mine see>
      <section className="text">
        <p className="where">{t('wait.where')}</p>
        <Heading focusKey={step.id}>{title}</Heading>
        <ComesFirst step={step} />
        <Waited progress={progress} notYet={notYet} come={come} />
        <StepBlocks step={step} kinds={['say', 'calm']} />
        <h2>{t('wait.looks')}</h2>
        <ul className="do plain">
          <li>{t('wait.looks-groups')}</li>
          <li>{t('wait.looks-unknown')}</li>
          <li>{t('wait.looks-sms')}</li>
        </ul>
      </section>
      <div id="see" className="see">
        {WAIT_PICTURES.map(picture => (
          <Drawing key={picture} id={picture} />
        ))}
      </div>
      <Onward step={step} />
      <ForHelper step={step} />
      <section className="beside">
        <h2>{t('wait.meanwhile')}</h2>
        <ul className="do plain">
          <li>{t('wait.meanwhile-keep')}</li>
          <li>{t('wait.meanwhile-one')}</li>
          <li>{t('wait.meanwhile-paper')}</li>
        </ul>
        <StepBlocks step={step} kinds={['note', 'more']} />
        <Reminders about="code" from={progress.notes['asked-on']?.is} />
        <DoneLine step={step} />
        <NewVersion />
        <Sources facts={step.facts} />
      </section>
    </Page>
  )
}
