import { Control } from '../kit/Control.tsx'
import { Window } from '../kit/frames.tsx'
import { OtherChoices } from '../kit/Lines.tsx'
import { Between, Box, GearLine } from '../kit/places.tsx'

const Overview = () => (
  <GearLine>
    <Control label="my-account" as="text" />
  </GearLine>
)

/** A6: the overview, and what comes after the first choice. The gear wheel: P25. */
export const MyAccount = () => (
  <>
    <Window>
      <Overview />
      <OtherChoices count={1} />
      <Control label="manage-devices" here />
      <OtherChoices count={1} />
    </Window>
    <Between part="then" />
    <Window>
      <Control label="add-device" />
      <OtherChoices count={1} />
    </Window>
  </>
)

/** A6, the second page by itself. */
export const ManageDevices = () => (
  <Window>
    <Control label="manage-devices" as="text" />
    <Control label="add-device" here />
    <OtherChoices count={2} />
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
