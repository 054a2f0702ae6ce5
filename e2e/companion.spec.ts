// The telephone's part of the guide: opened by the code on the computer, in the same language and at the same step.
import { kindsOf } from '../src/blocks/devices.ts'
import { guide } from '../src/guide/guide.ts'
import { labelText } from '../src/labels/labels.ts'
import { cameraReads } from './back/support.ts'
import { expectNoViolation } from './support/axe.ts'
import { expectFits } from './support/expect-fits.ts'
import { person } from './support/person.ts'
import { keep, progressAt, sealed, withNotes } from './support/saved.ts'
import { expect, test } from './support/test.ts'

const NOTES = { 'device-1': 'ipad', 'screen-language': 'es' }
const AT = withNotes(progressAt('open-app'), NOTES)

/** The steps that follow one another on the device with the app, from the one where the code is shown. */
const THERE = ['open-app', 'pending-request', 'scan-qr', 'enter-pin', 'biometrics']

for (const lang of ['da', 'en'])
  test(`from the code on the computer through all its steps, and nothing is kept (${lang})`, async ({
    page,
    browser,
    baseURL,
    faults,
  }) => {
    await keep(page, sealed(AT))
    const computer = person(page, lang)
    await computer.open('open-app')
    await page.locator('summary', { hasText: computer.app('companion.open') }).click()
    const code = page.getByRole('img', { name: computer.app('companion.qr') })
    await expect(code).toBeVisible()
    const address = (await cameraReads(page, code)) ?? ''
    expect(address).toBe(new URL(`./${lang}/companion/open-app?${new URLSearchParams(NOTES)}`, baseURL).href)

    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'fr-FR' })
    faults.watch(context)
    const phone = person(await context.newPage(), lang)
    await phone.page.goto(address)
    await expect(phone.page.locator('html')).toHaveAttribute('lang', lang)
    const { text } = labelText('initialise', 'es')
    await expect(phone.page.getByText(text, { exact: true }).first()).toHaveAttribute('lang', 'es')
    await expect(phone.page.getByText(phone.words(`devices.lane.${kindsOf(AT)[1]}`))).toBeVisible()

    for (const step of THERE) {
      const title = phone.words(`steps.${step}.title`)
      await expect(phone.page).toHaveURL(new RegExp(`/${lang}/companion/${step}[?]`))
      await expect(phone.page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(phone.page.locator('[data-picture] .screen').first()).toBeVisible()
      await expectFits(phone, step)
      if (step === 'open-app') await expectNoViolation(phone.page, `companion/${step}`)
      const others = await phone.page
        .locator('a')
        .evaluateAll(
          (links, there) =>
            links.map(link => link.getAttribute('href') ?? '').filter(href => !href.startsWith(there)),
          `${new URL(`./${lang}/companion/`, baseURL).pathname}`,
        )
      expect(others, `${step}: only ways to the telephone's own steps`).toEqual([])
      const next = THERE[THERE.indexOf(step) + 1]
      if (next !== undefined)
        await phone.page.getByRole('link', { name: phone.words(`steps.${next}.title`) }).click()
    }
    await expect(phone.page.getByText(phone.app('companion.computer'))).toBeVisible()
    await phone.page.reload()
    await expect(phone.page.getByText(phone.app('companion.computer'))).toBeVisible()
    const stored = await phone.page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      cookies: document.cookie,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      state: JSON.stringify(history.state?.usr ?? null),
    }))
    expect(stored).toEqual({ local: [], session: [], cookies: '', databases: [], state: 'null' })
    await context.close()
  })

test('each step of the telephone ends at the next one there, or with a look at the other screen', async ({
  page,
}) => {
  const who = person(page, 'da')
  for (const { id } of Object.values(guide.steps).filter(({ device }) => device === 1)) {
    await who.open(`companion/${id}`)
    const main = page.getByRole('main')
    const onward = main.getByRole('link')
    const back = main.getByText(
      new RegExp(`${who.app('companion.computer')}|${who.app('companion.computer-or').split('?')[0]}`),
    )
    await expect(onward.or(back).first()).toBeVisible()
  }
})

test('a step of the computer has no part on the telephone, and the page says that there is none', async ({
  page,
  faults,
}) => {
  faults.expect(/status of 404/)
  const who = person(page, 'da')
  await who.open('companion/enter-email')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.app('not-found.title'))
})

test('a step of the computer shows no code', async ({ page }) => {
  await keep(page, sealed(progressAt('enter-email')))
  const who = person(page, 'da')
  await who.open('enter-email')
  await expect(page.getByText(who.app('companion.open'))).toHaveCount(0)
})
