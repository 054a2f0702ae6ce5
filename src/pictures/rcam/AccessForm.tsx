import { Control } from '../kit/Control.tsx'
import { Field } from '../kit/Field.tsx'
import { Window } from '../kit/frames.tsx'
import { Calendar } from '../kit/Glyph.tsx'

/** B15: to be filled in; the first name usually is. */
export const AccessForm = () => (
  <Window>
    <Field part="pension-number" here />
    <Field part="pension-number-again" />
    <Field part="last-name" />
    <Field part="first-name" holds="scrawl" />
    <Field part="birth" end={<Calendar />} />
  </Window>
)

/** B15c: filled in, read twice, to be sent. */
export const AccessFormSend = () => (
  <Window>
    <Field part="pension-number" holds="scrawl" />
    <Field part="pension-number-again" holds="scrawl" />
    <Field part="last-name" holds="scrawl" />
    <Field part="first-name" holds="scrawl" />
    <Field part="birth" holds="scrawl" end={<Calendar />} />
    <Control label="submit" here />
  </Window>
)
