import type { ReactNode } from 'react'
import type { PicturePart } from '../../language/types.ts'
import { Icon, IconOf } from '../../ui/Icon.tsx'
import { Ours } from './Ours.tsx'
import { usePart } from './use-part.ts'

const Gear = () => (
  <IconOf shape="M8 16a8 8 0 1 0 16 0 8 8 0 1 0-16 0zM13.5 16a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0zM16 3v5M16 24v5M3 16h5M24 16h5M6.8 6.8l3.5 3.5M21.7 21.7l3.5 3.5M25.2 6.8l-3.5 3.5M10.3 21.7l-3.5 3.5" />
)

type Inside = { readonly children: ReactNode }

/**
 * A part of the other screen that is told by its colour. The colour's name stands on it too, for those who see it
 * otherwise: in grey, in their own colours, on paper.
 */
export const Coloured = ({ as, part, children }: Inside & { as: 'blue' | 'grey'; part: PicturePart }) => (
  <div className="screen-coloured" data-colour={as}>
    <Ours part={part} />
    {children}
  </div>
)

/** The gear wheel at the top right of the page (P25), with its name, and what else stands on that line. */
export const GearLine = ({ children }: { children?: ReactNode }) => (
  <div className="screen-top">
    <div className="screen-part">{children}</div>
    <div className="screen-part screen-gear">
      <Gear />
      <Ours part="gear" />
    </div>
  </div>
)

/** What stands at the right end of its line. */
export const AtRight = ({ children }: Inside) => <div className="screen-end">{children}</div>

/** What stands at the very bottom of the screen. */
export const Foot = ({ children }: Inside) => <div className="screen-foot">{children}</div>

/** What belongs together and stands in a box of its own: a menu that is open, a question in the middle. */
export const Box = ({ children }: Inside) => <div className="screen-panel">{children}</div>

/** Between two pages of one picture: first the one, then the other; or within a long one. */
export function Between({ part }: { part: 'then' | 'long-page' }) {
  const words = usePart()
  return (
    <p className="screen-between">
      <Icon name="arrow-down" />
      {words(part)}
    </p>
  )
}
