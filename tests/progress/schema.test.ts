// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isEmpty, MAX_ENTRIES, readData } from '../../src/progress/data.ts'
import { seal } from '../../src/progress/envelope.ts'
import { MAX_LENGTH } from '../../src/progress/sealed.ts'
import { DAY, dataWith, NOW } from './fake.ts'

const full = dataWith({
  done: { 'enter-email': { is: true, at: NOW }, 'scan-qr': { is: false, at: 0 } },
  answers: { 'where-from': { is: 'sysper-after-2020', at: NOW }, mail: { is: '', at: NOW } },
  notes: { 'asked-on': { is: '2026-11-16', at: NOW }, channel: { is: 'email', at: NOW } },
  ticks: { 'prepare.pension-number': { is: true, at: NOW } },
  settings: {
    language: { is: 'da', at: NOW },
    textSize: { is: 28, at: NOW },
    seen: { is: 'wait', at: NOW },
  },
})

/** What must never lie in a store, in the forms people write it. */
const PERSONAL = [
  'Anna Jensen',
  'Jensen',
  'anna@example.org',
  'anna.jensen@example.org',
  '+45 12 34 56 78',
  '12345678',
  '12-34-56-78',
  '030542-1234',
  '1942-05-03',
  '2026-02-31',
  '4821',
  'aB3-dE6-gH9-jK2',
  'Green-Lamp-42-Table',
  'two words',
  '<b>bold</b>',
  'x'.repeat(42),
]

/** Every string in a value, keys as well. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...strings(inner)])
}

const AREAS = ['done', 'answers', 'notes', 'ticks', 'settings', 'language', 'textSize', 'seen', 'is', 'at']
const ID = /^(?!(?:[^0-9]*[0-9]){5})[a-z0-9][a-z0-9-]{0,40}$/
const isAllowed = (text: string) =>
  AREAS.includes(text) ||
  text === '' ||
  /^20\d\d-\d\d-\d\d$/.test(text) ||
  /^[a-z]{2}(-[A-Z]{2})?$/.test(text) ||
  (text.split('.').length <= 2 && text.split('.').every(part => ID.test(part)))

/** A text in every place where the data has one. */
const stuffed = (text: string) => ({
  done: { [text]: { is: true, at: NOW }, 'scan-qr': { is: text, at: text, note: text } },
  answers: { [text]: { is: 'yes', at: NOW }, mail: { is: text, at: NOW } },
  notes: { [text]: { is: 'yes', at: NOW }, channel: { is: text, at: NOW } },
  ticks: { [text]: { is: true, at: NOW }, [`prepare.${text}`]: { is: true, at: NOW } },
  settings: {
    language: { is: text, at: NOW },
    textSize: { is: text, at: NOW },
    seen: { is: text, at: NOW },
    [text]: text,
  },
  [text]: text,
})

describe('reading data', () => {
  test('what was kept comes back as it was', () => {
    expect(readData(JSON.parse(JSON.stringify(full)), NOW)).toEqual({ data: full, whole: true })
  })

  test.each(PERSONAL)('no name, number, address or secret gets in, wherever it stands: %s', text => {
    expect(strings(readData(stuffed(text), NOW).data).filter(found => found.includes(text))).toEqual([])
  })

  test('whatever the input, every string that gets in is an id, a day, a language or nothing', () => {
    const loose = fc.oneof(
      fc.string(),
      fc.constantFrom(...PERSONAL, '__proto__', 'constructor', 'wait', 'a.b'),
    )
    fc.assert(
      fc.property(loose, text => {
        expect(strings(readData(stuffed(text), NOW).data).filter(found => !isAllowed(found))).toEqual([])
      }),
    )
    fc.assert(
      fc.property(fc.anything(), raw => {
        const { data } = readData(raw, NOW)
        expect(strings(data).filter(found => !isAllowed(found))).toEqual([])
      }),
    )
  })

  test('store-2: wrong types in one field cost that field alone, and it is known', () => {
    const raw = { ...full, answers: 'yes', settings: { ...full.settings, textSize: { is: 21, at: NOW } } }
    const { textSize, ...otherSettings } = full.settings
    expect(textSize?.is).toBe(28)
    expect(readData(raw, NOW)).toEqual({
      data: { ...full, answers: {}, settings: otherSettings },
      whole: false,
    })
  })

  test('store-2: one wrong entry costs that entry alone', () => {
    const raw = { ...full, done: { ...full.done, 'open-app': { is: 'yes', at: NOW }, 'enter-pin': 1 } }
    expect(readData(raw, NOW)).toEqual({ data: full, whole: false })
  })

  test('store-3: unknown fields, __proto__ and constructor are dropped without a word', () => {
    const entries =
      '{"__proto__":{"is":true,"at":1},"constructor":{"is":true,"at":1},"wait":{"is":true,"at":1,"x":2}}'
    const raw = JSON.parse(
      `{"done":${entries},"answers":{},"notes":{},"ticks":{},"settings":{"theme":1,"__proto__":{"language":{"is":"da","at":1}}},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"extra":[1]}`,
    )
    const read = readData(raw, NOW)
    expect(read).toEqual({ data: dataWith({ done: { wait: { is: true, at: 1 } } }), whole: true })
    expect(JSON.stringify(read.data)).not.toMatch(/proto|constructor|polluted|theme|extra/)
    expect('polluted' in {}).toBe(false)
  })

  test('store-3: a name that every object has is no id: looked up, it would find a function', () => {
    const raw = {
      ...full,
      answers: { mail: { is: 'constructor', at: NOW } },
      ticks: { 'constructor.email': { is: true, at: NOW }, 'prepare.constructor': { is: true, at: NOW } },
    }
    expect(readData(raw, NOW)).toEqual({ data: { ...full, answers: {}, ticks: {} }, whole: false })
  })

  test.each([
    NOW + DAY + 1,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e20,
    0.5,
    '2026-11-16',
    null,
    undefined,
  ])('store-11: a time that cannot be true (%s) is unknown, and the tick stays', at => {
    const read = readData({ ...full, done: { wait: { is: true, at } } }, NOW)
    expect(read).toEqual({ data: { ...full, done: { wait: { is: true, at: 0 } } }, whole: true })
  })

  test('store-11: a clock that is a few hours ahead is believed', () => {
    const done = { wait: { is: true, at: NOW + DAY } }
    expect(readData({ ...full, done }, NOW).data.done).toEqual(done)
  })

  test('there is an end to how much is taken, and the fullest store can still be read', () => {
    const id = (n: number) => `${'x'.repeat(38)}${n}`.slice(-41)
    const many = <T>(key: (n: number) => string, is: T) =>
      Object.fromEntries(Array.from({ length: MAX_ENTRIES + 1 }, (_, n) => [key(n), { is, at: NOW }]))
    const raw = {
      done: many(id, false),
      answers: many(id, id(1)),
      notes: many(id, id(1)),
      ticks: many(n => `${id(n)}.${id(n)}`, false),
      settings: full.settings,
    }
    const read = readData(raw, NOW)
    expect(read.whole).toBe(false)
    expect(Object.keys(read.data.ticks)).toHaveLength(MAX_ENTRIES)
    expect(seal(read.data, Number.MAX_SAFE_INTEGER, NOW).length).toBeLessThan(MAX_LENGTH)
  })

  test('a setting alone is something', () => {
    expect(isEmpty(dataWith({}))).toBe(true)
    expect(isEmpty(dataWith({ settings: { language: { is: 'da', at: 0 } } }))).toBe(false)
  })
})
