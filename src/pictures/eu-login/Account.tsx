import { Control } from '../kit/Control.tsx'
import { Window } from '../kit/frames.tsx'
import { Lines, OtherChoices } from '../kit/Lines.tsx'
import { Box, GearLine } from '../kit/places.tsx'

const Overview = () => (
  <GearLine>
    <Control label="my-account" as="text" />
  </GearLine>
)

/** A6: the overview with the first choice. The gear wheel: P25. */
export const MyAccount = () => (
  <Window>
    <Overview />
    <OtherChoices count={1} />
    <Control label="manage-devices" here />
    <OtherChoices count={1} />
  </Window>
)

/** A6: the page after it, with the second choice. What else stands there was not told. */
export const ManageDevices = () => (
  <Window>
    <Lines count={1} />
    <Control label="add-device" here />
    <OtherChoices count={1} />
  </Window>
)

/** P14: a new telephone; the old ones are taken off first. */
export const RemoveDevices = () => (
  <Window>
    <Overview />
    <OtherChoices count={2} />
    <Control label="delete-devices" here />
    <OtherChoices count={1} />
  </Window>
)

/** A10, P25: the menu below the gear wheel; logging out is at its very bottom. */
export const LogoutMenu = () => (
  <Window>
    <GearLine />
    <Box>
      <OtherChoices count={3} />
      <Control label="logout" here />
    </Box>
  </Window>
)
