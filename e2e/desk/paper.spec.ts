// What comes out of the printer at the desk: the sheet to take home, and the desk's list.
import type { Page } from '@playwright/test'
import { MARKS, type Mark } from '../../src/desk/seat.ts'
import type { Progress } from '../../src/engine/progress.ts'
import { guide } from '../../src/guide/guide.ts'
import { LANGUAGES } from '../../src/language/languages.ts'
import {
  addsSeat,
  atStep,
  desk,
  deskWords,
  FOX,
  foundDesk,
  HARE,
  keepAt,
  markName,
  opensDesk,
} from '../support/at-desk.ts'
import { type Printed, print, unspaced, withoutTypeface } from '../support/pdf.ts'
import { type Person, person } from '../support/person.ts'
import { progressAt, withNotes } from '../support/saved.ts'
import { expect, test } from '../support/test.ts'

/** A4 in points. */
const A4 = { width: 595, height: 842 }
const CANARY = 'Kanarie9f3aWx'.slice(0, 12)

/** One page, A4, 14 point, nothing over an edge. */
function expectOnePage(sheets: readonly Printed[], of: string): string {
  expect.soft(sheets.length, of).toBe(1)
  for (const { width, height, smallest, lowest, rightmost } of sheets) {
    expect.soft([Math.round(width), Math.round(height)], of).toEqual([A4.width, A4.height])
    expect.soft(smallest, `${of}: the smallest letters`).toBeGreaterThanOrEqual(13.95)
    expect.soft(lowest, `${of}: room below`).toBeGreaterThan(20)
    expect.soft(rightmost, `${of}: room at the right`).toBeGreaterThan(20)
  }
  return sheets.map(({ text }) => text).join('')
}

/** The sheet of the one seat there is. */
async function sheetOf(
  who: Person,
  mark: Mark & { id: string },
  progress: Progress,
): Promise<readonly Printed[]> {
  await keepAt(who.page, mark, progress)
  await who.open(`desk/finish/${mark.id}`)
  await expect(who.page.locator('.paper .qr')).toBeVisible()
  return print(who.page)
}

const asked = (step: string) => withNotes(progressAt(step), { 'asked-on': '2026-01-12', channel: 'sms' })
const STATES = ['triage', 'create-account', 'fill-form', 'wait', 'enter-code', 'finish'] as const

for (const { code } of LANGUAGES) {
  const d = deskWords(code)
  const seat = markName(code, HARE)

  test(`the sheet to take home: one page, and all that belongs on it (${code})`, async ({ page }) => {
    test.setTimeout(180_000)
    const who = person(page, code)
    await opensDesk(who)
    await addsSeat(who, HARE, CANARY)
    for (const step of STATES) {
      const text = expectOnePage(await sheetOf(who, HARE, asked(step)), step)
      const number = guide.numbers[step]
      const has = [
        d('home.title'),
        d('home.for', { seat }),
        who.app('stop.done'),
        who.app('stop.next'),
        step === 'finish' ? d('home.finished') : who.words(`steps.${step}.title`),
        number && 'number' in number ? number.number : '',
        who.app('paper.place'),
        who.app('paper.device-name'),
        who.app('paper.pin-kept'),
        d('home.helper-blank'),
        ...(step === 'enter-code' || step === 'finish'
          ? []
          : [who.app('wait.looks'), who.app('wait.looks-groups')]),
      ]
      for (const words of has) expect.soft(text, `${step}: ${words}`).toContain(unspaced(words))
      expect.soft(text, `${step}: a place code`).toMatch(/[0-9A-Z]{5}-[0-9A-Z]{5}/)
      for (const not of [CANARY, d('finish.look'), d('finish.print'), d('finish.yes'), d('window.back')])
        expect.soft(text, `${step}: not ${not}`).not.toContain(unspaced(not))
    }
  })
}

test('before its typeface has come the sheet is one page as well, in 14 point', async ({ page }) => {
  await withoutTypeface(page)
  const who = person(page, 'da')
  await opensDesk(who)
  await addsSeat(who, HARE)
  await keepAt(page, HARE, asked('wait'))
  await who.open(`desk/finish/${HARE.id}`)
  await expect(page.locator('.paper .qr')).toBeVisible()
  expectOnePage(await print(page, false), 'wait')
})

test("a sheet in the person's language from a page in the helper's; the nickname only when asked for", async ({
  page,
}) => {
  const who = person(page, 'da')
  await opensDesk(who)
  await addsSeat(who, HARE, CANARY)
  await keepAt(page, HARE, asked('wait'), { language: { is: 'en', at: 1 } })
  await who.open(`desk/finish/${HARE.id}`)
  await expect(page.locator('.paper .qr')).toBeVisible()
  const text = expectOnePage(await print(page), 'en')
  const en = deskWords('en')
  expect(text).toContain(unspaced(en('home.for', { seat: markName('en', HARE) })))
  expect(text).not.toContain(unspaced(deskWords('da')('home.title')))
  await page.getByRole('radio', { name: 'Dansk' }).check()
  await page.getByRole('checkbox', { name: CANARY }).check()
  await expect(page.locator('.paper')).toContainText(CANARY)
  const named = expectOnePage(await print(page), 'da, named')
  expect(named).toContain(CANARY)
  expect(named).toContain(unspaced(deskWords('da')('home.title')))
})

