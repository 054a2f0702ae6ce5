import type { DeviceRole } from '../engine/guide.ts'
import type { LabelKey } from '../labels/labels.ts'

/**
 * On which device a label stands: the app's on the device that carries it, EU Login's and RCAM's pages on the one
 * for the set-up (procedure, tables A to C). What is not listed may stand on either, such as `Next`.
 */
export const controls = {
  'app-name': 1,
  initialise: 1,
  'pending-requests': 1,
  'pending-request': 1,
  'pending-sign-in': 1,
  continue: 1,
  authenticate: 1,
  'switch-account': 1,
  'forgot-pin': 1,
  'create-account': 2,
  'lost-password': 2,
  // The e-mail is opened on the device for the set-up (A4).
  sender: 2,
  'sender-address': 2,
  'this-link': 2,
  submit: 2,
  'successfully-changed': 2,
  proceed: 2,
  'my-account': 2,
  'manage-devices': 2,
  'add-device': 2,
  'delete-devices': 2,
  'always-second-factor': 2,
  logout: 2,
  connect: 2,
  'pin-method': 2,
  'sign-in': 2,
  'sign-out': 2,
  'log-out': 2,
} as const satisfies Readonly<Partial<Record<LabelKey, DeviceRole>>>
