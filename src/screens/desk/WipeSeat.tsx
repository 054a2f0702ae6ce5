import { useEffect, useRef } from 'react'
import { useDeskWords } from '../../language/useWords.ts'
import { Button } from '../../ui/Button.tsx'

/** Asked once, because what is wiped cannot be fetched back. */
export function WipeSeat({ seat, onYes, onNo }: { seat: string; onYes: () => void; onNo: () => void }) {
  const d = useDeskWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="card">
      <h3 ref={heading} tabIndex={-1}>
        {d('finish.sure', { seat })}
      </h3>
      <p>{d('finish.sure-what')}</p>
      <div className="actions">
        <Button look="main" onClick={onYes}>
          {d('finish.yes')}
        </Button>
        <Button onClick={onNo}>{d('finish.no')}</Button>
      </div>
    </section>
  )
}
