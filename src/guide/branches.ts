import type { Branch } from '../engine/guide.ts'

/**
 * Where the answers that decide the way stand in a place code. This table only grows: no bit is given anew,
 * and an answer keeps its place in its list. Answers that lead nowhere (not yet, lost) need no bit: they
 * leave one where one is. Bits 14 to 16 are free.
 */
export const branches = {
  'where-from': { bit: 0, width: 3, answers: ['never', 'had-account', 'sysper', 'new-phone', 'on-paper'] },
  'access-before': { bit: 3, width: 1, answers: ['yes', 'no'] },
  'what-you-see': { bit: 4, width: 1, answers: ['form', 'password'] },
  'know-password': { bit: 5, width: 1, answers: ['yes', 'forgotten'] },
  mail: { bit: 6, width: 1, answers: ['come', 'never'] },
  'mail-link': { bit: 7, width: 1, answers: ['works', 'expired'] },
  biometrics: { bit: 8, width: 1, answers: ['offered', 'not-offered'] },
  'more-devices': { bit: 9, width: 1, answers: ['no', 'later'] },
  'rcam-asks': { bit: 10, width: 1, answers: ['sign-in', 'nothing'] },
  method: { bit: 11, width: 1, answers: ['shown', 'hidden'] },
  'rcam-asks-for-code': { bit: 12, width: 1, answers: ['sign-in', 'nothing'] },
  'method-for-code': { bit: 13, width: 1, answers: ['shown', 'hidden'] },
} as const satisfies Readonly<Record<string, Branch>>
