// What this device remembers: all of it in words, forgotten for good; and the file for the calendar.
import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import { person } from '../support/person.ts'
import { KEY, keep, progressAt, sealed, withNotes } from '../support/saved.ts'
import { expect, test } from '../support/test.ts'
import { doneIn, kept } from './support.ts'

const notes = { 'asked-on': '2026-11-18', channel: 'email', 'device-1': 'phone', 'device-2': 'computer' }
const full = withNotes(progressAt('wait'), notes)
const AT = 1_790_000_000_000
const own = {
  language: { is: 'da', at: AT },
  textSize: { is: 24, at: AT },
  seen: { is: 'own-device', at: AT },
} as const
const everything = sealed({ ...full, ticks: { 'prepare.email': { is: true, at: AT } } }, own)

test('each stored thing is listed, in words', async ({ page }) => {
  await keep(page, everything)
  const who = person(page, 'da')
  await who.open('remembered')
  const { data } = JSON.parse((await kept(page)) ?? '')
  const areas = [data.done, data.answers, data.notes, data.ticks]
  const count = areas.reduce((sum, area) => sum + Object.keys(area).length, 0)
  await expect(page.locator('ul.kept li')).toHaveCount(count)
  const main = page.getByRole('main')
  for (const text of [
    who.words('steps.request-sent.title'),
    'onsdag den 18. november 2026',
    who.words('steps.prepare.items.email.title'),
    who.app('remember.language', { language: 'Dansk' }),
    who.app('remember.text-size', { size: who.app('tools.size-24') }),
    who.app('remember.own-device'),
  ])
    await expect(main).toContainText(text)
  // No id, no tag and no number of milliseconds is shown to anybody.
  await expect(main).not.toContainText(/asked-on|device-\d|where-from|request-sent|1790000000000|2026-11-18/)
})

test('one thing is forgotten, and the reader is at the heading', async ({ page }) => {
  await keep(page, everything)
  const who = person(page, 'da')
  await who.open('remembered')
  const before = await doneIn(page)
  const row = page
    .locator('ul.kept li')
    .filter({ hasText: who.words('steps.prepare.title') })
    .first()
  await row.getByRole('button').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(row).toHaveCount(0)
  expect(await doneIn(page)).toEqual(before.filter(id => id !== 'prepare'))
})

for (const which of ['about.forget', 'remember.everybody'] as const)
  test(`${which}: the store is empty, Back shows nothing, the reader is at the heading`, async ({ page }) => {
    await keep(page, everything)
    await page.evaluate(
      ([key, text]) => {
        for (const name of [key, `${key}:prev`, `${key}:broken`, 'eulw:p:before'])
          localStorage.setItem(name, text)
        localStorage.setItem('of-somebody-else', '1')
      },
      [KEY, everything] as const,
    )
    const who = person(page, 'da')
    await who.open('wait')
    await page.getByRole('link', { name: who.app('foot.about') }).click()
    await page.getByRole('link', { name: who.app('about.remembered') }).click()
    await page.getByRole('button', { name: who.app(which) }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page.getByText(who.app('remember.nothing'))).toBeVisible()
    await expect(page.getByText(who.app('about.forgotten'))).toBeVisible()
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['of-somebody-else'])
    for (let n = 0; n < 2; n++) await page.goBack()
    await expect(page).toHaveURL('./da/wait')
    await expect(page.getByText(who.app('ahead.what-now'))).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText('18. november')
    await page.reload()
    await expect(page.getByRole('main')).not.toContainText('18. november')
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['of-somebody-else'])
  })

/** Remembers of each file made what kind it is said to be. */
const KINDS = `{
  const make = URL.createObjectURL
  URL.createObjectURL = blob => {
    window.name += blob.type + ' '
    return make(blob)
  }
}`

test('nav-9: a click, and a double click, make one calendar file each, of the right kind and name', async ({
  page,
}) => {
  await page.addInitScript(KINDS)
  await keep(page, everything)
  const who = person(page, 'da')
  await who.open('wait')
  const files: string[] = []
  page.on('download', download => files.push(download.suggestedFilename()))
  const button = page.getByRole('button', { name: who.app('reminder.add-code') })
  const first = page.waitForEvent('download')
  await button.click()
  const download = await first
  await expect(page.getByText(who.app('reminder.made'))).toBeVisible()
  const text = readFileSync(await download.path(), 'utf8')
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  expect(events.map(event => String(event.getFirstPropertyValue('dtstart')))).toEqual([
    '2026-11-20T10:00:00',
    '2026-11-23T10:00:00',
    '2026-11-28T10:00:00',
  ])
  expect(events[0]?.getFirstPropertyValue('summary')).toBe(who.app('reminder.code'))
  const second = page.waitForEvent('download')
  await button.dblclick()
  await second
  // A third file would be there before what comes after it.
  await page.evaluate(() => document.fonts.ready)
  expect(files).toEqual([`${who.app('reminder.file')}.ics`, `${who.app('reminder.file')}.ics`])
  expect(await page.evaluate(() => window.name.trim().split(' '))).toEqual([
    'text/calendar;charset=utf-8',
    'text/calendar;charset=utf-8',
  ])
})

test('on a device of somebody else’s the reminder says nothing of what it is about', async ({ page }) => {
  const who = person(page, 'da')
  await who.open('whose')
  await page.getByRole('link', { name: who.app('whose.other') }).click()
  await page.evaluate(() => history.pushState(null, '', '/'))
  await page.goBack()
  await page.getByRole('link', { name: who.app('foot.overview') }).click()
  await page.getByRole('link', { name: who.words('steps.finish.title') }).click()
  await page.getByRole('link', { name: who.app('ahead.all-done') }).click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: who.app('reminder.add-password') }).click()
  const text = readFileSync(await (await waiting).path(), 'utf8')
  expect(text).toContain(who.app('reminder.neutral'))
  expect(text.replace(/\r\n /g, '')).not.toMatch(/SUMMARY:.*(EU Login|adgangskode)/i)
})
