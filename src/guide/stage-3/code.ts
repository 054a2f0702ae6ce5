import { calm, line, link, more, on, picture, practice, say, step } from '../define.ts'

/** The sheet begins again at 1 here; our numbers are 3-1 to 3-5. */
export const code = [
  step('open-rcam-for-code', {
    stage: 3,
    device: 2,
    blocks: [
      say('open'),
      link('rcam'),
      line('scroll'),
      line('click', 'connect'),
      picture('rcam-front'),
      calm,
    ],
    question: 'rcam-asks-for-code',
    next: [
      { when: [on('rcam-asks-for-code', 'nothing')], to: 'choose-method-for-code' },
      { to: 'sign-in-for-code' },
    ],
    facts: ['C1'],
  }),
  step('sign-in-for-code', {
    stage: 3,
    device: 2,
    blocks: [line('email', 'next'), line('password'), picture('sign-in-page'), calm],
    next: [{ to: 'choose-method-for-code' }],
    secret: 'password',
    facts: ['C2'],
  }),
  step('choose-method-for-code', {
    stage: 3,
    device: 2,
    blocks: [
      line('find'),
      line('read', 'pin-method', 'sign-in'),
      say('other'),
      picture('method-closed'),
      calm,
    ],
    question: 'method-for-code',
    next: [
      { when: [on('method-for-code', 'hidden')], to: 'find-method-for-code' },
      { to: 'approve-for-code' },
    ],
    facts: ['C2', 'P18'],
  }),
  step('find-method-for-code', {
    stage: 3,
    device: 2,
    blocks: [say('open'), say('choose', 'pin-method'), say('click', 'sign-in'), picture('method-open'), calm],
    next: [{ to: 'approve-for-code' }],
    facts: ['C2'],
  }),
  step('approve-for-code', {
    stage: 3,
    device: 1,
    blocks: [
      line('open', 'app-name'),
      line('tap', 'pending-sign-in', 'continue'),
      line('finish'),
      picture('app-sign-in'),
      calm,
    ],
    next: [{ to: 'back-for-code' }],
    safeToStop: { until: 'code-accepted' },
    secret: 'finger-or-face',
    facts: ['C3', 'P13'],
  }),
  step('back-for-code', {
    stage: 3,
    device: 2,
    blocks: [line('back'), say('fields'), picture('code-fields'), calm],
    next: [{ to: 'enter-code' }],
    safeToStop: { until: 'code-accepted' },
    facts: ['C3b'],
  }),
  step('enter-code', {
    stage: 3,
    device: 2,
    blocks: [
      line('find'),
      line('type'),
      line('click', 'submit'),
      picture('code-page'),
      calm,
      practice('validation-code'),
      more('unknown'),
    ],
    next: [{ to: 'code-accepted' }],
    safeToStop: { until: 'code-accepted' },
    secret: 'code',
    facts: ['C4'],
  }),
  step('code-accepted', {
    stage: 3,
    device: 2,
    blocks: [line('see'), say('first'), line('out'), picture('code-confirmed'), calm],
    next: [{ to: 'finish' }],
    facts: ['C5'],
  }),
]

export const finish = step('finish', {
  stage: 3,
  kind: 'finish',
  device: 'none',
  blocks: [
    say('open'),
    say('slow'),
    calm,
    more('one-device', 'on-mobile'),
    more('password'),
    more('second-method'),
    more('paper-forms'),
  ],
  next: [],
  facts: ['C5b', 'N3b', 'P3', 'P17', 'P21', 'P22', 'P23'],
})
