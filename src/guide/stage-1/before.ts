import { calm, checklist, line, more, on, picture, say, step } from '../define.ts'

/** Before the first point of the sheet: which way is yours, and what must lie ready. */
export const before = [
  step('triage', {
    stage: 1,
    kind: 'triage',
    device: 'none',
    blocks: [say('choose'), calm, more('one-account'), more('ecas'), more('sysper')],
    question: 'where-from',
    next: [
      { when: [on('where-from', 'never', 'had-account', 'sysper')], to: 'prepare' },
      { when: [on('where-from', 'new-phone')], to: 'new-phone' },
      { when: [on('where-from', 'on-paper')], to: 'on-paper' },
      { when: [on('where-from', 'no-device')], stay: true, trouble: 'no-device' },
    ],
    noPicture: 'no-other-screen',
    facts: ['N5', 'P1', 'P2'],
  }),
  step('on-paper', {
    stage: 1,
    device: 'none',
    blocks: [say('find'), say('choose'), { kind: 'sheet' }, calm],
    next: [{ to: 'prepare' }],
    noPicture: 'no-other-screen',
    facts: [],
  }),
  step('new-phone', {
    stage: 1,
    device: 'none',
    blocks: [say('broken'), say('still'), say('way'), say('need'), calm],
    question: 'access-before',
    next: [{ to: 'prepare' }],
    noPicture: 'no-other-screen',
    facts: ['P14'],
  }),
  step('prepare', {
    stage: 1,
    device: 'none',
    blocks: [
      say('collect'),
      checklist('pension-number', 'app-device', 'second-device', 'email'),
      picture('pension-slip'),
      calm,
      more('one-account'),
    ],
    next: [{ to: 'two-devices' }],
    facts: ['N1', 'N2', 'N3', 'N4', 'N5'],
  }),
  step('two-devices', {
    stage: 1,
    device: 'none',
    blocks: [
      say('say'),
      say('why'),
      { kind: 'devices' },
      { kind: 'screen-language' },
      calm,
      more('one-later'),
    ],
    next: [{ to: 'get-app' }],
    noPicture: 'no-other-screen',
    facts: ['N2', 'N3', 'N3b'],
  }),
]

/** Point 1: the app is fetched first, because later steps must not be interrupted for it. */
export const getApp = step('get-app', {
  stage: 1,
  device: 1,
  blocks: [
    line('store'),
    line('name', 'app-name'),
    line('not-yet'),
    { kind: 'picture', picture: 'app-store' },
    say('allow'),
    calm,
    more('screen-lock'),
    more('permissions'),
  ],
  next: [{ when: [on('where-from', 'new-phone')], to: 'remove-old-devices' }, { to: 'enter-email' }],
  facts: ['A1', 'A1b', 'P4'],
})
