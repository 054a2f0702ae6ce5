import { trouble } from './define.ts'

/** What can go wrong on the way into RCAM and on its form. */
export const access = [
  trouble('rcam-not-asking', {
    picture: 'method-closed',
    where: ['open-rcam', 'sign-in-again', 'open-rcam-for-code', 'sign-in-for-code'],
    back: 'sign-in-again',
    labels: [],
    facts: ['B12', 'C2'],
  }),
  trouble('method-not-listed', {
    picture: 'method-open',
    where: ['choose-method', 'find-method', 'choose-method-for-code', 'find-method-for-code'],
    back: 'find-method',
    labels: ['pin-method', 'manage-devices'],
    facts: ['B13', 'C2'],
    unknown: true,
  }),
  trouble('password-method-missing', {
    where: ['choose-method', 'find-method', 'choose-method-for-code', 'find-method-for-code'],
    back: 'find-method',
    labels: ['pin-method', 'sign-in'],
    facts: ['B13', 'C2'],
  }),
  trouble('sms-ended', {
    picture: 'code-sms',
    where: ['choose-method', 'find-method', 'choose-method-for-code', 'find-method-for-code'],
    back: 'find-method',
    labels: ['pin-method'],
    facts: ['B13', 'P6'],
  }),
  trouble('form-refuses', {
    picture: 'access-form',
    where: ['fill-form', 'check-form', 'request-sent'],
    back: 'fill-form',
    labels: [],
    facts: ['B15', 'B15b'],
    unknown: true,
  }),
  trouble('name-differs', {
    where: ['fill-form', 'check-form'],
    back: 'fill-form',
    labels: ['submit'],
    facts: ['B15'],
    unknown: true,
  }),
]
