// The pages there are, in the groups the tests need.
import { PAGES, SCREENS } from '../../src/app/pages.ts'
import { guide } from '../../src/guide/guide.ts'

export const steps = Object.values(guide.steps)
export const stepIds: readonly string[] = Object.keys(guide.steps)

/** Screens that are no steps, by their address below the language; '' is the start page. */
export const screens: readonly string[] = SCREENS

/** Every page there is. */
export const allPages: readonly string[] = PAGES

/** One of each kind of page, and the fullest of its kind: what the daily run looks at. */
export const SAMPLE: readonly string[] = [
  '',
  'overview',
  'checklist',
  'help',
  'address',
  'about',
  'triage',
  'on-paper',
  'two-devices',
  'enter-email',
  'make-password',
  'wait',
  'request-sent',
  'enter-code',
  'open-email/different',
  'open-email/different/mail-not-come',
  'finish',
]

/** Answers without which nobody stands at a step. */
export const neededFor = (step: string): readonly [] | readonly ['where-from=had-account'] =>
  step === 'other-address' ? ['where-from=had-account'] : []

/** So many at a time: several pages in one window take less than a window for each. */
export const groupsOf = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size))
