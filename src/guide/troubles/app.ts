import { trouble } from './define.ts'

/** What can go wrong with the app, its PIN and the QR code. */
export const app = [
  trouble('app-not-found', {
    picture: 'app-store',
    where: ['get-app', 'open-app'],
    back: 'get-app',
    labels: ['app-name'],
    facts: ['A1'],
    unknown: true,
  }),
  trouble('pins-differ', {
    picture: 'add-device-pin',
    where: ['choose-pin'],
    back: 'choose-pin',
    labels: ['submit'],
    facts: ['A7', 'A7c'],
  }),
  trouble('wrong-scanner', {
    picture: 'app-scanner',
    where: ['qr-appears', 'scan-qr'],
    back: 'open-app',
    labels: [],
    facts: ['A8d', 'P5'],
  }),
  trouble('qr-vanished', {
    picture: 'qr-code',
    where: ['qr-appears', 'open-app', 'pending-request', 'scan-qr'],
    back: 'add-device',
    labels: ['my-account', 'manage-devices', 'add-device'],
    facts: ['A6', 'A7', 'A8'],
  }),
  trouble('no-request', {
    picture: 'app-pending',
    where: ['pending-request', 'approve-in-app', 'approve-for-code'],
    back: 'approve-in-app',
    labels: ['switch-account'],
    facts: ['P13'],
  }),
  trouble('wrong-account', {
    where: ['pending-request', 'approve-in-app', 'approve-for-code'],
    back: 'approve-in-app',
    labels: ['switch-account'],
    facts: ['P13'],
  }),
  trouble('pin-forgotten', {
    picture: 'app-pin',
    where: ['enter-pin', 'approve-in-app', 'approve-for-code'],
    back: 'add-device',
    labels: ['forgot-pin', 'delete-devices', 'my-account'],
    address: 'eu-login',
    facts: ['A7b', 'P14', 'P16'],
  }),
]
