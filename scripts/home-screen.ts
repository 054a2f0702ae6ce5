// What a device needs to put the guide on its home screen: a manifest for each language, and the lines in a page's head
// that lead to it. Colours are the tokens', words the app's.

/** One language, with what it calls the guide. */
export interface Called {
  readonly code: string
  readonly name: string
  readonly what: string
}

/** The grounds of a page, light and dark, as colours. */
export interface Grounds {
  readonly light: string
  readonly dark: string
}

/**
 * @param tokens src/ui/styles/tokens.css: the first --paper is the light one, the next the dark one
 * @throws when there are not both
 */
export function groundsIn(tokens: string): Grounds {
  const [light, dark] = [...tokens.matchAll(/--paper:\s*(#[0-9a-f]{6})/g)].map(([, colour]) => colour)
  if (light === undefined || dark === undefined) throw new Error('tokens.css has no two papers')
  return { light, dark }
}

/** Files in public/, drawn by scripts/icons.ts. `maskable`: the device cuts its own shape out of it. */
const ICONS = [
  { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const

/** The name of a language's manifest, beside the pages. */
export const manifestName = (code: string): string => `${code}.webmanifest`

/**
 * A language's manifest. The guide is one app, whatever its language, known by the folder it lives in; and it begins on
 * the first page, which asks for the place code where nothing is kept.
 * @param base path of the guide, with a slash at both ends
 */
export const manifestOf = ({ code, name, what }: Called, base: string, { light }: Grounds): string =>
  `${JSON.stringify(
    {
      id: base,
      name,
      description: what,
      lang: code,
      dir: 'ltr',
      start_url: `./${code}/`,
      scope: './',
      display: 'standalone',
      theme_color: light,
      background_color: light,
      icons: ICONS,
    },
    null,
    1,
  )}\n`

/**
 * A page that leads to its language's manifest.
 * @param html a whole page @param base path of the guide, with a slash at both ends
 * @throws when the page has no head
 */
export function withManifest(html: string, code: string, base: string, { light, dark }: Grounds): string {
  if (!html.includes('</head>')) throw new Error('a page without a head')
  const lines = [
    `<link rel="manifest" href="${base}${manifestName(code)}" />`,
    `<link rel="apple-touch-icon" href="${base}apple-touch-icon.png" />`,
    `<meta name="theme-color" media="(prefers-color-scheme: light)" content="${light}" />`,
    `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${dark}" />`,
  ]
  return html.replace('</head>', `${lines.join('\n    ')}\n  </head>`)
}
