import { useEffect } from 'react'
import { useGuide } from '../../blocks/GuideContext.tsx'
import { own } from '../../engine/own.ts'
import { useI18n } from '../../language/I18nContext.ts'
import { WordsFor } from '../../language/useWords.ts'
import { TurnFirst } from '../../screens/desk/TurnFirst.tsx'
import { StepScreen } from '../../screens/StepScreen.tsx'
import { fetchNext } from '../fetch-page.ts'
import { NotFoundPage, WaitPage } from '../other-pages.tsx'
import { useParams } from '../params.ts'
import { wordsOf } from '../step-words.ts'

/** Milliseconds after which a page has come to rest, also on a slow device. */
const SETTLED = 800

/** While the reader reads, what comes next is fetched. */
function useNextAhead(id: string) {
  const i18n = useI18n()
  useEffect(() => {
    const soon = setTimeout(() => void fetchNext(id, i18n), SETTLED)
    return () => clearTimeout(soon)
  }, [id, i18n])
}

/** The page of a step, by its kind. */
export function StepPage() {
  const { step: id = '' } = useParams()
  useNextAhead(id)
  const step = own(useGuide().steps, id)
  if (step === undefined) return <NotFoundPage />
  if (step.kind === 'wait' || step.kind === 'finish') return <WaitPage />
  return (
    <WordsFor of={wordsOf(step)}>
      <TurnFirst step={step}>
        <StepScreen step={step} />
      </TurnFirst>
    </WordsFor>
  )
}
