import { useGuide } from '../../blocks/GuideContext.tsx'
import { own } from '../../engine/own.ts'
import { FinishScreen } from '../../screens/FinishScreen.tsx'
import { NotFound } from '../../screens/NotFound.tsx'
import { WaitScreen } from '../../screens/WaitScreen.tsx'
import { useParams } from '../params.ts'

/** The steps that are pages of their own: the wait, and the end. */
export function WaitPage() {
  const { step: id = '' } = useParams()
  const step = own(useGuide().steps, id)
  if (step?.kind === 'wait') return <WaitScreen step={step} />
  return step?.kind === 'finish' ? <FinishScreen step={step} /> : <NotFound />
}
