// One helper, four people, one afternoon: seats taken in turn, and at the end four sheets and an empty desk.
import { guide } from '../../src/guide/guide.ts'
import {
  addsSeat,
  atStep,
  BEAR,
  deskWords,
  FOX,
  HARE,
  looksAway,
  markName,
  OWL,
  opensDesk,
  takesSeat,
} from '../support/at-desk.ts'
import { print, unspaced } from '../support/pdf.ts'
import { type Person, person } from '../support/person.ts'
import { expect, test } from '../support/test.ts'

const d = deskWords('da')
const PEOPLE = [HARE, FOX, BEAR, OWL]
type Seat = (typeof PEOPLE)[number]

/** Where a seat is left for another one: the mail is awaited, the QR code was scanned, and so on. */
const LEFT_AT = ['open-email', 'name-device', 'log-out', 'wait'] as const

/** Walks a seat on by the usual answers until a step. */
async function walksTo(who: Person, seat: Seat, end: string): Promise<void> {
  for (let step = who.here(); step !== end; step = who.here()) {
    const { question, secret } = guide.steps[step] ?? {}
    if (secret !== undefined) await looksAway(who)
    await atStep(who, seat, step)
    if (step === 'request-sent') await who.page.getByRole('button', { name: who.app('note.today') }).click()
    await who.does(question === undefined ? undefined : guide.questions[question]?.usual)
    await expect(who.page).not.toHaveURL(`./da/${step}`)
  }
}

test('an afternoon with four interleaved seats ends in four finished sheets and an empty desk', {
  tag: '@full',
}, async ({ page }) => {
  test.setTimeout(180_000)
  const who = person(page, 'da')
  await opensDesk(who)
  for (const seat of PEOPLE) await addsSeat(who, seat)
  for (const end of LEFT_AT)
    for (const seat of PEOPLE) {
      await takesSeat(who, seat)
      await walksTo(who, seat, end)
      await page.getByRole('button', { name: d('window.back') }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(d('desk-board.title'))
    }
  const codes = new Set<string>()
  for (const [at, seat] of PEOPLE.entries()) {
    const name = markName('da', seat)
    await page
      .locator(`[data-seat="${seat.id}"]`)
      .getByRole('link', { name: d('row.finish', { seat: name }) })
      .click()
    await expect(page.locator('.paper .qr')).toBeVisible()
    const sheets = await print(page)
    const text = sheets.map(sheet => sheet.text).join('')
    expect(sheets.length, name).toBe(1)
    expect(text).toContain(unspaced(d('home.for', { seat: name })))
    expect(text).toContain(unspaced(who.words('steps.wait.title')))
    for (const other of PEOPLE.filter(one => one !== seat))
      expect(text, name).not.toContain(unspaced(d('home.for', { seat: markName('da', other) })))
    codes.add(/[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(text)?.[0] ?? `none for ${name}`)
    await page.getByRole('checkbox', { name: d('finish.out-yes') }).check()
    await page.getByRole('checkbox', { name: d('finish.windows-yes') }).check()
    await page.getByRole('button', { name: d('finish.wipe-do', { seat: name }) }).click()
    await page.getByRole('button', { name: d('finish.yes') }).click()
    await expect(page).toHaveURL('./da')
    await who.open('desk')
    await expect(page.locator('[data-seat]')).toHaveCount(PEOPLE.length - at - 1)
  }
  // All four stand at the same place, asked on the same day: the same code, and not that of somebody who has not begun.
  expect([...codes]).toEqual([expect.stringMatching(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)])
  const left = await page.evaluate(() => Object.keys(localStorage))
  expect(left.filter(key => key.startsWith('eulw:p:'))).toEqual([])
})
