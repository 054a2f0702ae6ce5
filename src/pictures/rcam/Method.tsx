import { Control } from '../kit/Control.tsx'
import { Window } from '../kit/frames.tsx'
import { Lines, OtherChoices } from '../kit/Lines.tsx'
import { Ours } from '../kit/Ours.tsx'
import { Box } from '../kit/places.tsx'
import { Select } from '../kit/Select.tsx'

/** B13: the black field with the arrow, on the right; below it the button (P18). */
export const MethodClosed = () => (
  <Window>
    <Lines count={1} />
    <Select label="pin-method" here />
    <Control label="sign-in" />
  </Window>
)

/** B13: the list that the arrow opens. What else stands in it was not told. */
export const MethodOpen = () => (
  <Window>
    <Select />
    <Box>
      <Ours part="list" />
      <OtherChoices count={1} />
      <Control label="pin-method" as="menu" here />
      <OtherChoices count={1} />
    </Box>
    <Control label="sign-in" />
  </Window>
)
