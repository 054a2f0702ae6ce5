import { Control } from '../kit/Control.tsx'
import { Field } from '../kit/Field.tsx'
import { Window } from '../kit/frames.tsx'
import { Lines } from '../kit/Lines.tsx'
import { Ours } from '../kit/Ours.tsx'
import { QrDrawing } from '../kit/QrDrawing.tsx'

/** A7: the name first. */
export const AddDevice = () => (
  <Window>
    <Lines count={1} />
    <Field part="device-name" here />
    <Field part="pin" />
    <Ours part="closed-page" />
  </Window>
)

/** A7, A7c: then the PIN, twice, and the button. */
export const AddDevicePin = () => (
  <Window>
    <Field part="device-name" holds="scrawl" />
    <Field part="pin" here />
    <Field part="pin-again" />
    <Control label="submit" />
  </Window>
)

/** A8: the QR code is on the page at once. */
export const QrCode = () => (
  <Window>
    <Lines count={1} />
    <Ours part="qr" />
    <QrDrawing />
    <Lines count={1} />
  </Window>
)
