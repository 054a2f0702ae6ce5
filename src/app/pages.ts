import { guide } from '../guide/guide.ts'

/** The screens that are no steps, by the path below the language; '' is the start page. */
export const SCREENS = [
  '',
  'overview',
  'checklist',
  'help',
  'address',
  'stop',
  'helpers',
  'about',
  'place',
  'whose',
  'remembered',
  'where',
  'go',
] as const

/**
 * Every page there is, by its path below `/:lang/`: screens, steps, what may look different at a step, and
 * the troubles. What the build writes a file for.
 */
export const PAGES: readonly string[] = [
  ...SCREENS,
  ...Object.keys(guide.steps),
  ...Object.keys(guide.troubles).map(id => `help/${id}`),
  ...Object.values(guide.troubles).flatMap(({ id, where }) => where.map(step => `${step}/different/${id}`)),
  ...Object.keys(guide.steps).map(step => `${step}/different`),
  ...Object.values(guide.steps).flatMap(({ id, device }) => (device === 1 ? [`companion/${id}`] : [])),
]

/** Addresses that only lead on: `go/2-3` to its step. They have a file too, so that they work from anywhere. */
export const WAYS: readonly string[] = [
  ...new Set(
    Object.values(guide.numbers).flatMap(({ number = '' }) => [number, number.replace(/[a-z]$/, '')]),
  ),
].flatMap(number => (number === '' ? [] : [`go/${number}`]))
