// The checklist as it comes out of the printer: A4, a stage a page, everything on it and nothing else.
import type { Page } from '@playwright/test'
import { kindsOf } from '../src/blocks/devices.ts'
import { pointsOf } from '../src/blocks/points.ts'
import { DEVICE_KINDS } from '../src/engine/guide.ts'
import { NOTHING_YET, type Progress } from '../src/engine/progress.ts'
import { guide } from '../src/guide/guide.ts'
import { LANGUAGES } from '../src/language/languages.ts'
import { openAll } from './support/axe.ts'
import { sentencesOf } from './support/paper-words.ts'
import { type Printed, print, unspaced, withoutTypeface } from './support/pdf.ts'
import { person } from './support/person.ts'
import { keep, progressAt, sealed, withNotes } from './support/saved.ts'
import { expect, test } from './support/test.ts'

const STAGES = [1, 2, 3] as const

/** A4 in points. */
const A4 = { width: 595, height: 842 }

const FIELDS = {
  1: ['paper.device-name', 'paper.pin-kept'],
  2: ['paper.wait', 'paper.asked-on', 'paper.came-on'],
  3: ['paper.done-on', 'paper.password-again'],
} as const

/** Prints the checklist of somebody. */
async function checklist(
  page: Page,
  lang: string,
  progress: Progress,
  typeface = true,
): Promise<readonly Printed[]> {
  if (!typeface) await withoutTypeface(page)
  await keep(page, sealed(progress))
  const who = person(page, lang)
  await who.open('checklist')
  await expect(page.locator('.paper')).toHaveCount(3)
  return print(page, typeface)
}

for (const { code } of LANGUAGES) {
  test(`three pages, with all that belongs on each (${code})`, async ({ page }) => {
    const who = person(page, code)
    const sheets = await checklist(page, code, NOTHING_YET)
    expect(sheets.length, 'pages').toBe(3)
    for (const [at, stage] of STAGES.entries()) {
      const sheet = sheets[at]
      if (sheet === undefined) throw new Error('no such page')
      const { text } = sheet
      expect.soft(text).toContain(unspaced(who.words(`stages.${stage}.paper`)))
      expect.soft(text).toContain(unspaced(who.words(`stages.${stage}.ready`)))
      expect.soft(text).toContain(unspaced(who.app('paper.page', { page: stage, of: 3 })))
      expect.soft(text).toContain(unspaced(who.app('foot.not-the-commission')))
      for (const { number } of pointsOf(guide).filter(point => point.stage === stage))
        expect.soft(text).toContain(number)
      for (const sentence of sentencesOf(stage, who.words))
        expect.soft(text, `page ${stage}`).toContain(sentence)
      for (const field of FIELDS[stage])
        expect.soft(text, `page ${stage}`).toContain(unspaced(who.app(field)))
      expect.soft(text).toContain(stage === 1 ? guide.addresses['eu-login'] : guide.addresses['rcam'])
      // Another stage's points are on another page.
      for (const { number } of pointsOf(guide).filter(point => point.stage !== stage))
        expect.soft(text.replaceAll(`${stage}-`, '')).not.toMatch(new RegExp(`(^|[^\\d-])${number}[^\\d]`))
    }
  })

  for (const typeface of [true, false])
    test(`A4, 14 point and more, nothing over an edge, and nothing that can only be clicked (${code}, ${typeface ? 'with' : 'before'} its typeface)`, async ({
      page,
    }) => {
      const who = person(page, code)
      const sheets = await checklist(page, code, NOTHING_YET, typeface)
      const clicked = [
        'skip',
        'tools.text',
        'tools.language',
        'foot.help',
        'foot.overview',
        'checklist.print',
      ]
      expect.soft(sheets.length, 'pages').toBe(3)
      for (const { width, height, text, smallest, lowest, rightmost } of sheets) {
        expect.soft(Math.round(width)).toBe(A4.width)
        expect.soft(Math.round(height)).toBe(A4.height)
        expect.soft(smallest, 'the smallest letters').toBeGreaterThanOrEqual(13.95)
        expect.soft(lowest, 'room below').toBeGreaterThan(20)
        expect.soft(rightmost, 'room at the right').toBeGreaterThan(20)
        for (const key of clicked) expect.soft(text).not.toContain(unspaced(who.app(key)))
      }
    })

  test(`three pages at every point of the way (${code})`, { tag: '@full' }, async ({ page }) => {
    test.setTimeout(180_000)
    for (const step of ['get-app', 'log-out', 'sign-out', 'wait', 'enter-code', 'finish'])
      expect.soft((await checklist(page, code, progressAt(step))).length, step).toBe(3)
  })

  test(`three pages whatever the devices are (${code})`, { tag: '@full' }, async ({ page }) => {
    test.setTimeout(180_000)
    for (const app of ['phone', 'ipad', 'tablet'])
      for (const other of DEVICE_KINDS) {
        const progress = withNotes(progressAt('wait'), { 'device-1': app, 'device-2': other })
        expect.soft((await checklist(page, code, progress)).length, `${app}, ${other}`).toBe(3)
      }
  })
}

