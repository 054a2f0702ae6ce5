import { on, toy } from './toy.ts'

/**
 * The toy that most tests walk: how one gets a library card. It has every kind of way: a triage with a dead
 * end, a branch that looks back on an earlier answer, a stretch that is walked once more, and a wait.
 */
export const library = toy(
  {
    desk: {
      kind: 'triage',
      question: 'member',
      next: [
        { when: [on('member', 'no-home')], stay: true, trouble: 'no-home' },
        { when: [on('member', 'new', 'old')], to: 'page' },
      ],
    },
    page: {
      question: 'see',
      next: [
        { when: [on('see', 'password')], to: 'sign-in' },
        { when: [on('see', 'form'), on('member', 'old')], to: 'other-name' },
        { to: 'sign-up' },
      ],
    },
    'other-name': {
      question: 'other',
      next: [
        { when: [on('other', 'yes')], again: 'page' },
        { when: [on('other', 'no')], stay: true },
      ],
    },
    'sign-in': { question: 'known', next: [{ when: [on('known', 'lost')], to: 'renew' }, { to: 'photo' }] },
    renew: { next: 'photo' },
    'sign-up': { next: 'photo' },
    photo: {
      question: 'frame',
      blocks: [{ kind: 'checklist', items: ['light', 'hat'] }],
      next: [{ when: [on('frame', 'offered')], to: 'frame' }, { to: 'more' }],
    },
    frame: {},
    more: {
      question: 'more',
      next: [{ when: [on('more', 'now')], again: 'photo' }, { to: 'ask' }],
    },
    ask: { stage: 2 },
    wait: {
      stage: 'wait',
      kind: 'wait',
      question: 'card',
      next: [
        { when: [on('card', 'not-yet')], stay: true },
        { when: [on('card', 'lost')], stay: true, trouble: 'card-lost' },
        { to: 'fetch' },
      ],
    },
    fetch: { stage: 3 },
    read: { stage: 3 },
  },
  {
    questions: {
      member: { answers: ['new', 'old', 'no-home'] },
      see: { answers: ['form', 'password'] },
      other: { answers: ['yes', 'no'] },
      known: { answers: ['yes', 'lost'] },
      frame: { answers: ['not-offered', 'offered'] },
      more: { answers: ['no', 'now'] },
      card: { answers: ['come', 'not-yet', 'lost'] },
    },
    troubles: { 'no-home': { where: ['desk'] }, 'card-lost': { where: ['wait', 'fetch'], back: 'wait' } },
    notes: { 'asked-on': { kind: 'date' }, channel: { kind: 'choice', of: ['post', 'door'] } },
  },
)

/** The way of most people, and what they answer on it. */
export const USUAL_WAY = ['desk', 'page', 'sign-up', 'photo', 'more', 'ask', 'wait', 'fetch', 'read']
export const USUAL_ANSWERS = {
  member: 'new',
  see: 'form',
  frame: 'not-offered',
  more: 'no',
  card: 'come',
} as const
