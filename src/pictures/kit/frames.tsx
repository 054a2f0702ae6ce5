import { Fragment, type ReactNode } from 'react'
import type { PicturePart } from '../../language/types.ts'
import { useWords } from '../../language/useWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Ours } from './Ours.tsx'

type Inside = { readonly children: ReactNode }

/** Says of every frame that it is a drawing. */
function Note() {
  const t = useWords()
  return <p className="screen-note">{t('picture.drawing')}</p>
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
 * A window of the browser.
 * @param host what stands in the line of the address; where the facts do not tell it, nothing
 */
export const Window = ({ host, children }: Inside & { host?: string }) => (
  <div className="screen" data-device="2">
    <p className="screen-bar" translate="no">
      {host === undefined ? <span className="screen-scrawl" /> : <Host name={host} />}
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
