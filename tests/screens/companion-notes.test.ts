// @vitest-environment node
// What the companion is told by its address.
import { describe, expect, test } from 'vitest'
import { NOTHING_YET, type Progress } from '../../src/engine/progress.ts'
import { guide } from '../../src/guide/guide.ts'
import { notesIn, searchOfNotes } from '../../src/screens/companion-notes.ts'

const said = (notes: Readonly<Record<string, string>>): Progress => ({
  ...NOTHING_YET,
  notes: Object.fromEntries(Object.entries(notes).map(([note, is]) => [note, { is, at: 7 }])),
})

/** The notes without their times. */
const isOf = ({ notes }: Progress) =>
  Object.fromEntries(Object.entries(notes).map(([id, { is }]) => [id, is]))

describe('the address of the companion', () => {
  test('says nothing where nothing was said', () => {
    expect(searchOfNotes(NOTHING_YET)).toBe('')
    expect(searchOfNotes(said({ 'device-1': '' }))).toBe('')
  })

  test('says which devices they are, and the language of the other screens', () => {
    const notes = { 'device-1': 'ipad', 'device-2': 'tablet', 'screen-language': 'da' }
    expect(isOf(notesIn(guide, searchOfNotes(said(notes))))).toEqual(notes)
  })

  test('never says a date, an answer or what is done', () => {
    const progress = {
      ...said({ 'asked-on': '2026-01-12', channel: 'sms', 'device-1': 'ipad' }),
      answers: { mail: { is: 'come', at: 7 } },
      done: { triage: { is: true, at: 7 } },
    }
    expect(searchOfNotes(progress)).toBe('?device-1=ipad')
  })
})

test.each(['?device-1=computer', '?device-2=', '?asked-on=2026-01-12', '?done=triage', '?__proto__=x', '?='])(
  '%s is passed over',
  search => expect(notesIn(guide, search)).toEqual(NOTHING_YET),
)
