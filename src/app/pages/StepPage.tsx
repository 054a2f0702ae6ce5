import { useParams } from 'react-router'
import { useGuide } from '../../blocks/GuideContext.tsx'
import { own } from '../../engine/own.ts'
import { WordsFor } from '../../language/useWords.ts'
import { TurnFirst } from '../../screens/desk/TurnFirst.tsx'
import { StepScreen } from '../../screens/StepScreen.tsx'
import { NotFoundPage, WaitPage } from '../screens.tsx'
import { wordsOf } from '../step-words.ts'

/** The page of a step, by its kind. */
export function StepPage() {
  const { step: id = '' } = useParams()
  const step = own(useGuide().steps, id)
  if (step === undefined) return <NotFoundPage />
  if (step.kind === 'wait' || step.kind === 'finish') return <WaitPage />
  return (
    <WordsFor of={wordsOf(step)}>
      {/* The key: a field of one step must not live on, with its text, in the next. */}
      <TurnFirst key={step.id} step={step}>
        <StepScreen step={step} />
      </TurnFirst>
    </WordsFor>
  )
}
