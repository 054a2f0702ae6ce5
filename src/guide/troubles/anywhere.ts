import { numbers } from '../numbers.ts'
import { trouble } from './define.ts'

type StepId = keyof typeof numbers

const isStepId = (id: string): id is StepId => Object.hasOwn(numbers, id)

/** What can happen nearly anywhere. The last one is offered at every step, so that none is a dead end. */
export const anywhere = [
  trouble('other-language', {
    where: [
      'enter-email',
      'create-account',
      'renew-password',
      'make-password',
      'password-changed',
      'remove-old-devices',
      'add-device',
      'name-device',
      'choose-pin',
      'open-app',
      'pending-request',
      'enter-pin',
      'biometrics',
      'device-mail',
      'log-out',
      'open-rcam',
      'sign-in-again',
      'choose-method',
      'find-method',
      'approve-in-app',
      'back-to-form',
      'fill-form',
      'check-form',
      'request-sent',
      'sign-out',
      'open-rcam-for-code',
      'sign-in-for-code',
      'choose-method-for-code',
      'find-method-for-code',
      'approve-for-code',
      'back-for-code',
      'enter-code',
      'code-accepted',
    ],
    back: 'enter-email',
    anywhere: true,
    labels: [],
    facts: ['A6', 'A8c'],
  }),
  trouble('asked-for-password-by-someone', {
    where: [
      'earlier-password',
      'open-email',
      'follow-link',
      'make-password',
      'device-mail',
      'sign-in-again',
      'wait',
      'sign-in-for-code',
      'finish',
    ],
    back: 'sign-in-again',
    anywhere: true,
    labels: ['secure-start', 'eu-ending', 'hyphen-fraud', 'lost-password'],
    facts: ['P19', 'P20'],
  }),
  trouble('nothing-helps', {
    where: Object.keys(numbers).filter(isStepId),
    back: 'triage',
    anywhere: true,
    labels: [],
    facts: ['P19', 'P23'],
    unknown: true,
  }),
]
