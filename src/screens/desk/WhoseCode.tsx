import { useEffect, useRef, useState } from 'react'
import { useGuide } from '../../blocks/GuideContext.tsx'
import { position } from '../../engine/machine.ts'
import type { Progress } from '../../engine/progress.ts'
import { useDeskWords } from '../../language/useWords.ts'
import { useDesk } from '../../progress/useDesk.tsx'
import { Button } from '../../ui/Button.tsx'
import { useSeatMoves } from './useSeatMoves.ts'
import { useSeatName } from './useSeatName.ts'

/**
 * A place code at the desk: of a new person, who gets a seat and begins where it leads; or of whoever sits here, whose
 * place before is kept aside. Never decided by the guide: one person's ticks must not become another's.
 */
export function WhoseCode({ there, replace }: { there: Progress; replace: () => void }) {
  const guide = useGuide()
  const d = useDeskWords()
  const nameOf = useSeatName()
  const { seat, add, storeOf, take } = useDesk()
  const { href } = useSeatMoves()
  const [full, setFull] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const newSeat = () => {
    const added = add()
    if (!added) return setFull(true)
    storeOf(added.id).update(saved => ({ ...saved, progress: there }))
    take(added.id, href(position(guide, there).step))
  }
  const name = seat && nameOf(seat)
  return (
    <section className="card">
      <h2 ref={heading} tabIndex={-1}>
        {d('code.title')}
      </h2>
      <p>{name ? d('code.what', { seat: name }) : d('code.nobody')}</p>
      {full ? <p role="status">{d('add.full')}</p> : null}
      <div className="actions">
        <Button look="main" onClick={newSeat}>
          {d('code.new')}
        </Button>
        {name ? <Button onClick={replace}>{d('code.replace', { seat: name })}</Button> : null}
      </div>
    </section>
  )
}
