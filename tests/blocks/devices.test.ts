// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { APP_KINDS, deviceSentence, kindsOf } from '../../src/blocks/devices.ts'
import { DEVICE_KINDS } from '../../src/engine/guide.ts'
import { NOTHING_YET, type Progress } from '../../src/engine/progress.ts'

const noted = (one: string, two: string): Progress => ({
  ...NOTHING_YET,
  notes: { 'device-1': { is: one, at: 1 }, 'device-2': { is: two, at: 1 } },
})

describe('the kinds of the two devices', () => {
  test('are a phone and a computer until somebody says otherwise', () => {
    expect(kindsOf(NOTHING_YET)).toEqual({ 1: 'phone', 2: 'computer' })
  })

  test('are what the person said', () => {
    expect(kindsOf(noted('ipad', 'laptop'))).toEqual({ 1: 'ipad', 2: 'laptop' })
  })

  test.each([
    ['computer', 'fridge'],
    ['', ''],
  ])('%j and %j, which they cannot be, count as not said', (one, two) => {
    expect(kindsOf(noted(one, two))).toEqual({ 1: 'phone', 2: 'computer' })
  })
})

describe('a sentence that names a device', () => {
  test('names the kind', () => {
    const kinds = { 1: 'phone', 2: 'laptop' } as const
    expect(deviceSentence('lane', 1, kinds)).toBe('devices.lane.phone')
    expect(deviceSentence('take', 2, kinds)).toBe('devices.take.laptop')
  })

  test.each(APP_KINDS)('tells two of a kind apart: %s', kind => {
    const kinds = { 1: kind, 2: kind }
    expect(deviceSentence('lane', 1, kinds)).toBe(`devices.lane-app.${kind}`)
    expect(deviceSentence('lane', 2, kinds)).toBe(`devices.lane-other.${kind}`)
    expect(deviceSentence('aside', 2, kinds)).toBe(`devices.aside-other.${kind}`)
  })

  test('never is the same for both devices, whatever they are', () => {
    for (const one of APP_KINDS)
      for (const two of DEVICE_KINDS) {
        const kinds = { 1: one, 2: two }
        expect(deviceSentence('take', 1, kinds)).not.toBe(deviceSentence('take', 2, kinds))
      }
  })

  test.each(['da', 'en'])('has words in %s for every pair of devices', async lang => {
    const { default: words } = await import(`../../locales/${lang}/guide.json`)
    for (const one of APP_KINDS)
      for (const two of DEVICE_KINDS)
        for (const about of ['lane', 'take', 'aside'] as const)
          for (const role of [1, 2] as const) {
            const [, group = '', kind = ''] = deviceSentence(about, role, { 1: one, 2: two }).split('.')
            expect(words.devices[group]?.[kind], `${group}.${kind}`).toEqual(expect.stringMatching(/./))
          }
  })
})
