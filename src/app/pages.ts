import { idOf, MARKS } from '../desk/seat.ts'
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
  'desk',
  'offline',
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

const NUMBERS = Object.values(guide.numbers).map(row => ('number' in row ? row.number : ''))

/**
 * Further addresses that have a file, so that they can be opened from anywhere, but are no pages with a name of
 * their own: a number leads to its step, the views for helpers are one page for every step.
 */
export const WAYS: readonly string[] = [
  ...new Set(NUMBERS.flatMap(number => (number === '' ? [] : [number, number.replace(/[a-z]$/, '')]))),
]
  .map(number => `go/${number}`)
  .concat(
    'projector',
    'desk/list',
    MARKS.map(mark => `desk/finish/${idOf(mark)}`),
    Object.keys(guide.steps).flatMap(id => [`projector/${id}`, `changed/${id}`]),
  )

/** One of the ways: its file has no content, so that the app can be started by it at any address. */
export const BARE_PAGE = 'projector'

/**
 * The pages that are kept for use without network, each by its file: screens and steps. The others are shown by
 * the app, from its words; their files would be three times as many.
 */
export const KEPT_PAGES: readonly string[] = [...SCREENS, ...Object.keys(guide.steps), BARE_PAGE]
