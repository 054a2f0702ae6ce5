import { Control } from '../kit/Control.tsx'
import { MailWindow, Phone } from '../kit/frames.tsx'
import { Lines } from '../kit/Lines.tsx'
import { CodeGroups } from '../kit/Message.tsx'
import { Ours } from '../kit/Ours.tsx'
import { Box } from '../kit/places.tsx'

/** A4b: the link stands in the middle of the text. */
export const MailLink = () => (
  <MailWindow part="opened-mail" on={2}>
    <Lines count={3} />
    <Control label="this-link" here />
    <Lines count={3} />
  </MailWindow>
)

/** B16, C4: of the message only the code is known, four groups of three. */
export const CodeMail = () => (
  <MailWindow part="opened-mail">
    <Lines count={2} />
    <Ours part="code" />
    <CodeGroups />
    <Lines count={1} />
  </MailWindow>
)

export const CodeSms = () => (
  <Phone>
    <Ours part="text-message" />
    <Box>
      <Lines count={1} />
      <Ours part="code" />
      <CodeGroups />
    </Box>
  </Phone>
)
