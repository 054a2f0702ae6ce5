// A link with a place code (`#p=…`): read once, taken off the address, and never at the cost of another progress.
import { guide } from '../../src/guide/guide.ts'
import { encodePlace } from '../../src/inputs/place-code.ts'
import { placeOf } from '../../src/progress/place.ts'
import { person } from '../support/person.ts'
import { keep, progressAt, sealed } from '../support/saved.ts'
import { expect, test } from '../support/test.ts'
import { doneIn, goOn, kept, typeCode } from './support.ts'

const CODE = encodePlace(placeOf(guide, progressAt('choose-pin'), 0))

for (const [how, hash] of [
  ['cut short', CODE.slice(0, 6)],
  ['empty', ''],
  ['broken', '%E0%A4%A'],
  ['ten thousand characters long', 'A'.repeat(10_000)],
  ['of an older format', '00000-00000'],
  ['a script', '<script>alert(1)</script>'],
] as const)
  test(`nav-14: a link whose code is ${how} changes nothing`, {
    tag: how === 'cut short' ? [] : '@full',
  }, async ({ page }) => {
    const text = sealed(progressAt('fill-form'))
    await keep(page, text)
    const who = person(page, 'da')
    await page.goto(`./da#p=${hash}`)
    await expect(page).toHaveURL('./da/place')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.app('place.title'))
    if (hash !== '') await expect(page.locator('.error-summary, [role=alert]').first()).toBeVisible()
    expect(await kept(page)).toBe(text)
    await expect(page.locator('#root script')).toHaveCount(0)
  })

test('a link with a code in an empty browser leads there; nobody is told the code', async ({
  page,
  context,
}) => {
  const told: string[] = []
  context.on('request', request =>
    told.push([request.url(), request.postData() ?? '', JSON.stringify(request.headers())].join(' ')),
  )
  const who = person(page, 'da')
  await page.goto('about:blank')
  await page.goto(`./da#p=${CODE}`)
  await who.at('choose-pin')
  // Neither in the address nor in the history: Back shows the page for codes, with nothing in it.
  await page.goBack()
  await expect(page).toHaveURL('./da/place')
  await expect(page.getByLabel(who.app('place.label'))).toHaveValue('')
  expect(JSON.stringify(await page.evaluate(() => history.state))).not.toContain(CODE)
  await page.goBack()
  await expect(page).toHaveURL('about:blank')
  expect(told.length).toBeGreaterThan(0)
  expect(told.filter(text => text.includes(CODE) || text.includes(CODE.replace('-', '')))).toEqual([])
})

test('a link without a language is read in the browser’s', async ({ page }) => {
  const who = person(page, 'da')
  await page.goto(`./#p=${CODE}`)
  await who.at('choose-pin')
})

test('nav-13: a link with another progress here asks which; neither is lost, and one can change back', async ({
  page,
}) => {
  const who = person(page, 'da')
  const here = progressAt('fill-form', ['rcam-asks=nothing'])
  await keep(page, sealed(here))
  const done = await doneIn(page)
  await page.goto(`./da#p=${CODE}`)
  await expect(page.getByRole('heading', { level: 2, name: who.app('place.which') })).toBeFocused()
  await expect(page.getByRole('main')).toContainText(who.words('steps.choose-pin.title'))
  await expect(page.getByRole('main')).toContainText(who.words('steps.fill-form.title'))
  expect(await doneIn(page)).toEqual(done)
  await page.getByRole('button', { name: who.app('place.take-code') }).click()
  await who.at('choose-pin')
  await page.reload()
  await who.open('place')
  await page.getByRole('button', { name: who.app('place.back-to-before') }).click()
  await who.at('fill-form')
  expect(await doneIn(page)).toEqual(done)
  // And the other way round: the code's place is now the one before.
  await who.open('place')
  await page.getByRole('button', { name: who.app('place.back-to-before') }).click()
  await who.at('choose-pin')
})

test('nav-13: changing back works at once after the link, and the link is not read a second time', async ({
  page,
}) => {
  const who = person(page, 'da')
  await keep(page, sealed(progressAt('fill-form')))
  await page.goto(`./da#p=${CODE}`)
  await page.getByRole('button', { name: who.app('place.take-code') }).click()
  await who.at('choose-pin')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.app('place.title'))
  await expect(page.getByRole('heading', { level: 2, name: who.app('place.which') })).toHaveCount(0)
  await page.getByRole('button', { name: who.app('place.back-to-before') }).click()
  await who.at('fill-form')
})

test('nav-13: the code of where one is already keeps what was put aside before', async ({ page }) => {
  const who = person(page, 'da')
  await keep(page, sealed(progressAt('fill-form')))
  await typeCode(who, CODE)
  await page.getByRole('button', { name: who.app('place.take-code') }).click()
  await who.at('choose-pin')
  await typeCode(who, CODE)
  await who.at('choose-pin')
  await who.open('place')
  await page.getByRole('button', { name: who.app('place.back-to-before') }).click()
  await who.at('fill-form')
})

test('nav-13: staying where one is leaves the store as it was', async ({ page }) => {
  const who = person(page, 'da')
  const text = sealed(progressAt('fill-form'))
  await keep(page, text)
  await page.goto(`./da#p=${CODE}`)
  await page.getByRole('button', { name: who.app('place.keep-here') }).click()
  await who.at('fill-form')
  expect(await kept(page)).toBe(text)
  expect(await page.evaluate(() => localStorage.length)).toBe(1)
})

test('nav-13: on somebody else’s device too, where nothing is written, neither is lost', async ({ page }) => {
  const who = person(page, 'da')
  await who.open()
  await page.getByRole('link', { name: who.app('start.begin') }).click()
  await page.getByRole('link', { name: who.app('whose.other') }).click()
  await who.at('triage')
  await goOn(who)
  await who.at('prepare')
  // By the links of the page: loading it anew would forget.
  await page.evaluate(code => {
    location.hash = `p=${code}`
  }, CODE)
  await page.getByRole('button', { name: who.app('place.take-code') }).click()
  await who.at('choose-pin')
  await page.goBack()
  await page.getByRole('button', { name: who.app('place.back-to-before') }).click()
  await who.at('prepare')
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})
