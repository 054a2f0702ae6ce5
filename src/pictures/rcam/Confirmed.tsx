import type { PicturePart } from '../../language/types.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Window } from '../kit/frames.tsx'
import { Lines } from '../kit/Lines.tsx'
import { Ours } from '../kit/Ours.tsx'

/** A page that says that it is well; in which words was not told. */
const Confirmed = ({ part }: { part: PicturePart }) => (
  <Window>
    <div className="screen-row">
      <Icon name="check" />
      <Ours part={part} />
    </div>
    <Lines count={3} />
  </Window>
)

/** B16. */
export const AccessConfirmed = () => <Confirmed part="access-asked" />

/** C5. */
export const CodeConfirmed = () => <Confirmed part="code-received" />
