import { trouble } from './define.ts'

/** What can go wrong with the account and its password. */
export const account = [
  trouble('password-instead', {
    picture: 'password-page',
    where: ['enter-email', 'create-account'],
    back: 'earlier-password',
    labels: [],
    address: 'eu-login',
    facts: ['A3b', 'N5'],
  }),
  trouble('password-forgotten', {
    picture: 'lost-password',
    where: ['earlier-password', 'remove-old-devices', 'sign-in-again', 'sign-in-for-code'],
    back: 'earlier-password',
    labels: ['next', 'lost-password'],
    address: 'eu-login',
    facts: ['A3c', 'A4c', 'P3'],
  }),
  trouble('password-refused', {
    where: ['make-password', 'renew-password'],
    back: 'make-password',
    labels: [],
    facts: ['A4c', 'P9'],
  }),
  trouble('account-locked', {
    where: ['earlier-password', 'renew-password', 'remove-old-devices', 'sign-in-again', 'sign-in-for-code'],
    back: 'earlier-password',
    labels: ['lost-password'],
    facts: ['P12'],
  }),
  trouble('second-account', {
    where: ['enter-email', 'create-account', 'earlier-password', 'other-address'],
    back: 'enter-email',
    leaves: true,
    labels: [],
    facts: ['N5'],
    unknown: true,
  }),
  trouble('account-not-found', {
    where: ['enter-email', 'create-account', 'other-address'],
    back: 'enter-email',
    labels: [],
    address: 'eu-login',
    facts: ['N5', 'P2'],
    unknown: true,
  }),
  trouble('gear-not-found', {
    picture: 'logout-menu',
    where: ['password-changed', 'remove-old-devices', 'add-device', 'log-out'],
    back: 'add-device',
    labels: ['my-account', 'logout'],
    address: 'eu-login',
    facts: ['A6', 'A10', 'P25'],
  }),
]
