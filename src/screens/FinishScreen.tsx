import { useGuide } from '../blocks/GuideContext.tsx'
import { Sentence } from '../blocks/Sentence.tsx'
import { StepBlocks } from '../blocks/StepBlocks.tsx'
import type { Step } from '../engine/guide.ts'
import { savedAnswer } from '../engine/walk.ts'
import { useGuideWords, useWords } from '../language/useWords.ts'
import { Heading } from '../ui/Heading.tsx'
import { AheadActions, AheadNotice } from './Ahead.tsx'
import { Back } from './Ask.tsx'
import { ForHelper } from './desk/ForHelper.tsx'
import { NewVersion } from './NewVersion.tsx'
import { Page } from './Page.tsx'
import { Reminders } from './Reminders.tsx'
import { Sources } from './Sources.tsx'
import { useWalk } from './useWalk.ts'

/** What works now, and what to know from here on: opened, because this page is read once and kept. */
export function FinishScreen({ step }: { step: Step }) {
  const guide = useGuide()
  const t = useWords()
  const words = useGuideWords('guide')
  const { progress, position } = useWalk()
  const title = words(`steps.${step.id}.title`)
  const ahead = position.step !== step.id
  const newPhone = savedAnswer(guide, progress, 'where-from') === 'new-phone'
  return (
    <Page title={title} mine>
      <Heading focusKey={step.id}>{ahead ? t('finish.ahead') : title}</Heading>
      {ahead ? <AheadNotice position={position} step={step} /> : null}
      <StepBlocks step={step} kinds={['say', 'calm']} />
      {newPhone && !ahead ? <p>{t('finish.new-phone')}</p> : null}
      <h2>{t('finish.from-now-on')}</h2>
      {step.blocks.map(block =>
        block.kind === 'more' ? (
          <section key={block.words} className="card">
            <h3>{words(`steps.${step.id}.more.${block.words}.title`)}</h3>
            <p>
              <Sentence words={words(`steps.${step.id}.more.${block.words}.text`)} />
            </p>
          </section>
        ) : null,
      )}
      {ahead ? null : <Reminders about="password" />}
      {ahead ? (
        <AheadActions position={position} step={step} progress={progress} />
      ) : (
        <div className="actions">
          <Back step={step} walk={position.walk} />
        </div>
      )}
      <ForHelper step={step} />
      <NewVersion />
      <Sources facts={step.facts} />
    </Page>
  )
}
