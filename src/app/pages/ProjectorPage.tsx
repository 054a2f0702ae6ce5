import { useGuide } from '../../blocks/GuideContext.tsx'
import { own } from '../../engine/own.ts'
import { Projector } from '../../screens/desk/Projector.tsx'
import { NotFound } from '../../screens/NotFound.tsx'
import { useParams } from '../params.ts'

/** A step on the wall; the first one where none is named. */
export function ProjectorPage() {
  const { steps, start } = useGuide()
  const { step: id = start } = useParams()
  const step = own(steps, id)
  return step === undefined ? <NotFound /> : <Projector step={step} />
}
