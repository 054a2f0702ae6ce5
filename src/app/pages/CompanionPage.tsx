import { useGuide } from '../../blocks/GuideContext.tsx'
import { own } from '../../engine/own.ts'
import { CompanionScreen } from '../../screens/CompanionScreen.tsx'
import { NotFound } from '../../screens/NotFound.tsx'
import { useParams } from '../params.ts'

/** Only steps on the device with the app have a part over there. */
export function CompanionPage() {
  const { step: id = '' } = useParams()
  const step = own(useGuide().steps, id)
  return step?.device === 1 ? <CompanionScreen step={step} /> : <NotFound />
}
