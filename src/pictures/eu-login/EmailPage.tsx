import { HOSTS } from '../hosts.ts'
import { Control } from '../kit/Control.tsx'
import { Field } from '../kit/Field.tsx'
import { Window } from '../kit/frames.tsx'
import { Lines } from '../kit/Lines.tsx'

/** A2: one field for the e-mail address, and the button below it. */
export const EmailPage = () => (
  <Window host={HOSTS['eu-login']}>
    <Lines />
    <Field part="email" />
    <Control label="next" here />
    <Lines count={1} />
  </Window>
)
