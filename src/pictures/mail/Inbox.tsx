import { Control } from '../kit/Control.tsx'
import { MailWindow } from '../kit/frames.tsx'
import { MailLine } from '../kit/Message.tsx'
import { Ours } from '../kit/Ours.tsx'

/** A4, P7: known by its sender. */
export const Mail = () => (
  <MailWindow part="inbox" on={2}>
    <MailLine>
      <Control label="sender" here />
    </MailLine>
    <MailLine />
    <MailLine />
  </MailWindow>
)

/** A9b: what it says is known, not how. */
export const DeviceMail = () => (
  <MailWindow part="inbox">
    <MailLine>
      <Ours part="device-added" />
    </MailLine>
    <MailLine />
    <MailLine />
  </MailWindow>
)
