import { useGuide } from '../../blocks/GuideContext.tsx'
import { own } from '../../engine/own.ts'
import { WordsFor } from '../../language/useWords.ts'
import { TurnFirst } from '../../screens/desk/TurnFirst.tsx'
import { StepScreen } from '../../screens/StepScreen.tsx'
import { NotFoundPage, WaitPage } from '../other-pages.tsx'
import { useParams } from '../params.ts'
import { wordsOf } from '../step-words.ts'
import { useNextAhead } from '../useNextAhead.ts'

/** The page of a step, by its kind. */
export function StepPage() {
  const { step: id = '' } = useParams()
  const foreseen = useNextAhead(id)
  const step = own(useGuide().steps, id)
  if (step === undefined) return <NotFoundPage />
  if (step.kind === 'wait' || step.kind === 'finish') return <WaitPage />
  return (
    <WordsFor of={wordsOf(step)}>
      <TurnFirst step={step}>
        <StepScreen step={step} foreseen={foreseen} />
      </TurnFirst>
    </WordsFor>
  )
}
