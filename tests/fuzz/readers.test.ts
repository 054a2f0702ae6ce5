// Everything that reads what somebody else may have written: whatever it gets, it answers, and says no thing that is not
// so. Many inputs; whole pages are opened on fewer of them (app.test.tsx).
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterAll } from '../../src/engine/machine.ts'
import { NOTHING_YET } from '../../src/engine/progress.ts'
import { guide } from '../../src/guide/guide.ts'
import { decodePlace, encodePlace } from '../../src/inputs/place-code.ts'
import { createI18n, readWords } from '../../src/language/i18n.ts'
import { createDesk } from '../../src/progress/create-desk.ts'
import { progressAt } from '../../src/progress/place.ts'
import { createStore } from '../../src/progress/storage.ts'
import { actsIn, moveIn } from '../../src/screens/moves.ts'
import { placeInHash } from '../../src/screens/place-link.ts'
import { siteText } from '../../src/site/defaults.ts'
import { parseSite } from '../../src/site/site.ts'
import { fakeStorage } from '../progress/fake.ts'
import {
  hostilePath,
  hostilePlace,
  hostileSite,
  hostileStorage,
  hostileText,
  MARKUP,
  RUNS,
  spoilt,
} from './hostile.ts'

const many = { numRuns: RUNS }
const TIME = { timeout: 30_000 + RUNS * 60 }
const window = new EventTarget()

test('a place code: it is one, or it is said why not; one that is, says the same again', TIME, () => {
  fc.assert(
    fc.property(hostilePlace, text => {
      const read = decodePlace(text)
      if (!read.ok) {
        expect(read.reason).toMatch(/^[a-z-]+$/)
        return
      }
      expect(decodePlace(encodePlace(read.place))).toEqual(read)
      const progress = progressAt(guide, read.place, Date.now())
      expect(progress === undefined || typeof progress.done === 'object').toBe(true)
    }),
    many,
  )
})

test('an address: what it says was done is ids of the guide, and a place code has an end', TIME, () => {
  fc.assert(
    fc.property(hostilePath, path => {
      const { search, hash } = new URL(path.replace(/^\/+/, '/'), 'http://a.example')
      const acts = actsIn(guide, NOTHING_YET, moveIn(search)).map(act => ({ ...act, at: 1 }))
      // An id the guide does not know counts for nothing: it is not kept, so it is never shown.
      const { done, answers } = afterAll(guide, NOTHING_YET, acts)
      expect(Object.keys(done).filter(id => !Object.hasOwn(guide.steps, id))).toEqual([])
      expect(Object.keys(answers).filter(id => !Object.hasOwn(guide.questions, id))).toEqual([])
      expect((placeInHash(hash) ?? '').length).toBeLessThanOrEqual(200)
    }),
    many,
  )
})

test('what a browser holds: read without an exception, written to, and read again', TIME, () => {
  fc.assert(
    fc.property(hostileStorage, ({ local, session }) => {
      const [storage, tab] = [fakeStorage(Object(local)), fakeStorage(Object(session))]
      const store = createStore({ storage: () => storage, events: () => window })
      expect(store.get().progress).toMatchObject({ done: {}, answers: {} })
      store.update(saved => ({ ...saved, settings: { ...saved.settings, language: 'en' } }))
      expect(store.get().settings.language).toBe('en')
      const go = () => undefined
      const desk = createDesk({
        storage: () => storage,
        session: () => tab,
        events: () => window,
        go,
        reload: go,
        veil: go,
      })
      expect(desk.storeHere().get().progress).toMatchObject({ done: {} })
      expect(Reflect.get({}, 'data-canary')).toBeUndefined()
    }),
    many,
  )
})

test('a site.json: what can be read is taken, and is what it should be', TIME, () => {
  fc.assert(
    fc.property(hostileSite, raw => {
      const { contacts, askAfterDays, knownProblems, publisher } = parseSite(raw)
      expect(askAfterDays).toBeGreaterThanOrEqual(2)
      expect(askAfterDays).toBeLessThanOrEqual(60)
      for (const text of [publisher, ...contacts.map(({ name }) => name), ...Object.values(knownProblems)])
        expect(typeof siteText(text, 'da')).toBe('string')
    }),
    many,
  )
})

describe('files of words', () => {
  test('each sentence is something to show, whatever stands in them', TIME, async () => {
    const right = Object.assign(await readWords('da', 'app'))
    const keys = Object.keys(right).flatMap(one =>
      Object.keys(Object(right[one])).map(two => `${one}.${two}`),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostileText, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(0.1, 1),
        fc.nat(),
        async (texts, share, seed) => {
          const words = Object(spoilt(right, [...texts, ...MARKUP, null, ['a'], {}], share, seed))
          const i18n = await createI18n('da', async () => words)
          for (const key of keys)
            expect(typeof Reflect.apply(i18n.t, i18n, [key, { count: 2, name: '$t(app:name)' }])).toBe(
              'string',
            )
        },
      ),
      many,
    )
  })
})
