import { trouble } from './define.ts'

/** What can go wrong with the validation code, from the wait to the last page. */
export const code = [
  trouble('nothing-comes', {
    picture: 'code-mail',
    where: ['request-sent', 'wait'],
    back: 'wait',
    labels: [],
    facts: ['W1', 'W2'],
    unknown: true,
  }),
  trouble('code-unlike', {
    picture: 'code-mail',
    where: ['wait', 'enter-code'],
    back: 'wait',
    leaves: true,
    labels: [],
    facts: ['C4', 'P19'],
    unknown: true,
  }),
  trouble('code-lost', {
    where: ['wait', 'open-rcam-for-code', 'enter-code'],
    back: 'wait',
    leaves: true,
    labels: [],
    facts: ['W1', 'C4'],
    unknown: true,
  }),
  trouble('code-refused', {
    picture: 'code-page',
    where: ['enter-code', 'code-accepted'],
    back: 'enter-code',
    labels: [],
    facts: ['C4'],
    unknown: true,
  }),
  trouble('access-not-open', {
    where: ['code-accepted', 'finish'],
    back: 'finish',
    labels: [],
    facts: ['C5b', 'P22'],
    unknown: true,
  }),
]
