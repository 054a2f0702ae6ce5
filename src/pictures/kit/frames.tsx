import type { ReactNode } from 'react'
import type { PicturePart } from '../../language/types.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Ours } from './Ours.tsx'
import { usePart } from './use-part.ts'

type Inside = { readonly children: ReactNode }

/** Says of every frame that it is a drawing. */
function Note() {
  const words = usePart()
  return <p className="screen-note">{words('drawing')}</p>
}

/**
 * A window of the browser.
 * @param host what stands in the line of the address; where the facts do not tell it, nothing
 */
export const Window = ({ host, children }: Inside & { host?: string }) => (
  <div className="screen" data-device="2">
    <p className="screen-bar" translate="no">
      {host ?? <span className="screen-scrawl" />}
    </p>
    {children}
    <Note />
  </div>
)

/** A telephone, or a tablet: the app looks alike on both. */
export const Phone = ({ children }: Inside) => (
  <div className="screen" data-device="1">
    {children}
    <Note />
  </div>
)

/** Something in the e-mail program, whatever program that is. `part` says what: the inbox, an e-mail. */
export const MailWindow = ({ part, children }: Inside & { part: PicturePart }) => (
  <div className="screen" data-device="none">
    <div className="screen-row">
      <Icon name="mail" />
      <Ours part={part} />
    </div>
    {children}
    <Note />
  </div>
)

/** A sheet of paper. */
export const Paper = ({ children }: Inside) => (
  <div className="screen" data-device="none">
    {children}
    <Note />
  </div>
)
