/**
 * The number of each step. This table only grows: a number or code is never given anew, what is inserted
 * later gets a letter, what is dropped leaves a gap (its row stays). `code` is what a place code carries.
 *
 * `number` is one per point of the paper sheet, stage-point, with a letter where a point needs several
 * screens; `sheet` is the point's own number on the sheet, which begins again at 1 in stage 3.
 * Steps that are no point of the sheet have a code only.
 */
export const numbers = {
  triage: { code: 1 },
  'on-paper': { code: 2 },
  prepare: { code: 3 },
  'two-devices': { code: 4 },
  'new-phone': { code: 5 },

  'get-app': { code: 6, number: '1-1', sheet: 1 },
  'enter-email': { code: 7, number: '1-2', sheet: 2 },
  'create-account': { code: 8, number: '1-3a', sheet: 3 },
  'earlier-password': { code: 9, number: '1-3b', sheet: 3 },
  'renew-password': { code: 10, number: '1-3c', sheet: 3 },
  'other-address': { code: 11, number: '1-3d', sheet: 3 },
  'open-email': { code: 12, number: '1-4a', sheet: 4 },
  'follow-link': { code: 13, number: '1-4b', sheet: 4 },
  'make-password': { code: 14, number: '1-4c', sheet: 4 },
  'password-changed': { code: 15, number: '1-5', sheet: 5 },
  'remove-old-devices': { code: 16, number: '1-6a', sheet: 6 },
  'add-device': { code: 17, number: '1-6', sheet: 6 },
  'name-device': { code: 18, number: '1-7a', sheet: 7 },
  'choose-pin': { code: 19, number: '1-7b', sheet: 7 },
  'qr-appears': { code: 20, number: '1-8a', sheet: 8 },
  'open-app': { code: 21, number: '1-8b', sheet: 8 },
  'pending-request': { code: 22, number: '1-8c', sheet: 8 },
  'scan-qr': { code: 23, number: '1-8d', sheet: 8 },
  'enter-pin': { code: 24, number: '1-8e', sheet: 8 },
  biometrics: { code: 25, number: '1-9a', sheet: 9 },
  'device-mail': { code: 26, number: '1-9b', sheet: 9 },
  'more-devices': { code: 27, number: '1-9c', sheet: 9 },
  'log-out': { code: 28, number: '1-10', sheet: 10 },

  'open-rcam': { code: 29, number: '2-1', sheet: 11 },
  'sign-in-again': { code: 30, number: '2-2', sheet: 12 },
  'choose-method': { code: 31, number: '2-3a', sheet: 13 },
  'find-method': { code: 32, number: '2-3b', sheet: 13 },
  'approve-in-app': { code: 33, number: '2-4a', sheet: 14 },
  'back-to-form': { code: 34, number: '2-4b', sheet: 14 },
  'fill-form': { code: 35, number: '2-5a', sheet: 15 },
  'check-form': { code: 36, number: '2-5b', sheet: 15 },
  'request-sent': { code: 37, number: '2-6', sheet: 16 },
  'sign-out': { code: 38, number: '2-7', sheet: 17 },

  wait: { code: 39 },

  'open-rcam-for-code': { code: 40, number: '3-1', sheet: 1 },
  'sign-in-for-code': { code: 41, number: '3-2a', sheet: 2 },
  'choose-method-for-code': { code: 42, number: '3-2b', sheet: 2 },
  'find-method-for-code': { code: 43, number: '3-2c', sheet: 2 },
  'approve-for-code': { code: 44, number: '3-3a', sheet: 3 },
  'back-for-code': { code: 45, number: '3-3b', sheet: 3 },
  'enter-code': { code: 46, number: '3-4', sheet: 4 },
  'code-accepted': { code: 47, number: '3-5', sheet: 5 },

  finish: { code: 48 },
} as const
