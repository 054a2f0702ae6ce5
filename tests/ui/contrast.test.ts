import { describe, expect, test } from 'vitest'
import { type Rule, rules, sheet, sheets } from './styles.ts'

const all = rules(sheet('tokens.css'))
const DARK = 'screen and (prefers-color-scheme: dark)'
const MORE = 'screen and (prefers-contrast: more)'
const FORMS = {
  light: [''],
  dark: ['', DARK],
  'light, more contrast': ['', MORE],
  'dark, more contrast': [
    '',
    DARK,
    MORE,
    'screen and (prefers-contrast: more) and (prefers-color-scheme: dark)',
  ],
  paper: ['', 'print'],
} as const

/** The tokens as they hold on the page, or within a drawn screen, when these media apply: the last one wins. */
function tokensIn(media: readonly string[], place: ':root' | '.screen'): ReadonlyMap<string, string> {
  const own = (one: string) => (rule: Rule) => media.includes(rule.media) && rule.selectors.includes(one)
  const root = all.filter(own(':root')).flatMap(rule => [...rule.tokens])
  const inner = place === '.screen' ? all.filter(own('.screen')).flatMap(rule => [...rule.tokens]) : []
  return new Map([...root, ...inner])
}

/** WCAG 2.2, relative luminance of `#rrggbb`, 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2, contrast ratio: 1 to 21. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** [what stands there, the grounds it stands on] */
type Pairs = readonly (readonly [string, readonly string[]])[]

const TEXT: Pairs = [
  ['ink', ['paper', 'sheet', 'shade', 'device-1-pale', 'device-2-pale', 'error-pale']],
  ['soft', ['paper', 'sheet', 'shade']],
  ['link', ['paper', 'sheet', 'shade', 'device-1-pale', 'device-2-pale']],
  ['device-1', ['paper', 'device-1-pale']],
  ['device-2', ['paper', 'device-2-pale']],
  ['device-1-ink', ['device-1']],
  ['device-2-ink', ['device-2']],
  ['go-ink', ['go', 'go-deep']],
  ['error', ['paper', 'sheet', 'error-pale']],
  ['error-ink', ['error']],
]
const EDGES: Pairs = [
  ['line', ['paper', 'sheet', 'shade']],
  ['edge', ['paper', 'sheet', 'shade']],
  ['go', ['paper', 'sheet']],
  ['here', ['paper', 'sheet', 'shade']],
  ['error', ['paper', 'sheet', 'error-pale']],
  ['device-1', ['paper', 'device-1-pale']],
  ['device-2', ['paper', 'device-2-pale']],
  ...['blue', 'green', 'red', 'purple', 'brown'].map(
    colour => [`seat-${colour}`, ['paper', 'sheet', 'shade']] as const,
  ),
  ['focus', ['paper', 'sheet', 'shade', 'device-1-pale', 'device-2-pale', 'error-pale']],
]
const SCREEN_TEXT: Pairs = [
  ['ink', ['sheet', 'shade']],
  ['soft', ['sheet']],
  ['link', ['sheet']],
]
const SCREEN_EDGES: Pairs = [
  ['edge', ['sheet', 'shade']],
  ['line', ['sheet']],
  ['here', ['sheet', 'shade']],
  ['sheet', ['ink']],
]

/** The pairs that fall short of a ratio, each as a sentence. */
function tooLow(tokens: ReadonlyMap<string, string>, pairs: Pairs, bar: number): readonly string[] {
  const colour = (name: string): string => {
    const value = tokens.get(`--${name}`) ?? ''
    if (!/^#[0-9a-f]{6}$/.test(value)) throw new Error(`--${name} is no colour: "${value}"`)
    return value
  }
  return pairs.flatMap(([name, grounds]) =>
    grounds.flatMap(ground => {
      const ratio = contrast(colour(name), colour(ground))
      return ratio < bar ? [`${name} on ${ground}: ${ratio.toFixed(2)}`] : []
    }),
  )
}

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#0000ff', '#ffffff', 8.59],
])('contrast of %s and %s is %d, as others reckon it', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2)
})

describe.each(Object.entries(FORMS))('%s', (_, media) => {
  const tokens = tokensIn(media, ':root')
  test('text 7:1', () => expect(tooLow(tokens, TEXT, 7)).toEqual([]))
  test('edges, icons and the focus ring 3:1', () => expect(tooLow(tokens, EDGES, 3)).toEqual([]))
  test('on a drawn screen: text 7:1, edges and the mark 3:1', () => {
    const inner = tokensIn(media, '.screen')
    expect([...tooLow(inner, SCREEN_TEXT, 7), ...tooLow(inner, SCREEN_EDGES, 3)]).toEqual([])
  })
  test('the ring or its gap stands out 3:1 from any ground whatever', () => {
    const greys = Array.from({ length: 256 }, (_, part) => `#${part.toString(16).padStart(2, '0').repeat(3)}`)
    const ring = [tokens.get('--focus') ?? '', tokens.get('--halo') ?? '']
    expect(greys.filter(grey => Math.max(...ring.map(one => contrast(one, grey))) < 3)).toEqual([])
  })
})

test('forced colours: every colour is one of the reader, on the page and on drawn screens', () => {
  const SYSTEM = ['Canvas', 'CanvasText', 'LinkText', 'Highlight', 'HighlightText']
  const colours = [...tokensIn([''], ':root')]
    .filter(([, value]) => value.startsWith('#'))
    .map(([name]) => name)
  for (const place of [':root', '.screen'] as const) {
    const forced = tokensIn(['', DARK, '(forced-colors: active)'], place)
    expect(colours.filter(name => !SYSTEM.includes(forced.get(name) ?? ''))).toEqual([])
  }
})

test('only tokens.css names a colour', () => {
  const COLOUR =
    /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|oklch|oklab|lab|lch|color-mix)\(|:\s*(white|black|red|grey|gray)\b/i
  const naming = sheets().filter(name => name !== 'tokens.css' && COLOUR.test(sheet(name)))
  expect(naming).toEqual([])
})
