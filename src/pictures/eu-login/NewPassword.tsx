import { Control } from '../kit/Control.tsx'
import { Field } from '../kit/Field.tsx'
import { Window } from '../kit/frames.tsx'
import { Lines } from '../kit/Lines.tsx'
import { Coloured } from '../kit/places.tsx'

/** A4c: the button stands in the blue bar. */
export const NewPassword = () => (
  <Window>
    <Lines />
    <Field part="password" holds="dots" />
    <Lines count={3} />
    <Coloured as="blue" part="blue-bar">
      <Control label="submit" here />
    </Coloured>
  </Window>
)

/** A5: the message, and the button to go on. */
export const PasswordChanged = () => (
  <Window>
    <Lines count={1} />
    <Control label="successfully-changed" />
    <Lines count={1} />
    <Control label="proceed" here />
  </Window>
)
