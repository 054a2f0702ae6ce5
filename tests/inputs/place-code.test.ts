// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePlace, encodePlace, FORMAT, isPlaceCode, type Place } from '../../src/inputs/place-code.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const place = fc.record(
  {
    language: fc.integer({ min: 0, max: 31 }),
    step: fc.integer({ min: 0, max: 63 }),
    choices: fc.integer({ min: 0, max: 131_071 }),
    channel: fc.integer({ min: 0, max: 3 }),
    asked: fc.integer({ min: 0, max: 4094 }),
  },
  { requiredKeys: ['language', 'step', 'choices', 'channel'] },
)

const somewhere: Place = { language: 3, step: 31, choices: 5000, channel: 1, asked: 325 }

/** A handful of codes that together have every character somewhere. */
const codes = fc.sample(place, { seed: 7, numRuns: 40 }).map(encodePlace)

describe('what is written', () => {
  it('is two groups of five characters of the alphabet', () => {
    fc.assert(
      fc.property(place, one => /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/.test(encodePlace(one))),
    )
  })

  it('comes back as it was, for every place', () => {
    fc.assert(
      fc.property(place, one => {
        expect(decodePlace(encodePlace(one))).toEqual({ ok: true, place: { ...one } })
      }),
    )
  })

  it.each([
    ['step', 64],
    ['language', 32],
    ['choices', 131_072],
    ['asked', 4095],
    ['channel', -1],
  ])('a place whose %s does not fit is a bug', (field, value) => {
    expect(() => encodePlace({ ...somewhere, [field]: value })).toThrow(RangeError)
  })

  it('every value of every field comes back', () => {
    for (let step = 0; step < 64; step++)
      expect(decodePlace(encodePlace({ ...somewhere, step }))).toEqual({
        ok: true,
        place: { ...somewhere, step },
      })
    for (let asked = 0; asked < 4095; asked++)
      expect(decodePlace(encodePlace({ ...somewhere, asked }))).toEqual({
        ok: true,
        place: { ...somewhere, asked },
      })
  })
})

describe('what is mistyped', () => {
  const swapped = (code: string, a: number, b: number) => {
    const all = [...code]
    ;[all[a], all[b]] = [all[b] ?? '', all[a] ?? '']
    return all.join('')
  }

  it('every single wrong character is refused', () => {
    for (const code of codes.map(one => one.replace('-', '')))
      for (let at = 0; at < 10; at++)
        for (const other of ALPHABET)
          if (other !== code[at])
            expect(decodePlace(code.slice(0, at) + other + code.slice(at + 1))).toEqual({
              ok: false,
              reason: 'mistyped',
            })
  })

  it.each([
    ['neighbours', 1],
    ['next-but-one', 2],
  ])('every swap of %s is refused', (_, distance) => {
    for (const code of codes.map(one => one.replace('-', '')))
      for (let at = 0; at + distance < 10; at++)
        if (code[at] !== code[at + distance])
          expect(decodePlace(swapped(code, at, at + distance)).ok).toBe(false)
  })

  it.each([
    ['', 'empty', undefined],
    [' \u200b ', 'empty', undefined],
    ['4EE00-00A5', 'too-short', 9],
    ['4EE00-00A5BB', 'too-long', 11],
    ['4EE00-00A5BBBB', 'too-long', 13],
    ['4EE00-00A5U', 'bad-characters', undefined],
    ['4EE00-00A5Å', 'bad-characters', undefined],
    ['<script>', 'bad-characters', undefined],
    ['A7K-9QZ-3MX-T4B', 'validation-code', undefined],
    ['A7k 9Qz 3mX T4b', 'validation-code', undefined],
  ])('%j: %s', (text, reason, count) => {
    expect(decodePlace(text)).toEqual({ ok: false, reason, ...(count === undefined ? {} : { count }) })
  })
})

describe('how it may be typed', () => {
  const code = encodePlace(somewhere)
  it.each([
    ['lower case', code.toLowerCase()],
    ['spaces', code.replace('-', ' ').split('').join(' ')],
    ['no hyphen', code.replace('-', '')],
    ['an en dash', code.replace('-', '–')],
    ['full-width', [...code].map(one => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0)).join('')],
    ['O for 0', code.replaceAll('0', 'O')],
    ['l for 1', code.replaceAll('1', 'l')],
    ['I for 1', code.replaceAll('1', 'I')],
    ['a byte-order mark', `\ufeff${code}\r\n`],
  ])('%s', (_, text) => {
    expect(decodePlace(text)).toEqual({ ok: true, place: somewhere })
  })
})

describe('other editions', () => {
  /** A code of another format: its first character holds the format in its upper three bits. */
  const ofFormat = (format: number) => {
    const first = (format << 2) | (somewhere.language >> 3)
    const rest = encodePlace(somewhere).replace('-', '').slice(1, 9)
    const start = (ALPHABET[first] ?? '') + rest
    return (
      [...ALPHABET]
        .map(check => start + check)
        .find(code => decodePlace(code).ok !== false || isKnown(code)) ?? ''
    )
  }
  const isKnown = (code: string) => {
    const result = decodePlace(code)
    return !result.ok && (result.reason === 'newer-guide' || result.reason === 'older-guide')
  }

  it('a later format says that the guide is newer', () => {
    expect(decodePlace(ofFormat(FORMAT + 1))).toEqual({ ok: false, reason: 'newer-guide' })
  })

  it('an earlier format says that the guide is older', () => {
    expect(decodePlace(ofFormat(FORMAT - 1))).toEqual({ ok: false, reason: 'older-guide' })
  })
})

it('never throws, whatever is typed', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), text => typeof isPlaceCode(text) === 'boolean'))
  expect(decodePlace('A'.repeat(1_000_000))).toMatchObject({ ok: false, reason: 'too-long' })
})
