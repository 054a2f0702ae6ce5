import { Control, NamelessControl } from '../kit/Control.tsx'
import { AppPage } from '../kit/frames.tsx'
import { Lines } from '../kit/Lines.tsx'

/** A1: the app is known by its exact name; its sign is not drawn, and the words on the button differ. */
export const Store = () => (
  <AppPage>
    <div className="screen-row">
      <span className="screen-app" />
      <Control label="app-name" />
    </div>
    <NamelessControl part="get" here />
    <Lines count={3} />
  </AppPage>
)
