import { useGuide } from '../blocks/GuideContext.tsx'
import type { Step } from '../engine/guide.ts'
import { position } from '../engine/machine.ts'
import { NOTHING_YET } from '../engine/progress.ts'
import { useOnDevice } from '../ui/OnDevice.tsx'
import { AheadActions, AheadNotice, isAhead } from './Ahead.tsx'
import { Ask } from './Ask.tsx'
import { useWalk } from './useWalk.ts'

/**
 * The file of a page does not know who reads it: it holds both forms, for whose turn it is and for whom it lies
 * ahead, and the small script before the first paint says which one is shown (progress/early.ts).
 */

/** Says that other steps come first, where they do. */
export function ComesFirst({ step }: { step: Step }) {
  const guide = useGuide()
  const { position: mine } = useWalk()
  const onDevice = useOnDevice()
  if (onDevice) return isAhead(mine, step) ? <AheadNotice position={mine} step={step} /> : null
  const nobody = position(guide, NOTHING_YET)
  return isAhead(nobody, step) ? (
    <div className="if-ahead">
      <AheadNotice position={nobody} step={step} />
    </div>
  ) : null
}

/** What the person reports and where that leads; or, at a step ahead, what one may do there. */
export function Onward({ step }: { step: Step }) {
  const guide = useGuide()
  const { progress, position: mine } = useWalk()
  const onDevice = useOnDevice()
  const ask = <Ask step={step} progress={progress} walk={mine.walk} />
  if (onDevice)
    return isAhead(mine, step) ? <AheadActions position={mine} step={step} progress={progress} /> : ask
  const nobody = position(guide, NOTHING_YET)
  if (!isAhead(nobody, step)) return ask
  return (
    <>
      <div className="if-here">{ask}</div>
      <div className="if-ahead">
        <AheadActions position={nobody} step={step} progress={NOTHING_YET} />
      </div>
    </>
  )
}
