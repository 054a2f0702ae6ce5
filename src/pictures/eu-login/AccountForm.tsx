import { Icon } from '../../ui/Icon.tsx'
import { Control } from '../kit/Control.tsx'
import { Field, TickBox } from '../kit/Field.tsx'
import { Window } from '../kit/frames.tsx'
import { TwoArrows, Waves } from '../kit/Glyph.tsx'
import { Ours } from '../kit/Ours.tsx'

/** A3 and P10: all that is known to be asked; the order is not. */
export const AccountForm = () => (
  <Window>
    <Field part="name" />
    <Field part="email-filled" holds="scrawl" />
    <Field part="email-again" />
    <Field part="mail-language" holds="scrawl" end={<Icon name="arrow-down" />} />
    <Ours part="picture-code" />
    <div className="screen-row">
      <Waves />
      <TwoArrows />
      <Ours part="new-picture" />
    </div>
    <Field part="picture-characters" />
    <TickBox part="privacy" />
    <Control label="create-account" here />
  </Window>
)
