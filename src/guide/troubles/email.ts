import { trouble } from './define.ts'

/** What can go wrong with the e-mail from EU Login. */
export const email = [
  trouble('mail-not-come', {
    picture: 'mail',
    where: ['open-email'],
    back: 'open-email',
    labels: ['sender', 'next', 'lost-password'],
    address: 'eu-login',
    facts: ['A4', 'P7'],
  }),
  trouble('mail-in-spam', {
    picture: 'mail',
    where: ['open-email'],
    back: 'open-email',
    labels: ['sender', 'sender-address'],
    facts: ['A4', 'P7'],
  }),
  trouble('mail-expired', {
    where: ['open-email', 'follow-link'],
    back: 'renew-password',
    labels: ['next', 'lost-password'],
    address: 'eu-login',
    facts: ['A4', 'P7', 'P8'],
  }),
  trouble('mail-other-language', {
    picture: 'mail-link',
    where: ['open-email', 'follow-link'],
    back: 'follow-link',
    labels: ['this-link', 'sender-address'],
    facts: ['A4b', 'P7', 'P10'],
  }),
]
