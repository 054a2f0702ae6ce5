// The one source of what the guide allows itself in a browser: every header and every <meta> is written from here.

/** The hashes of what stands inside the pages themselves, as `'sha256-…'`. */
export interface Inline {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** A directive of the Content-Security-Policy and what it allows. */
type Directive = readonly [name: string, ...allowed: readonly string[]]

/** The one Trusted Types policy there is: src/worker registers the service worker's address through it. */
export const TRUSTED_TYPES_POLICY = 'sw'

/** Whoever may neither be loaded, sent to, framed nor run: everybody but the guide's own host. */
const DIRECTIVES = ({ scripts, styles }: Inline): readonly Directive[] => [
  ['default-src', "'none'"],
  ['script-src', "'self'", ...scripts],
  ['style-src', "'self'", ...styles],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
  ['worker-src', "'self'"],
  ['object-src', "'none'"],
  ['frame-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', TRUSTED_TYPES_POLICY],
]

/** What a <meta> cannot say: browsers leave it out there, with a complaint in the console. */
const HEADER_ONLY: readonly Directive[] = [['frame-ancestors', "'none'"]]

const written = (directives: readonly Directive[]) => directives.map(one => one.join(' ')).join('; ')

/**
 * The policy for a page's `<meta http-equiv>`, for hosts that send no headers. Never with upgrade-insecure-requests:
 * WebKit would then refuse the scripts of http://localhost.
 * @param inline of that page alone
 */
export const metaPolicy = (inline: Inline): string => written(DIRECTIVES(inline))

/** The policy for the header. @param inline of all pages together: one header answers for each of them */
export const headerPolicy = (inline: Inline): string => written([...DIRECTIVES(inline), ...HEADER_ONLY])

/** Features of the browser that the guide never uses and nothing inside it could ask for. */
const SWITCHED_OFF = [
  'accelerometer',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]

/** The headers that are the same on every answer, whatever was built; the policy itself comes beside them. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': SWITCHED_OFF.map(feature => `${feature}=()`).join(', '),
  // Browsers heed it on https alone. Without includeSubDomains: the rest of the domain is not ours to bind.
  'Strict-Transport-Security': 'max-age=31536000',
}

/** The header the policy travels in. */
export const POLICY_HEADER = 'Content-Security-Policy'

/** How long an answer may be kept without asking again. */
export const KEPT = {
  /** Names that carry a hash of their content never change it. */
  forever: 'public, max-age=31536000, immutable',
  /** Kept, but asked about each time: pages, the worker, site.json. */
  asked: 'no-cache',
} as const

/** The folder whose files carry a hash in their names. */
export const HASHED_FOLDER = 'assets'

/** Names that carry a hash, as vite writes them. A regular expression that JavaScript, nginx and Caddy read alike. */
export const HASHED_NAME = '-[A-Za-z0-9_-]{8}\\.[a-z0-9]+$'
