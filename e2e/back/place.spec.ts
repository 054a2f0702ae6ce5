// Everything the browser stored is gone; the code on the paper leads back to the same step and the same way.
import type { Progress } from '../../src/engine/progress.ts'
import { guide } from '../../src/guide/guide.ts'
import { encodePlace } from '../../src/inputs/place-code.ts'
import { placeOf } from '../../src/progress/place.ts'
import { person } from '../support/person.ts'
import { KEY, keep, progressAt, sealed, withNotes } from '../support/saved.ts'
import { expect, test } from '../support/test.ts'
import { cameraReads, codeOnPaper, doneIn, forgetAll, goOn, kept, typeCode, wayOf } from './support.ts'

const codeOf = (progress: Progress) => encodePlace(placeOf(guide, progress, 0))
const waiting = withNotes(progressAt('wait'), { 'asked-on': '2026-11-18', channel: 'email' })

/** Somewhere in each part of the way, on ways that differ. */
const PLACES = [
  ['stage 1', 'choose-pin', progressAt('choose-pin', ['where-from=had-account', 'what-you-see=password'])],
  ['stage 2', 'fill-form', progressAt('fill-form', ['rcam-asks=nothing'])],
  ['the wait', 'wait', waiting],
  ['stage 3', 'enter-code', progressAt('enter-code', ['method-for-code=hidden'])],
] as const

for (const [part, step, progress] of PLACES)
  test(`back in ${part} by the code, after the browser forgot everything`, async ({ page }) => {
    const who = person(page, 'da')
    await keep(page, sealed(progress))
    const way = await wayOf(who)
    const code = await codeOnPaper(who)
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)
    const done = await doneIn(page)
    await forgetAll(page)
    await who.open('overview')
    expect(await kept(page)).toBeNull()
    await typeCode(who, code)
    await who.at(step)
    expect(await doneIn(page)).toEqual(done)
    expect(await wayOf(who)).toBe(way)
    await who.open(step)
    await goOn(who)
    const after = who.here()
    await keep(page, sealed(progress))
    await who.open(step)
    await goOn(who)
    expect(who.here()).toBe(after)
  })

test('the day one asked comes back with the code, and what follows from it', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00Z'))
  const who = person(page, 'da')
  await keep(page, sealed(waiting))
  const code = await codeOnPaper(who)
  await who.open('wait')
  // The drawings come after the words: what is compared is the whole page.
  const drawn = page.locator('[data-picture="code-sms"]')
  await expect(drawn).toBeVisible()
  const said = await page.getByRole('main').innerText()
  await forgetAll(page)
  await typeCode(who, code)
  await who.at('wait')
  await expect(drawn).toBeVisible()
  expect(await page.getByRole('main').innerText()).toBe(said)
  expect(said).toContain(who.app('wait.days_other', { count: 4 }))
})

const CODE = codeOf(progressAt('choose-pin'))
const spaced = (code: string) => ` ${code.toLowerCase().replace('-', ' ').split('').join(' ')} `
const fullWidth = (code: string) =>
  code.replace(/[0-9A-Z]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

for (const [how, typed] of [
  ['in lower case', CODE.toLowerCase()],
  ['with spaces', spaced(CODE)],
  ['without its hyphen', CODE.replace('-', '')],
  ['in full width', fullWidth(CODE)],
  ['with O for 0', CODE.replaceAll('0', 'O')],
] as const)
  test(`a code typed ${how} is understood`, { tag: how.startsWith('in ') ? [] : '@full' }, async ({
    page,
  }) => {
    const who = person(page, 'da')
    await typeCode(who, typed)
    await who.at('choose-pin')
  })

/** One character of it is another one. */
const mistyped = `${CODE.slice(0, -1)}${CODE.endsWith('7') ? '8' : '7'}`

for (const [reason, text, values] of [
  ['empty', '', {}],
  ['too-short', CODE.slice(0, 8), { count: 7 }],
  ['too-long', `${CODE}Z`, { count: 11 }],
  ['bad-characters', `${CODE.slice(0, -1)}U`, {}],
  ['mistyped', mistyped, {}],
  ['validation-code', 'aB1-cD2-eF3-gH4', {}],
] as const)
  test(`nav-14: a code that is ${reason} is answered with a sentence, stays, and changes nothing`, {
    tag: reason === 'mistyped' ? [] : '@full',
  }, async ({ page }) => {
    const before = sealed(progressAt('fill-form'))
    await keep(page, before)
    const who = person(page, 'da')
    await typeCode(who, text)
    const field = page.getByLabel(who.app('place.label'))
    await expect(field).toHaveAccessibleDescription(
      new RegExp(who.app(`place.${reason}`, values).slice(0, 30)),
    )
    await expect(
      page
        .getByRole('main')
        .getByText(who.app(`place.${reason}`, values))
        .first(),
    ).toBeVisible()
    await expect(field).toHaveValue(text)
    expect(await kept(page)).toBe(before)
  })

for (const media of [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const)
  test(`the QR code is read by a camera: ${Object.values(media).join(', ')}`, {
    tag: (media.colorScheme === 'dark') === 'forcedColors' in media ? [] : '@full',
  }, async ({ page, baseURL }) => {
    await page.emulateMedia(media)
    await keep(page, sealed(progressAt('choose-pin')))
    const who = person(page, 'da')
    const code = await codeOnPaper(who)
    const qr = page.getByRole('img', { name: who.app('place.qr') })
    await expect(qr).toBeVisible()
    const read = await cameraReads(page, qr)
    expect(read).toBe(new URL(`da#p=${code}`, baseURL).href)
    await forgetAll(page)
    await page.goto(read ?? '')
    await who.at('choose-pin')
  })

test('each field recognises the other’s code', async ({ page }) => {
  const who = person(page, 'da')
  const progress = progressAt('enter-code')
  await keep(page, sealed(progress))
  const before = await kept(page)
  await who.open('enter-code')
  await page.getByText(who.app('practice.validation-code.open')).click()
  await page.getByLabel(who.app('practice.validation-code.label')).fill(spaced(CODE))
  await page.getByRole('button', { name: who.app('practice.validation-code.find') }).click()
  await expect(page.getByText(who.app('practice.validation-code.place-code')).first()).toBeVisible()
  await typeCode(who, 'AB1 CD2 EF3 GH4')
  await expect(page.getByText(who.app('place.validation-code')).first()).toBeVisible()
  expect(await kept(page)).toBe(before)
  expect(await page.evaluate(key => Object.keys(localStorage).filter(one => one !== key), KEY)).toEqual([])
})
