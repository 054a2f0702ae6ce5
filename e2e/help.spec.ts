// Help: all that can go wrong by what one sees, found in the reader's words, and on paper.
import { guide } from '../src/guide/guide.ts'
import { LANGUAGES } from '../src/language/languages.ts'
import { print, unspaced } from './support/pdf.ts'
import { type Person, person } from './support/person.ts'
import { expect, test } from './support/test.ts'
import { allWords, wordsIn } from './support/words.ts'

const troubles = Object.keys(guide.troubles)
const title = (who: Person, id: string) => wordsIn(who.lang, 'troubles', `${id}.title`)

/** What is to be done, by its keys. */
const doKeys = (lang: string, id: string) =>
  allWords(lang, 'troubles').flatMap(([key]) =>
    key.startsWith(`${id}.do.`) ? [key.slice(id.length + 1)] : [],
  )

/** The troubles that are shown, by their names, in the order of the page. */
const shown = (who: Person) => who.page.getByRole('main').locator('.choices a')

for (const { code } of LANGUAGES) {
  test(`all troubles by what one sees, each with its page (${code})`, async ({ page }) => {
    const who = person(page, code)
    await who.open('help')
    await expect(shown(who)).toHaveText(troubles.map(id => new RegExp(`^${escaped(title(who, id))}`)))
    await shown(who).nth(troubles.indexOf('qr-vanished')).click()
    await expect(page).toHaveURL(`./${code}/help/qr-vanished`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title(who, 'qr-vanished'))
  })

  test(`printed, all of them stand on the paper with what they mean (${code})`, async ({ page }) => {
    const who = person(page, code)
    await who.open('help')
    const sheets = await print(page)
    const text = sheets.map(sheet => sheet.text).join('')
    expect.soft(sheets.length, 'pages').toBeLessThanOrEqual(16)
    for (const id of troubles) {
      expect.soft(text).toContain(unspaced(title(who, id)))
      for (const part of ['means', ...doKeys(code, id)])
        for (const piece of wordsIn(code, 'troubles', `${id}.${part}`).split(/\[[a-z-]+\]/))
          expect.soft(text, `${id}.${part}`).toContain(unspaced(piece))
    }
    expect.soft(text).toContain(unspaced(who.app('contacts.title')))
    expect.soft(text, 'what is only for the screen').not.toContain(unspaced(who.app('help.search')))
    expect.soft(text, 'keys of labels').not.toMatch(/\[[a-z-]+\]/)
    for (const [at, { smallest, width, rightmost }] of sheets.entries()) {
      expect.soft(Math.round(width), `page ${at + 1} is A4`).toBe(595)
      expect.soft(smallest, `page ${at + 1}: 14 pt or more`).toBeGreaterThanOrEqual(13.9)
      expect.soft(rightmost, `page ${at + 1}: nothing cut off`).toBeGreaterThanOrEqual(0)
    }
  })
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

for (const [lang, typed, first] of [
  ['da', 'QR', 'qr-vanished'],
  ['da', 'min kones mail', 'address-taken'],
  ['da', 'kodeord', 'password-forgotten'],
  ['en', 'QR code gone', 'qr-vanished'],
  ['en', 'scam', 'asked-for-password-by-someone'],
] as const)
  test(`found in the reader's words: ${typed} (${lang})`, async ({ page }) => {
    const who = person(page, lang)
    await who.open('help')
    await page.getByLabel(who.app('help.search')).fill(typed)
    await expect(shown(who).filter({ hasText: title(who, first) })).toBeVisible()
    const count = await shown(who).count()
    expect(count).toBeLessThan(troubles.length)
    await expect(page.getByRole('status')).toHaveText(who.app('help.found', { count }))
    // What one types is looked for here and told to nobody, the address included.
    await expect(page).toHaveURL(`./${lang}/help`)
  })

test('unknown words: it says so, and the whole list comes back with an empty field', async ({ page }) => {
  const who = person(page, 'da')
  await who.open('help')
  const search = page.getByLabel(who.app('help.search'))
  await search.fill('xyzzy')
  await expect(page.getByRole('status')).toHaveText(who.app('help.none'))
  await expect(shown(who)).toHaveCount(0)
  await search.fill('')
  await expect(shown(who)).toHaveCount(troubles.length)
})
