import { GuideProvider } from '../../blocks/GuideContext.tsx'
import { own } from '../../engine/own.ts'
import { guide } from '../../guide/guide.ts'
import { NotFound } from '../../screens/NotFound.tsx'
import { TroubleScreen } from '../../screens/TroubleScreen.tsx'
import { useParams } from '../params.ts'

/** A trouble, from the list of all or met at a step. */
export function TroublePage() {
  const { step, trouble: id = '' } = useParams()
  const { steps, troubles } = guide
  const trouble = own(troubles, id)
  if (trouble === undefined || (step !== undefined && own(steps, step) === undefined)) return <NotFound />
  return (
    <GuideProvider value={guide}>
      {step === undefined ? (
        <TroubleScreen trouble={trouble} />
      ) : (
        <TroubleScreen trouble={trouble} from={step} />
      )}
    </GuideProvider>
  )
}
