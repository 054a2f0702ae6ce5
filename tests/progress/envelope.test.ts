// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checksum } from '../../src/progress/checksum.ts'
import { open, salvage, seal } from '../../src/progress/envelope.ts'
import { VERSION } from '../../src/progress/migrations.ts'
import { MAX_LENGTH } from '../../src/progress/sealed.ts'
import { anyText, anyUnit } from './arbitrary.ts'
import { dataWith, NOW } from './fake.ts'

const data = dataWith({
  done: { 'enter-email': { is: true, at: NOW }, 'scan-qr': { is: true, at: NOW } },
  notes: { 'asked-on': { is: '2026-11-16', at: NOW } },
})
const sealed = seal(data, 17, NOW)

/** A text with a right checksum over whatever stands in it. */
const sealRaw = (rest: object) => JSON.stringify({ ...rest, c: checksum(JSON.stringify(rest)) })

describe('the envelope', () => {
  test('what is sealed can be opened', () => {
    expect(open(sealed, NOW)).toEqual({ ok: true, data, rev: 17, salvaged: false })
    expect(JSON.parse(sealed)).toMatchObject({
      v: VERSION,
      rev: 17,
      t: NOW,
      c: expect.stringMatching(/^\w+$/),
    })
  })

  test('spaces and line ends do not matter, a changed character does', () => {
    expect(open(JSON.stringify(JSON.parse(sealed), null, 2), NOW)).toMatchObject({ ok: true })
    expect(open(sealed.replace('scan-qr', 'scan-qs'), NOW)).toEqual({ ok: false, reason: 'broken' })
    expect(open(sealed.replace('"rev":17', '"rev":18'), NOW)).toEqual({ ok: false, reason: 'broken' })
  })

  test('any one changed character is noticed', () => {
    const place = fc.nat(sealed.length - 1)
    fc.assert(
      fc.property(place, anyUnit, (at, other) => {
        const changed = sealed.slice(0, at) + other + sealed.slice(at + 1)
        fc.pre(changed !== sealed)
        // A version that became another digit is a newer one: then nothing is written over it.
        expect(open(changed, NOW).ok).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  test('any text is opened or refused, never an exception', () => {
    const texts = fc.oneof(
      anyText,
      fc.json({ maxDepth: 2 }),
      fc.object({ maxDepth: 2, maxKeys: 3 }).map(sealRaw),
    )
    fc.assert(
      fc.property(texts, text => {
        expect(typeof open(text, NOW).ok).toBe('boolean')
        salvage(text, NOW)
      }),
      { numRuns: 1000 },
    )
  })

  test('an entry that cannot be read under a right checksum is said to be missing', () => {
    const text = sealRaw({ v: 1, rev: 3, t: NOW, data: { ...data, done: { wait: 1 } } })
    expect(open(text, NOW)).toEqual({ ok: true, data: { ...data, done: {} }, rev: 3, salvaged: true })
  })

  test('store-4: four megabytes are broken at once', () => {
    const text = sealRaw({ v: 1, rev: 3, t: NOW, data: { ...data, extra: 'x'.repeat(4_000_000) } })
    const start = performance.now()
    expect(open(text, NOW)).toEqual({ ok: false, reason: 'broken' })
    expect(salvage(text, NOW)).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(100)
  })

  test('store-8: a newer version is recognised whatever its checksum, and what is understood is shown', () => {
    const later = { ...JSON.parse(sealed), v: VERSION + 1, c: { kind: 'sha', of: 'x' } }
    expect(open(JSON.stringify(later), NOW)).toEqual({ ok: false, reason: 'newer', data })
    expect(open(`{"v":${VERSION + 1}}`, NOW)).toMatchObject({ reason: 'newer', data: dataWith({}) })
  })

  test('store-8: a newer version is recognised even where it is longer than all we ever write', () => {
    const long = { v: VERSION + 1, data: 'x'.repeat(MAX_LENGTH) }
    expect(open(JSON.stringify(long), NOW)).toMatchObject({ reason: 'newer' })
    expect(open(JSON.stringify({ ...long, v: VERSION }), NOW)).toMatchObject({ reason: 'broken' })
  })

  test.each([
    '',
    'null',
    '"undefined"',
    '[]',
    '0',
    '{',
    '{"v":1}',
    '{"v":0,"data":{}}',
    '{"data":{"done":3}}',
  ])('nothing can be salvaged from %s', text => {
    expect(open(text, NOW)).toEqual({ ok: false, reason: 'broken' })
    expect(salvage(text, NOW)).toBeUndefined()
  })

  test('what is whole inside a broken envelope can be salvaged', () => {
    expect(salvage(sealed.replace(/"c":".*"/, '"c":"?"'), NOW)).toEqual(data)
    expect(salvage(JSON.stringify({ data: { done: { wait: { is: true } } } }), NOW)).toEqual(
      dataWith({ done: { wait: { is: true, at: 0 } } }),
    )
  })
})

describe('the checksum', () => {
  test('is FNV-1a', () => {
    // From the reference vectors of the algorithm: '' and 'foobar'.
    expect(checksum('')).toBe((0x811c9dc5).toString(36))
    expect(checksum('foobar')).toBe((0xbf9cf968).toString(36))
  })
})
