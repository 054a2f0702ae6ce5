import { trouble } from './define.ts'

/** What can go wrong with the two devices themselves. */
export const devices = [
  trouble('no-device', {
    where: ['triage', 'prepare', 'two-devices', 'get-app'],
    back: 'prepare',
    labels: [],
    facts: ['N2', 'A9c', 'P23'],
    unknown: true,
  }),
  trouble('one-device', {
    where: ['prepare', 'two-devices'],
    back: 'two-devices',
    labels: [],
    facts: ['N3', 'N3b'],
  }),
  // Who comes as far as the code on one device alone: no other way than a second one has been told.
  trouble('qr-on-own-screen', {
    picture: 'qr-code',
    where: ['qr-appears', 'open-app', 'pending-request', 'scan-qr'],
    back: 'add-device',
    labels: [],
    address: 'eu-login',
    facts: ['N3', 'N3b', 'A3b', 'A8', 'A8d'],
    unknown: true,
  }),
  trouble('screen-lock', {
    where: ['get-app', 'open-app'],
    back: 'open-app',
    labels: [],
    facts: ['P4'],
  }),
  trouble('permission-refused', {
    picture: 'app-permissions',
    where: ['open-app', 'pending-request', 'scan-qr', 'approve-in-app', 'approve-for-code'],
    back: 'open-app',
    labels: [],
    facts: ['A1b', 'A8b'],
  }),
  trouble('new-phone-again', {
    where: ['triage', 'open-app', 'approve-in-app', 'approve-for-code', 'finish'],
    back: 'new-phone',
    labels: ['my-account', 'delete-devices', 'always-second-factor'],
    address: 'eu-login',
    facts: ['P14', 'P15'],
    unknown: true,
  }),
]