test("the helper's telephone, large, where site.json has one", async ({ page }) => {
  await page.route('**/site.json', route =>
    route.fulfill({
      json: { helper: { name: 'Hjælper ved bordet', phone: '+45 12 34 56 78', hours: 'Mandag' } },
    }),
  )
  const who = person(page, 'da')
  await opensDesk(who)
  await addsSeat(who, HARE)
  const text = expectOnePage(await sheetOf(who, HARE, asked('wait')), 'wait')
  expect(text).toContain('+4512345678')
  const size = (selector: string) =>
    page.locator(selector).evaluate(one => Number.parseFloat(getComputedStyle(one).fontSize))
  expect(await size('.home-phone')).toBeGreaterThan(1.5 * (await size('.home')))
})

/** Clicks a button and counts how often the printer is asked for. */
const countPrints = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, {
      prints: 0,
      print: () => Object.assign(window, { prints: Reflect.get(window, 'prints') + 1 }),
    })
  })
const prints = (page: Page) => page.evaluate(() => Number(Reflect.get(window, 'prints')))

test("desk-3: one's sheet from another's window: it asks, and carries the right mark", async ({ page }) => {
  await countPrints(page)
  const who = person(page, 'da')
  const d = deskWords('da')
  await desk(who, [
    { mark: HARE, at: asked('wait') },
    { mark: FOX, at: progressAt('enter-email') },
  ])
  await page
    .locator(`[data-seat="${FOX.id}"]`)
    .getByRole('button', { name: d('row.take', { seat: markName('da', FOX) }) })
    .click()
  await atStep(who, FOX, 'enter-email')
  await who.open(`desk/finish/${HARE.id}`)
  await page.getByRole('button', { name: d('finish.print') }).click()
  expect(await prints(page)).toBe(0)
  await expect(
    page.getByRole('heading', { name: d('sure.title', { seat: markName('da', HARE) }) }),
  ).toBeFocused()
  await page.getByRole('button', { name: d('sure.yes', { seat: markName('da', HARE) }) }).click()
  expect(await prints(page)).toBe(1)
  const text = (await print(page)).map(sheet => sheet.text).join('')
  expect(text).toContain(unspaced(d('home.for', { seat: markName('da', HARE) })))
  expect(text).not.toContain(unspaced(markName('da', FOX)))
})

test('desk-3: any page that is printed at a seat carries the mark, and not the nickname', async ({
  page,
}) => {
  const who = person(page, 'da')
  const name = markName('da', HARE)
  await foundDesk(page, [{ mark: HARE, at: asked('wait'), nickname: CANARY }], HARE)
  await who.open('wait')
  await expect(page.locator('.seat-bar')).toContainText(CANARY)
  const text = (await print(page)).map(sheet => sheet.text).join('')
  expect(text).toContain(unspaced(who.words('steps.wait.title')))
  expect(text).toContain(unspaced(name))
  for (const not of [CANARY, deskWords('da')('window.back'), deskWords('da')('window.finish')])
    expect(text).not.toContain(unspaced(not))
})

test("the desk's list: a line each, and nothing of a person", async ({ page }) => {
  const who = person(page, 'da')
  const d = deskWords('da')
  await desk(who, [
    { mark: HARE, at: asked('wait'), nickname: CANARY },
    { mark: FOX, at: progressAt('enter-email') },
  ])
  await who.open('desk/list')
  await page.getByRole('radio', { name: 'English' }).check()
  const en = deskWords('en')
  await expect(page.locator('.paper')).toContainText(markName('en', HARE))
  const text = expectOnePage(await print(page), 'list')
  for (const words of [markName('en', HARE), markName('en', FOX), en('list.not-asked'), '14January2026'])
    expect.soft(text).toContain(unspaced(words))
  expect(text).not.toContain(CANARY)
  expect(text).not.toMatch(/[0-9A-Z]{5}-[0-9A-Z]{5}/)
  expect(text).not.toContain(unspaced(d('window.back')))
})

test('the list of a full desk goes on to a second page with nothing cut', { tag: '@full' }, async ({
  page,
}) => {
  test.setTimeout(180_000)
  const who = person(page, 'da')
  await opensDesk(who)
  for (const mark of MARKS.slice(0, 14)) await addsSeat(who, mark)
  await who.open('desk/list')
  const text = (await print(page)).map(sheet => sheet.text).join('')
  for (const mark of MARKS.slice(0, 14)) expect.soft(text).toContain(unspaced(markName('da', mark)))
})
