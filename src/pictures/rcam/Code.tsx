import { Control } from '../kit/Control.tsx'
import { Window } from '../kit/frames.tsx'
import { Lines } from '../kit/Lines.tsx'
import { Ours } from '../kit/Ours.tsx'

/** C4: most likely one field a group; how many there are was not told. */
const GroupFields = () => (
  <>
    <Ours part="code" />
    <p className="screen-places">
      {['a', 'b', 'c', 'd'].map(group => (
        <span key={group} className="screen-control screen-field" data-look="field" />
      ))}
    </p>
  </>
)

/** C3b: the page as one finds it. */
export const CodeFields = () => (
  <Window>
    <Lines count={2} />
    <GroupFields />
    <Lines count={1} />
  </Window>
)

/** C4: to be sent. */
export const CodePage = () => (
  <Window>
    <Lines count={2} />
    <GroupFields />
    <Control label="submit" here />
  </Window>
)
