import { calm, note, on, say, step } from '../define.ts'

/** Between stages 2 and 3 lie days. The answer that the code has come is what opens stage 3 (W1). */
export const wait = step('wait', {
  stage: 'wait',
  kind: 'wait',
  device: 'none',
  blocks: [say('when'), say('where'), say('then'), calm, note('asked-on'), note('channel')],
  question: 'code',
  next: [
    { when: [on('code', 'not-yet')], stay: true },
    { when: [on('code', 'lost')], stay: true, trouble: 'code-lost' },
    { when: [on('code', 'unlike')], stay: true, trouble: 'code-unlike' },
    { to: 'open-rcam-for-code' },
  ],
  noPicture: 'on-its-page',
  facts: ['W1', 'W2', 'P6'],
})
