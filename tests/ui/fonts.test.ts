import { expect, test } from 'vitest'
import { sheet } from './styles.ts'

const css = sheet('typeface.css') + sheet('fonts.css')

type Face = { family: string; ranges: readonly (readonly [number, number])[]; isFallback: boolean }

const faces: readonly Face[] = [...css.matchAll(/@font-face \{([^}]+)\}/g)].map(([, body = '']) => ({
  family: body.match(/font-family: '([^']+)'/)?.[1] ?? '',
  ranges: [...body.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
    ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
  ),
  isFallback: body.includes('local('),
}))

const covers = (face: Face, letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0
  return face.ranges.some(([from, to]) => from <= code && code <= to)
}

/** Letters of the official languages beyond a to z, and the signs our sentences use. */
const LATIN =
  'abcxyzABCXYZ0189áäàâãåāąæçčćċďđéěèêëēęėğġģħíîïìīįķłľļňñńņóôöòõőøœřŕšśșşťțţúůûüùűūųýÿžźżßÞ–—’‘“”„»«…·€'
const GREEK = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰΆΈΉΊΌΎΏ'
const CYRILLIC = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯабвгдежзийклмнопрстуфхцчшщъьюяѝ№'

test.each([
  ['Latin', LATIN, 'Atkinson Hyperlegible Next'],
  ['Greek', GREEK, 'Noto Sans Guide'],
  ['Cyrillic', CYRILLIC, 'Noto Sans Guide'],
])('%s letters come from one family: %s %s', (_, letters, family) => {
  const from = (letter: string) =>
    faces.filter(face => !face.isFallback && covers(face, letter)).map(face => face.family)
  expect([...letters].filter(letter => from(letter).join() !== family)).toEqual([])
})

test('every letter has a fallback of the same measure in each of the three, plain and bold', () => {
  const fallbacks = (letter: string) => faces.filter(face => face.isFallback && covers(face, letter))
  const missing = [...LATIN, ...GREEK, ...CYRILLIC].filter(letter => fallbacks(letter).length !== 3 * 2)
  expect(missing).toEqual([])
})

test('text is there before its font: every font that is fetched swaps', () => {
  const bodies = [...css.matchAll(/@font-face \{([^}]+)\}/g)].map(([, body = '']) => body)
  const fetched = bodies.filter(body => body.includes('url('))
  expect(fetched).toHaveLength(4)
  expect(fetched.filter(body => !body.includes('font-display: swap'))).toEqual([])
})

const stackOf = (name: string) =>
  sheet('tokens.css')
    .match(new RegExp(`--${name}:\\s*([^;]+);`))?.[1]
    ?.split(',')
    .map(one => one.trim().replace(/'/g, ''))

test('a fallback is never looked at before the fonts of the guide, and any of them before the system', () => {
  expect(stackOf('font-own')).toEqual([
    'Atkinson Hyperlegible Next',
    'Noto Sans Guide',
    'var(--font-fallback)',
  ])
  const fallback = stackOf('font-fallback')
  expect(fallback?.slice(-2)).toEqual(['system-ui', 'sans-serif'])
  const families = new Set(faces.map(face => face.family))
  expect(new Set([...(stackOf('font-own') ?? []).slice(0, 2), ...(fallback ?? []).slice(0, -2)])).toEqual(
    families,
  )
})
