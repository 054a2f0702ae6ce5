import type { LabelKey } from '../../labels/labels.ts'
import { Control } from '../kit/Control.tsx'
import { AppPage } from '../kit/frames.tsx'
import { Lines } from '../kit/Lines.tsx'
import { Foot } from '../kit/places.tsx'

/** The words at the top, the button at the bottom. */
const Request = ({ label }: { label: LabelKey }) => (
  <AppPage>
    <Control label={label} />
    <Lines count={4} />
    <Foot>
      <Control label="continue" here />
    </Foot>
  </AppPage>
)

/** A8c: while the app is tied to the account. */
export const Pending = () => <Request label="pending-requests" />

/** B14: while access is asked for. */
export const PendingRequest = () => <Request label="pending-request" />

/** C3: while one logs in for the code. */
export const PendingSignIn = () => <Request label="pending-sign-in" />
