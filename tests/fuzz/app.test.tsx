// Whatever stands in the address, in the browser's storage, in site.json and in the files of words: no exception, no
// blank page, and no text is ever taken for markup. Complaints in the console fail a test as everywhere.
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { PAGES } from '../../src/app/pages.ts'
import { readWords } from '../../src/language/i18n.ts'
import { hostilePath, hostileSite, hostileStorage, hostileText, MARKUP, RUNS, spoilt } from './hostile.ts'
import { faultOf } from './open.tsx'

afterEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
})

const page = fc
  .tuple(fc.constantFrom('da', 'en'), fc.constantFrom(...PAGES))
  .map(parts => `/${parts.join('/')}`)
/** Whole pages take their time: fewer inputs than the readers get by themselves. */
const PAGES_OPENED = Math.ceil(RUNS / 20)
const TIME = 60_000 + PAGES_OPENED * 2_000

test('any address, any storage and any site.json at once', { timeout: TIME }, async () => {
  await fc.assert(
    fc.asyncProperty(hostilePath, hostileStorage, hostileSite, async (path, { local, session }, site) => {
      expect(await faultOf({ path, local, session, site })).toBeUndefined()
    }),
    { numRuns: PAGES_OPENED, endOnFailure: true },
  )
})

test('any page there is, with any storage and any site.json', { timeout: TIME }, async () => {
  await fc.assert(
    fc.asyncProperty(page, hostileStorage, hostileSite, async (path, { local, session }, site) => {
      expect(await faultOf({ path, local, session, site })).toBeUndefined()
    }),
    { numRuns: PAGES_OPENED, endOnFailure: true },
  )
})

test('files of words in which anything stands', { timeout: TIME }, async () => {
  await fc.assert(
    fc.asyncProperty(
      page,
      fc.array(hostileText, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(0.02, 0.3, 1),
      fc.nat(),
      async (path, texts, share, seed) => {
        const words = async (lang: string, namespace: string) =>
          Object(spoilt(await readWords(lang, namespace), [...texts, ...MARKUP], share, seed))
        expect(await faultOf({ path, words })).toBeUndefined()
      },
    ),
    { numRuns: PAGES_OPENED, endOnFailure: true },
  )
})

test.each([
  '//',
  '//da/wait',
  '/da//wait/',
  '/%',
  '/%00/',
  '/__proto__/constructor',
  '/da/go/%E0%A4%A#p=%',
  '/da/%0D',
  '/open-app/%0A',
  '/en/open-app/%E2%80%A8',
])('nav-3: %s shows a page', { timeout: 30_000 }, async path => {
  expect(await faultOf({ path })).toBeUndefined()
})

describe('the fuzz bites', () => {
  test('a page that takes text for markup is found', async () => {
    const words = async () => ({})
    const planted = document.body.appendChild(document.createElement('div'))
    planted.innerHTML = MARKUP[0]
    expect(await faultOf({ path: '/da/wait', words })).toContain('taken for markup')
    planted.remove()
  })
})
