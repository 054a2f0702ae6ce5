import { Fragment, type ReactNode } from 'react'
import type { PicturePart } from '../../language/types.ts'
import { useWords } from '../../language/useWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Ours } from './Ours.tsx'
import { type Shape, useShape } from './shapes.ts'

type Inside = { readonly children: ReactNode }

/**
 * What one holds in the hand or sits before. It says of itself at its top that it is a drawing, before anybody tries
 * to press something in it; so what the facts place at the bottom stands at the bottom.
 */
function Frame({ shape, children }: Inside & { shape: Shape | 'sheet' }) {
  const t = useWords()
  return (
    <div className="screen" data-shape={shape}>
      <p className="screen-note">{t('picture.drawing')}</p>
      {children}
    </div>
  )
}

/** A long name breaks before a dot, if it must. */
const Host = ({ name }: { name: string }) => (
  <span>
    {name.split(/(?=\.)/).map(part => (
      <Fragment key={part}>
        {part}
        <wbr />
      </Fragment>
    ))}
  </span>
)

/**
 * A page in the browser of the device for the set-up, in that device's shape.
 * @param host what stands in the line of the address; where the facts do not tell it, nothing
 */
export const Window = ({ host, children }: Inside & { host?: string }) => (
  <Frame shape={useShape(2)}>
    <p className="screen-bar" translate="no">
      {host === undefined ? <span className="screen-scrawl" /> : <Host name={host} />}
    </p>
    {children}
  </Frame>
)

/** A page of the app: it looks alike on a telephone and on a tablet, only the frame differs. */
export const AppPage = ({ children }: Inside) => <Frame shape={useShape(1)}>{children}</Frame>

/** A telephone, whatever the person's two devices are: an SMS comes to no other. */
export const Phone = ({ children }: Inside) => <Frame shape="phone">{children}</Frame>

/**
 * Something in the e-mail program, whatever program that is: on a computer no window of the browser, for it may be
 * another. `part` says what: the inbox, an e-mail.
 * @param on the device on which it is read; none where any will do
 */
export function MailWindow({ part, on, children }: Inside & { part: PicturePart; on?: 2 }) {
  const shape = useShape(2)
  return (
    <Frame shape={on === undefined || shape === 'window' ? 'sheet' : shape}>
      <div className="screen-row">
        <Icon name="mail" />
        <Ours part={part} />
      </div>
      {children}
    </Frame>
  )
}

/** A sheet of paper. */
export const Paper = ({ children }: Inside) => <Frame shape="sheet">{children}</Frame>
