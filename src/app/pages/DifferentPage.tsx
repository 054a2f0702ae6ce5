import { useParams } from 'react-router'
import { useGuide } from '../../blocks/GuideContext.tsx'
import { own } from '../../engine/own.ts'
import { Different } from '../../screens/Different.tsx'
import { NotFound } from '../../screens/NotFound.tsx'

/** What may look different at the step of the address. */
export function DifferentPage() {
  const { step: id = '' } = useParams()
  const step = own(useGuide().steps, id)
  return step === undefined ? <NotFound /> : <Different step={step} />
}
