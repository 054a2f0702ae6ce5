// @vitest-environment node
// What the tests of the words read out of them, on texts where one can see what is right.
import { expect, test } from 'vitest'
import {
  addressesOf,
  askedFor,
  figuresOf,
  keysTwice,
  labelsOf,
  ownWords,
  placeholdersOf,
  pluralOf,
} from './marks.ts'

test('placeholders count once each', () => {
  expect(placeholdersOf('{{b}} of {{a}}, {{b}}')).toEqual(['a', 'b'])
  expect(placeholdersOf('{ a } [b]')).toEqual([])
})

test('labels count as often as they stand there', () => {
  expect(labelsOf('Click [next], then [next] or [this-link].')).toEqual(['next', 'next', 'this-link'])
  expect(labelsOf('Group {{number}} of 4')).toEqual([])
})

test('our own words are the text without labels and placeholders', () => {
  expect(ownWords('Click [next], after {{days}} days.').replace(/\s+/g, ' ')).toBe('Click , after days.')
})

test('figures are whole numbers, not digits', () => {
  expect(figuresOf('After 20 December 2020, 9 of 20')).toEqual(['20', '20', '2020', '9'])
  expect(figuresOf('Stage {{stage2}} [label-7]')).toEqual([])
})

test('an address that is written out is seen, the end of a sentence is none', () => {
  expect(
    addressesOf('Skriv til help@ec.europa.eu, eller se www.a.dk. Log ind på https://b.eu/c.'),
  ).toHaveLength(3)
  expect(addressesOf('The site ec.europa.eu is meant.')).toEqual(['ec.europa.eu'])
  expect(addressesOf('Se i [sender-address]. Europa er stort. EU, eu og Net.')).toEqual([])
})

test('a plural form is told from a key that only ends alike', () => {
  expect(pluralOf('wait.days_one')).toEqual({ base: 'wait.days', form: 'one' })
  expect(pluralOf('wait.meanwhile-one')).toBeUndefined()
  expect(askedFor('wait.days_other')).toBe('wait.days')
  expect(askedFor('start.other')).toBe('start.other')
})

test('a key that stands twice in a group is found, one in two groups is none', () => {
  expect(keysTwice('{ "a": "1", "b": { "a": "2" }, "c": { "a": "3" } }')).toEqual([])
  expect(keysTwice('{ "a": "1", "b": { "c": "2", "c": "3" } }')).toEqual(['c'])
  expect(keysTwice('{ "a": { "b": "1" }, "a": { "b": "1" } }')).toEqual(['a'])
  expect(keysTwice('{ "a": "\\"a\\": { a: 1 }", "b": ":" }')).toEqual([])
})
