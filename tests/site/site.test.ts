// @vitest-environment node
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_SITE, siteText } from '../../src/site/defaults.ts'
import { parseSite } from '../../src/site/site.ts'

const WHOLE = {
  publisher: { da: 'Klubben', en: 'The club' },
  contacts: [{ name: 'Ann', phone: '+45 1', email: 'ann@club.test', hours: 'Mondays', about: { en: 'All' } }],
  helper: { name: 'Bo', phone: '+45 2' },
  askAfterDays: 9,
  knownProblems: { 'get-app': { da: 'Nede', en: 'Down' }, wait: 'Slow' },
}

describe('site.json', () => {
  test('all of it right is all of it taken', () => {
    expect(parseSite(WHOLE)).toEqual(WHOLE)
  })

  test('what is left out is the default', () => {
    expect(parseSite({})).toEqual(DEFAULT_SITE)
    expect(parseSite({ askAfterDays: 9 })).toEqual({ ...DEFAULT_SITE, askAfterDays: 9 })
    expect(parseSite({ contacts: [] }).contacts).toEqual([])
  })

  const wrong = {
    publisher: [1, null, [], { en: 1 }],
    contacts: ['us', {}, null, [{}], [{ name: 1 }], [{ name: 'Ann', phone: 45 }], [...WHOLE.contacts, 'Bob']],
    helper: ['Bo', [], null, { phone: '+45 2' }, { name: 'Bo', phone: 45 }],
    askAfterDays: ['9', 0, -1, 61, null, Number.NaN, {}],
    knownProblems: ['none', [], null, { wait: 1 }, { wait: ['Slow'] }],
  } as const
  const parts = ['publisher', 'contacts', 'helper', 'askAfterDays', 'knownProblems'] as const
  const cases = parts.flatMap(part => wrong[part].map(value => [part, value] as const))

  test.each(cases)('a wrong %s (%j) falls back alone, the rest is taken', (part, value) => {
    const taken = parseSite({ ...WHOLE, [part]: value })
    const { [part]: fallen, ...rest } = { publisher: undefined, helper: undefined, ...taken }
    const { [part]: _, ...others } = WHOLE
    expect(rest).toEqual(others)
    expect(fallen).toEqual({ publisher: undefined, helper: undefined, ...DEFAULT_SITE }[part])
  })

  test('two wrong parts fall back, the others are taken', () => {
    const taken = parseSite({ ...WHOLE, contacts: 'us', askAfterDays: 'soon' })
    expect(taken.contacts).toEqual(DEFAULT_SITE.contacts)
    expect(taken.askAfterDays).toBe(DEFAULT_SITE.askAfterDays)
    expect(taken.publisher).toEqual(WHOLE.publisher)
    expect(taken.knownProblems).toEqual(WHOLE.knownProblems)
  })

  test('what nobody knows is left out', () => {
    const taken = parseSite({ ...WHOLE, colour: 'red', contacts: [{ name: 'Ann', secret: 'x' }] })
    expect(taken).toEqual({ ...WHOLE, contacts: [{ name: 'Ann' }] })
  })

  test.each([undefined, null, 'text', 7, [], [WHOLE]])('%j is no configuration: the defaults', raw => {
    expect(parseSite(raw)).toEqual(DEFAULT_SITE)
  })

  test('whatever it holds, something comes of it that can be used', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(WHOLE)), (value, part) => {
        for (const site of [parseSite(value), parseSite({ ...WHOLE, [part]: value })]) {
          expect(site.askAfterDays).toBeGreaterThanOrEqual(1)
          for (const { name } of site.contacts) expect(typeof siteText(name, 'en')).toBe('string')
        }
      }),
    )
  })

  test('the one that comes with the guide is right in every part', () => {
    const raw: Record<string, unknown> = JSON.parse(readFileSync('public/site.json', 'utf8'))
    const { _about: note, ...parts } = raw
    expect(note).toContain('CHECK BEFORE PRINTING')
    expect(parseSite(parts)).toEqual(parts)
  })
})

describe('a text of site.json', () => {
  test.each([
    ['Slow', 'da', 'Slow'],
    [{ da: 'Langsom', en: 'Slow' }, 'da', 'Langsom'],
    [{ da: 'Langsom', en: 'Slow' }, 'fi', 'Slow'],
    [{ fi: 'Hidas' }, 'da', 'Hidas'],
    [{}, 'da', ''],
    [undefined, 'da', ''],
  ])('%j for a reader of %s is "%s"', (text, lang, shown) => {
    expect(siteText(text, lang)).toBe(shown)
  })
})
