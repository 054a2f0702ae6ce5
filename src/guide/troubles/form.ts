import { trouble } from './define.ts'

/** What can go wrong with the e-mail address and on the form for a new account. */
export const form = [
  trouble('address-taken', {
    where: ['enter-email', 'create-account', 'earlier-password'],
    back: 'enter-email',
    leaves: true,
    labels: [],
    address: 'eu-login',
    facts: ['N4'],
  }),
  trouble('institution-address', {
    where: ['enter-email', 'create-account'],
    back: 'enter-email',
    leaves: true,
    labels: [],
    address: 'eu-login',
    facts: ['N5', 'P11'],
  }),
  trouble('picture-code', {
    picture: 'account-form',
    where: ['create-account'],
    back: 'create-account',
    labels: [],
    facts: ['P10'],
  }),
]
