// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pieces } from '../../src/blocks/sentence.ts'

describe('words are taken apart at their labels', () => {
  test('text and labels in their order', () => {
    expect(pieces('Click [sign-in] and then [next] twice.')).toEqual([
      { kind: 'text', text: 'Click ', at: 0 },
      { kind: 'label', label: 'sign-in', after: '', at: 6 },
      { kind: 'text', text: ' and then ', at: 15 },
      { kind: 'label', label: 'next', after: '', at: 25 },
      { kind: 'text', text: ' twice.', at: 31 },
    ])
  })

  test.each(['.', ',', ';', ':', '?', '!', ')', '?)', '.).'])('"%s" behind a label stays with it', mark => {
    expect(pieces(`Click [next]${mark} Then wait.`)).toEqual([
      { kind: 'text', text: 'Click ', at: 0 },
      { kind: 'label', label: 'next', after: mark, at: 6 },
      { kind: 'text', text: ' Then wait.', at: 12 + mark.length },
    ])
  })

  test('a word behind a label does not', () => {
    expect(pieces('[next]page')).toEqual([
      { kind: 'label', label: 'next', after: '', at: 0 },
      { kind: 'text', text: 'page', at: 6 },
    ])
  })

  test.each(['', 'No label here.', 'Not [Next] either', '[]', '[a b]', '[half'])('%j has no label', words => {
    expect(pieces(words).every(({ kind }) => kind === 'text')).toBe(true)
  })
})

const written = fc
  .array(
    fc.oneof(
      fc.constantFrom('Click ', 'and ', '[', ']', '.', ' ', '?', 'é'),
      fc.stringMatching(/^[a-z0-9-]{1,9}$/).map(key => `[${key}]`),
      fc.string(),
    ),
  )
  .map(parts => parts.join(''))

test('whatever is written, the pieces join back to the words, and none is empty', () => {
  fc.assert(
    fc.property(written, words => {
      const found = pieces(words)
      const join = found.map(piece => (piece.kind === 'text' ? piece.text : `[${piece.label}]${piece.after}`))
      expect(join.join('')).toBe(words)
      for (const part of join) expect(part).not.toBe('')
      // The place of a piece is its name among the others.
      let at = 0
      for (const [index, piece] of found.entries()) {
        expect(piece.at).toBe(at)
        at += join[index]?.length ?? 0
      }
    }),
  )
})

test('no piece of text begins with punctuation that belongs to a label before it', () => {
  fc.assert(
    fc.property(written, words => {
      for (const [index, piece] of pieces(words).entries())
        if (index > 0 && piece.kind === 'text') expect(piece.text).not.toMatch(/^[.,;:?!)]/)
    }),
  )
})
