import { GuideProvider } from '../../blocks/GuideContext.tsx'
import { own } from '../../engine/own.ts'
import { guide } from '../../guide/guide.ts'
import { Different } from '../../screens/Different.tsx'
import { NotFound } from '../../screens/NotFound.tsx'
import { useParams } from '../params.ts'

/** What may look different at the step of the address. */
export function DifferentPage() {
  const { step: id = '' } = useParams()
  const step = own(guide.steps, id)
  if (step === undefined) return <NotFound />
  return (
    <GuideProvider value={guide}>
      <Different step={step} />
    </GuideProvider>
  )
}
