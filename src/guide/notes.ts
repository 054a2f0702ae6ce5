import { DEVICE_KINDS, type NoteKind } from '../engine/guide.ts'
import { LABEL_LANGUAGES } from '../labels/labels.ts'

/** What the person may note besides steps and answers: dates and choices, never text. */
export const notes = {
  /** Day the access was asked for (B16), yyyy-mm-dd. */
  'asked-on': { kind: 'date' },
  /** Where the validation code is expected (B16). */
  channel: { kind: 'choice', of: ['email', 'sms', 'unknown'] },
  /** Kind of the device with the app (N2) and of the one for the set-up (N3). */
  'device-1': { kind: 'choice', of: ['phone', 'ipad', 'tablet'] },
  'device-2': { kind: 'choice', of: DEVICE_KINDS },
  /** In which language EU Login and the app are shown to the person. */
  'screen-language': { kind: 'choice', of: LABEL_LANGUAGES },
} as const satisfies Readonly<Record<string, NoteKind>>
