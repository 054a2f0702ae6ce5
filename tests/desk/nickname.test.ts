// @vitest-environment node
// The one free text at the desk: short, and nothing in it that acts on the page.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanNickname, NICKNAME_LENGTH } from '../../src/desk/nickname.ts'

const RLO = '\u202e'
const POP = '\u202c'

describe('field-17: RTL override, BEL, NUL in a nickname', () => {
  test.each([
    ['Gre\u0000the', 'Grethe'],
    ['\u0007Bent\u0007', 'Bent'],
    [`${RLO}ehterG${POP}`, 'ehterG'],
    ['\u2066Ib\u2069', 'Ib'],
    ['\u200fIb\u200e', 'Ib'],
    ['An\u200bna', 'Anna'],
    ['\ufeffAnna', 'Anna'],
    ['An\u00adna', 'Anna'],
    ['Anna\u2028Bent', 'Anna Bent'],
    ['Anna\r\n\tBent', 'Anna Bent'],
    ['  Anna   B ', 'Anna B'],
    ['\ud800Ib', 'Ib'],
    ['', ''],
    ['\u0000\u202e', ''],
  ])('%j becomes %j', (typed, kept) => expect(cleanNickname(typed)).toBe(kept))

  test('twelve characters at most, as a reader counts them', () => {
    expect(cleanNickname('Christoffersen')).toBe('Christoffers')
    expect(cleanNickname('🇩🇰'.repeat(20))).toBe('🇩🇰'.repeat(12))
    expect(cleanNickname('Å'.repeat(20))).toBe('Å'.repeat(12))
    expect(cleanNickname('Bent Hansen   og mere')).toBe('Bent Hansen')
  })

  test('composed, so that the same name is the same text', () => {
    expect(cleanNickname('A\u030age')).toBe('Åge')
  })

  test('marks heaped on one letter do not cover the lines around it', () => {
    expect(cleanNickname(`x${'\u0336'.repeat(50)}`).length).toBeLessThan(5)
  })
})

test('field-18: HTML or markdown in a nickname stays what it is: text', () => {
  expect(cleanNickname('<b>Ib</b>')).toBe('<b>Ib</b>')
  expect(cleanNickname('# **Ib**')).toBe('# **Ib**')
  expect(cleanNickname('a,b;c\\n')).toBe('a,b;c\\n')
})

test('whatever is typed: short, clean, and cleaned again it is the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), typed => {
      const kept = cleanNickname(typed)
      expect([...new Intl.Segmenter().segment(kept)].length).toBeLessThanOrEqual(NICKNAME_LENGTH)
      expect(kept).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      expect(cleanNickname(kept)).toBe(kept)
    }),
    { numRuns: 1000 },
  )
})
