import type { ReactNode } from 'react'
import type { PicturePart } from '../../language/types.ts'
import { Here } from './Here.tsx'
import { Ours } from './Ours.tsx'

/**
 * A field to type in. What it is for stands above it in our words: its real name was not told. What would stand in
 * it is a scrawl, or dots where the page hides it; never a made-up value.
 * @param holds nothing (''), something written, or something hidden
 * @param end a small picture at its end, as the calendar's
 */
export function Field({
  part,
  holds = '',
  here = false,
  end,
}: {
  part: PicturePart
  holds?: '' | 'scrawl' | 'dots'
  here?: boolean
  end?: ReactNode
}) {
  return (
    <div className="screen-part" data-wide="">
      <Ours part={part} />
      <Here on={here} wide>
        <div className="screen-control screen-field" data-look="field">
          {holds === '' ? null : <span className={holds === 'dots' ? 'screen-dots' : 'screen-scrawl'} />}
          {end}
        </div>
      </Here>
    </div>
  )
}

/** A box to tick, with what it is about beside it. */
export const TickBox = ({ part }: { part: PicturePart }) => (
  <div className="screen-row">
    <span className="screen-box" />
    <Ours part={part} />
  </div>
)
