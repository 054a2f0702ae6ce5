// What may stand where somebody else writes: addresses, storage, files on the host.
import fc from 'fast-check'
import { PAGES } from '../../src/app/pages.ts'
import { guide } from '../../src/guide/guide.ts'
import { sealed } from '../../src/progress/sealed.ts'
import { anyText } from '../inputs/arbitrary.ts'

/** How many inputs: a few hundred each day, many thousands by `npm run fuzz`. */
export const RUNS = Number(process.env['FUZZ_RUNS'] ?? 500)

/** Markup that leaves an element behind wherever somebody takes it for more than letters. */
export const MARKUP = [
  '<b data-canary>x</b>',
  '<img data-canary src=x onerror="window.bad=1">',
  '"><svg data-canary onload=alert(1)>',
  "'><script data-canary>window.bad=1</script>",
  '</p></main><iframe data-canary srcdoc="x"></iframe>',
  '<1>x</1>',
  '{{count}} $t(app:name) {{- name}}',
  'javascript:window.bad=1',
  '&lt;b data-canary&gt;',
] as const

/** Letters of all kinds, markup among them. */
export const hostileText = fc.oneof(
  anyText,
  fc.constantFrom(...MARKUP),
  fc.tuple(anyText, fc.constantFrom(...MARKUP), anyText).map(parts => parts.join('')),
)

/** Names that mean something to JavaScript itself. */
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'length', '0', '']

/** Anything JSON can say, with the names that matter among its keys. */
export const hostileJson = (keys: readonly string[]) =>
  fc.letrec<{ value: unknown }>(tie => ({
    value: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      hostileText,
      fc.constantFrom(null, true, 0, -1, 1e21, 5, 99, '2026-11-20'),
      fc.array(tie('value'), { maxLength: 4 }),
      fc
        .array(fc.tuple(fc.constantFrom(...keys, ...NAMES), tie('value')), { maxLength: 6 })
        .map(entries =>
          JSON.parse(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)}}`),
        ),
    ),
  })).value

/** Place codes, nearly place codes, and what is none. */
export const hostilePlace = fc.oneof(
  hostileText,
  fc.stringMatching(/^[0-9A-HJKMNP-TV-Za-z]{4,6}-?[0-9A-Z]{4,6}$/),
  fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{10}$/),
)

const segment = fc.oneof(
  hostileText.map(text => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom(
    '%',
    '%00',
    '%2e%2e',
    '..',
    '%E0%A4%A',
    '%c3',
    '<script>',
    'DA',
    'da',
    'en',
    'xx',
    'different',
    'help',
    'go',
  ),
  fc.constantFrom(...NAMES),
  fc.constantFrom(...PAGES),
)

/** The rest of an address behind the host: path, query, fragment. */
export const hostilePath = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('/da/', '/en/', '/', '//', '/da//'),
      segment.map(text => `/${text}/`),
    ),
    fc.array(segment, { maxLength: 3 }).map(all => all.join('/')),
    fc.oneof(
      fc.constant(''),
      segment.map(text => `?${text}`),
      fc.constantFrom('done', 'answer', 'up-to', 'k').chain(key => segment.map(text => `?${key}=${text}`)),
    ),
    fc.oneof(
      fc.constant(''),
      hostilePlace.map(text => `#p=${encodeURIComponent(text.toWellFormed())}`),
      segment.map(text => `#${text}`),
    ),
  )
  .map(parts => parts.join(''))

const STEPS = Object.keys(guide.steps)
const KEPT = [
  'done',
  'answers',
  'notes',
  'ticks',
  'settings',
  'is',
  'at',
  'value',
  'language',
  'textSize',
  ...STEPS,
]
const SEATS = ['seats', 'blue-hare', 'red-fox', 'at', 'is', 'nickname', 'mark', 'gone', 'notes', 'helper']

/** What lies under a key: any text, or something that looks as if we had written it, checksum and all. */
const kept = (keys: readonly string[]) =>
  fc.oneof(
    hostileText,
    hostileJson(['v', 'rev', 't', 'data', 'c', ...keys]).map(value => JSON.stringify(value)),
    fc
      .tuple(fc.constantFrom(1, 1, 1, 2, 99), hostileJson(keys))
      .map(([version, data]) => sealed(version, data, 1, 1_790_000_000_000)),
  )

/** What a browser may hold when the guide is opened, by storage and key. */
export const hostileStorage = fc.record({
  local: fc.record(
    {
      'eulw:p:own': kept(KEPT),
      'eulw:p:own:prev': kept(KEPT),
      'eulw:desk': kept(SEATS),
      'eulw:p:blue-hare': kept(KEPT),
    },
    { requiredKeys: [] },
  ),
  session: fc.record({ 'eulw:tab': kept(SEATS), 'eulw:reloaded': hostileText }, { requiredKeys: [] }),
})

const SITE = [
  'publisher',
  'contacts',
  'helper',
  'askAfterDays',
  'knownProblems',
  'name',
  'phone',
  'email',
  'hours',
  'about',
  'da',
  'en',
]

const siteWords = fc.oneof(hostileText, fc.record({ da: hostileText, en: hostileText }, { requiredKeys: [] }))
const contact = fc.record(
  { name: siteWords, phone: hostileText, email: hostileText, hours: siteWords, about: siteWords },
  { requiredKeys: ['name'] },
)

/** A site.json: anything, or the right shape with anything in it. */
export const hostileSite = fc.oneof(
  hostileJson([...SITE, ...STEPS.slice(0, 8)]),
  fc.record(
    {
      publisher: siteWords,
      contacts: fc.array(contact, { maxLength: 3 }),
      helper: contact,
      askAfterDays: fc.integer({ min: -5, max: 99 }),
      knownProblems: fc.dictionary(fc.constantFrom(...STEPS), siteWords, { maxKeys: 3 }),
    },
    { requiredKeys: [] },
  ),
)

/**
 * A file of words as a mistake or a stranger might leave it: here and there a sentence is another, is missing, or is
 * no text at all.
 * @param words the right ones
 * @param share of the sentences that are spoilt, from 0 to 1
 * @param seed the same gives the same
 */
export function spoilt(words: unknown, hostile: readonly unknown[], share: number, seed: number): unknown {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const spoil = (value: unknown): unknown => {
    if (typeof value !== 'string')
      return value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoil(one)]))
        : value
    return next() < share ? hostile[Math.floor(next() * hostile.length)] : value
  }
  return spoil(words)
}
