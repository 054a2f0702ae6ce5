import { useGuide } from '../../blocks/GuideContext.tsx'
import { own } from '../../engine/own.ts'
import { Changed } from '../../screens/desk/Changed.tsx'
import { NotFound } from '../../screens/NotFound.tsx'
import { useParams } from '../params.ts'

/** "Their screen has changed", said of the step of the address. */
export function ChangedPage() {
  const { step: id = '' } = useParams()
  const step = own(useGuide().steps, id)
  return step === undefined ? <NotFound /> : <Changed key={step.id} step={step} />
}
