import { Control } from '../kit/Control.tsx'
import { Field } from '../kit/Field.tsx'
import { Window } from '../kit/frames.tsx'
import { Lines } from '../kit/Lines.tsx'
import { Between } from '../kit/places.tsx'

/** A3b: a password is asked for instead of the form. */
export const PasswordPage = () => (
  <Window>
    <Lines />
    <Field part="password" here />
    <Lines count={1} />
  </Window>
)

/** A3c: the link for those who have forgotten it. */
export const LostPassword = () => (
  <Window>
    <Lines count={1} />
    <Field part="password" />
    <Control label="lost-password" here />
    <Lines count={1} />
  </Window>
)

/** B12, C2: the e-mail address and then the password may be asked for, not always. */
export const SignInPage = () => (
  <>
    <Window>
      <Field part="email" />
      <Control label="next" here />
    </Window>
    <Between part="then" />
    <Window>
      <Field part="password" holds="dots" />
      <Lines count={1} />
    </Window>
  </>
)