test('two devices of a kind: three pages still, and told apart', async ({ page }) => {
  const progress = withNotes(progressAt('wait'), { 'device-1': 'tablet', 'device-2': 'tablet' })
  expect(kindsOf(progress)).toEqual({ 1: 'tablet', 2: 'tablet' })
  const sheets = await checklist(page, 'da', progress)
  const who = person(page, 'da')
  expect(sheets.length).toBe(3)
  expect(sheets[0]?.text).toContain(unspaced(who.words('devices.take-app.tablet')))
  expect(sheets[0]?.text).toContain(unspaced(who.words('devices.take-other.tablet')))
})

test('what is done has a cross in its box, drawn in ink: printers leave backgrounds out', async ({
  page,
}) => {
  await keep(page, sealed(progressAt('add-device')))
  const who = person(page, 'da')
  await who.open('checklist')
  await page.emulateMedia({ media: 'print' })
  const boxes = page.locator('.paper-list > li').filter({ has: page.locator('.paper-box') })
  const done = await boxes
    .filter({ has: page.locator('.paper-box.done') })
    .locator('.paper-number')
    .allTextContents()
  expect(done).toEqual(['1-1', '1-2', '1-3', '1-4', '1-5'])
  const drawn = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(box =>
        ['::before', '::after'].map(part => {
          const { content, borderTopWidth, borderTopStyle } = getComputedStyle(box, part)
          return content === 'none' || borderTopStyle === 'none' ? 0 : Number.parseFloat(borderTopWidth)
        }),
      )
  for (const stroke of await drawn('.paper-box.done')) expect(stroke).toBeGreaterThan(1)
  expect(await drawn('.paper-box:not(.done)')).toEqual([0, 0])
})

for (const typeface of [true, false])
  test(`other pages print in 14 point, without what can only be clicked, and the address beside its name (${typeface ? 'with' : 'before'} its typeface)`, async ({
    page,
  }) => {
    if (!typeface) await withoutTypeface(page)
    const who = person(page, 'da')
    for (const [path, found] of [
      ['enter-email', guide.addresses['eu-login']],
      ['stop', who.words('steps.triage.title')],
      ['finish', who.words('steps.finish.do.open')],
    ] as const) {
      await who.open(path)
      const sheets = await print(page, typeface)
      const text = sheets.map(sheet => sheet.text).join('')
      expect.soft(text, path).toContain(unspaced(found ?? ''))
      for (const sheet of sheets) expect.soft(sheet.smallest, path).toBeGreaterThanOrEqual(13.95)
      for (const key of ['skip', 'tools.text', 'tools.language', 'foot.overview'])
        expect.soft(text, path).not.toContain(unspaced(who.app(key)))
    }
  })

test('a question that is folded away on the screen stands on one sheet with its answer', async ({ page }) => {
  const who = person(page, 'da')
  await keep(page, sealed(progressAt('open-email')))
  await who.open('create-account')
  const asked = 'steps.create-account.more.fields'
  const [title, answer] = [`${asked}.title`, `${asked}.text`].map(key => unspaced(who.words(key)))
  const sheets = (await print(page)).map(({ text }) => text)
  expect(sheets.filter(text => text.includes(title ?? '?'))).toEqual([expect.stringContaining(answer ?? '?')])
})

test('a password that stands in its field is on no paper', async ({ page }) => {
  const who = person(page, 'da')
  await who.open('make-password')
  await openAll(page)
  await page.locator('#practice-password').fill('Kanarie-fugl-9f3a')
  await page.getByRole('button', { name: who.app('practice.show') }).click()
  const text = (await print(page)).map(sheet => sheet.text).join('')
  expect(text).toContain(unspaced(who.words('steps.make-password.title')))
  expect(text).not.toContain('Kanarie')
})
