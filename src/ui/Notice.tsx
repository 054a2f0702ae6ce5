import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

export type NoticeKind = 'info' | 'warning' | 'error'

export type NoticeProps = {
  kind: NoticeKind
  /** The kind in a word ("Note:", "Take care:", "Mistake:"), so that it is not told by colour and picture alone. */
  word: string
  /** `status` for one that comes while somebody reads (read out when there is a pause); none for one that was there. */
  role?: 'status'
  children: ReactNode
}

/** Something the guide has to say besides the step: picture, word, edge and only then colour. */
export function Notice({ kind, word, role, children }: NoticeProps) {
  return (
    <div className="notice" data-kind={kind} role={role}>
      <Icon name={kind} />
      <div>
        <b className="notice-word">{word}</b> {children}
      </div>
    </div>
  )
}
