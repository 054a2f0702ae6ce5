// When the fields forget what was typed, and when they must not.

import { openAll } from './support/axe.ts'
import { FIELDS, openField, pageComesBack, pageIsLeft, tabIs, tries } from './support/fields.ts'
import { person } from './support/person.ts'
import { expect, test } from './support/test.ts'

const NAMES = ['password', 'pin', 'validation-code'] as const
const TYPED = { password: 'Grib-7-pumpe-til', pin: '7294', 'validation-code': 'A7K 9QX 4BP 4TZ' } as const

for (const name of NAMES) {
  test(`what was typed into the field for the ${name} is gone when the page is left`, async ({ page }) => {
    const who = person(page, 'da')
    const field = await openField(who, name)
    const before = await field.input.inputValue()
    await tries(field, TYPED[name])
    await pageIsLeft(page)
    await expect(field.input).toHaveValue(before)
    await expect(page.locator('[data-shown-code] .code')).toHaveCount(0)
  })

  test(`and when the browser brings the page back (${name})`, async ({ page }) => {
    const field = await openField(person(page, 'da'), name)
    const before = await field.input.inputValue()
    await tries(field, TYPED[name])
    await pageComesBack(page)
    await expect(field.input).toHaveValue(before)
    await expect(page.locator('[data-shown-code] .code')).toHaveCount(0)
  })

  test(`and on the next step, also when one comes back (${name})`, async ({ page }) => {
    const who = person(page, 'da')
    const field = await openField(who, name)
    const before = await field.input.inputValue()
    await tries(field, TYPED[name])
    await who.does()
    await expect(field.input).toHaveCount(0)
    await page.goBack()
    await expect(page).toHaveURL(`./da/${FIELDS[name].step}`)
    await openAll(page)
    await expect(field.input).toHaveValue(before)
  })

  test(`and when its part of the page is closed (${name})`, async ({ page }) => {
    const who = person(page, 'da')
    const field = await openField(who, name)
    const before = await field.input.inputValue()
    await tries(field, TYPED[name])
    const summary = page.locator('summary', { hasText: who.app(`practice.${name}.open`) })
    await summary.click()
    await expect(field.input).toHaveCount(0)
    await summary.click()
    await expect(field.input).toHaveValue(before)
  })
}

for (const name of ['password', 'pin'] as const)
  test(`the ${name} is gone when the tab is hidden`, async ({ page }) => {
    const field = await openField(person(page, 'da'), name)
    const before = await field.input.inputValue()
    await tries(field, TYPED[name])
    await tabIs(page, 'hidden')
    await expect(field.input).toHaveValue(before)
    await tabIs(page, 'visible')
    await expect(field.input).toHaveValue(before)
  })

test('the code stays when the tab is hidden: it is typed into the other tab', async ({ page }) => {
  const who = person(page, 'da')
  const field = await openField(who, 'validation-code')
  await tries(field, TYPED['validation-code'])
  await page.getByRole('checkbox', { name: who.app('practice.validation-code.group', { number: 1 }) }).check()
  await tabIs(page, 'hidden')
  await tabIs(page, 'visible')
  await expect(field.input).toHaveValue(TYPED['validation-code'])
  await expect(page.locator('[data-shown-code] .code')).toHaveText(['A7K', '9QX', '4BP', '4TZ'])
  await expect(page.locator('[data-shown-code] input:checked')).toHaveCount(1)
})

test('an address looked at is gone when the page is left, and its verdict with it', async ({ page }) => {
  const who = person(page, 'da')
  await who.open('address')
  const input = page.getByLabel(who.app('address.label'))
  await input.fill('https://ecas.ec.europa.eu/')
  await page.getByRole('button', { name: who.app('address.check') }).click()
  await expect(page.getByText(who.app('address.genuine'))).toBeVisible()
  await pageIsLeft(page)
  await expect(input).toHaveValue('')
  await expect(page.getByText(who.app('address.genuine'))).toHaveCount(0)
})
