import { Control, NamelessControl } from '../kit/Control.tsx'
import { AppPage } from '../kit/frames.tsx'
import { Bell, Camera } from '../kit/Glyph.tsx'
import { Lines } from '../kit/Lines.tsx'
import { Ours } from '../kit/Ours.tsx'
import { Box } from '../kit/places.tsx'

/** A8b: the first page of the app. */
export const Start = () => (
  <AppPage>
    <Control label="app-name" />
    <Lines count={3} />
    <Control label="initialise" here />
  </AppPage>
)

/** A1b, A8b: it may ask for the camera and for notifications, in words that belong to the telephone. */
export const Permissions = () => (
  <AppPage>
    <Lines count={1} />
    <Box>
      <div className="screen-row">
        <Camera />
        <Bell />
      </div>
      <Ours part="permission" />
      <NamelessControl part="yes" here />
      <NamelessControl part="no" />
    </Box>
  </AppPage>
)
