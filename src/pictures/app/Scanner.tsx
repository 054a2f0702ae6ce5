import { AppPage } from '../kit/frames.tsx'
import { Lines } from '../kit/Lines.tsx'
import { Ours } from '../kit/Ours.tsx'
import { QrDrawing } from '../kit/QrDrawing.tsx'

/** A8d: nothing to press; the frame has to lie about the code. */
export const Scanner = () => (
  <AppPage>
    <Ours part="aim" />
    <div className="screen-camera">
      <QrDrawing />
    </div>
    <Lines count={1} />
  </AppPage>
)
