import type { Question } from '../engine/guide.ts'

/**
 * What the person is asked to report, and the answers there are. `usual` is the answer most people will
 * give: before it is asked, the overview and the count of steps take it as given.
 */
export const questions = {
  'where-from': {
    answers: ['never', 'had-account', 'sysper', 'new-phone', 'no-device', 'on-paper'],
    usual: 'never',
  },
  'access-before': { answers: ['yes', 'no'], usual: 'yes' },
  'what-you-see': { answers: ['form', 'password'], usual: 'form' },
  'other-address': { answers: ['another', 'none'], usual: 'another' },
  'know-password': { answers: ['yes', 'forgotten'], usual: 'yes' },
  mail: { answers: ['come', 'not-yet', 'never'], usual: 'come' },
  'mail-link': { answers: ['works', 'expired'], usual: 'works' },
  biometrics: { answers: ['offered', 'not-offered'], usual: 'offered' },
  'more-devices': { answers: ['no', 'later', 'now'], usual: 'no' },
  'rcam-asks': { answers: ['sign-in', 'nothing'], usual: 'sign-in' },
  method: { answers: ['shown', 'hidden'], usual: 'shown' },
  code: { answers: ['come', 'not-yet', 'lost', 'unlike'], usual: 'come' },
  'rcam-asks-for-code': { answers: ['sign-in', 'nothing'], usual: 'sign-in' },
  'method-for-code': { answers: ['shown', 'hidden'], usual: 'shown' },
} as const satisfies Readonly<Record<string, Question>>
