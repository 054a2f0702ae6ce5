// "Where am I?": from what one sees, or from the paper's own number, to the step; what is done and said stays.
import { guide } from '../src/guide/guide.ts'
import { doneIn, kept } from './back/support.ts'
import { type Person, person } from './support/person.ts'
import { keep, progressAt, sealed } from './support/saved.ts'
import { expect, test } from './support/test.ts'

/** A choice in the gallery: the step's number and name, and why. */
const choice = (who: Person, step: string) => {
  const number = guide.numbers[step]?.number
  const named = `${number === undefined ? '' : `${number} `}${who.words(`steps.${step}.title`)}`
  const why = who.app('where-am-i.because', {
    stage: who.words(`stages.${guide.steps[step]?.stage}.title`),
  })
  const name = `${named} ${why}`
  return who.page.getByRole('main').getByRole('link', { name, exact: true })
}

/** From wherever one is, by the button that every page has. */
async function asks(who: Person): Promise<void> {
  await who.page
    .getByRole('contentinfo')
    .getByRole('link', { name: who.app('foot.where') })
    .click()
  await expect(who.page.getByRole('heading', { level: 1 })).toHaveText(who.app('where-am-i.title'))
}

for (const lang of ['da', 'en'])
  test(`a drawn screen leads to its step, with a reason, and keeps what is done (${lang})`, async ({
    page,
  }) => {
    await keep(page, sealed(progressAt('enter-email')))
    const who = person(page, lang)
    await who.open('enter-email')
    const before = await doneIn(page)
    await asks(who)
    await expect(page.locator('[data-picture="app-scanner"] .screen').first()).toBeVisible()
    await choice(who, 'scan-qr').click()
    await who.at('scan-qr')
    await expect(page.getByText(who.app('ahead.what-now'))).toHaveCount(0)
    const now = await doneIn(page)
    expect(now).toEqual(expect.arrayContaining([...before]))
    expect(now).toContain('qr-appears')
    expect(now).not.toContain('scan-qr')
    // And back to an earlier one: nothing is taken off.
    await asks(who)
    await choice(who, 'enter-email').click()
    await who.at('enter-email')
    expect(await doneIn(page)).toEqual(now)
  })

test('a screen on another way is looked at; what was answered changes only when one says so', async ({
  page,
}) => {
  const text = sealed(progressAt('open-email'))
  await keep(page, text)
  const who = person(page, 'da')
  await who.open('open-email')
  await asks(who)
  await choice(who, 'earlier-password').click()
  await who.at('earlier-password')
  expect(await kept(page)).toBe(text)
  const says = page.locator('#other-answers')
  await expect(says).toContainText(who.words('questions.what-you-see.answers.form'))
  await expect(says).toContainText(who.words('questions.what-you-see.answers.password'))
  await page.getByRole('link', { name: who.app('ahead.all-done') }).click()
  await expect(says).toHaveCount(0)
  await who.does('yes')
  await who.at('add-device')
})

test('every screen that steps show stands in the gallery once a device, with all its steps', async ({
  page,
}) => {
  const who = person(page, 'da')
  await who.open('where')
  const shown = Object.values(guide.steps).flatMap(step =>
    step.blocks.flatMap(block => (block.kind === 'picture' ? [{ step, picture: block.picture }] : [])),
  )
  for (const { step } of shown) await expect(choice(who, step.id)).toHaveCount(1)
  const screens = page.getByRole('main').locator('[data-picture]')
  // And what is waited for, the e-mail and the text message with the code.
  await expect(screens).toHaveCount(
    new Set(shown.map(({ step, picture }) => `${step.device} ${picture}`)).size + 2,
  )
})

test('who holds the message with the code in their hand finds it there, and comes to the wait', async ({
  page,
}) => {
  await keep(page, sealed(progressAt('wait')))
  const who = person(page, 'da')
  await who.open('where')
  const message = page.locator('.gallery > li', { has: page.locator('[data-picture="code-sms"]') })
  await message.getByRole('link').click()
  await who.at('wait')
})

test('by the number on the paper to the step, from any page; what is done stays', async ({ page }) => {
  await keep(page, sealed(progressAt('enter-email')))
  const who = person(page, 'en')
  await who.open('help')
  const before = await doneIn(page)
  await asks(who)
  await page.getByRole('link', { name: who.app('where-am-i.paper') }).click()
  await who.at('on-paper')
  const point = `${who.app('sheet.point', { number: 13 })} ${who.words('steps.choose-method.title')}`
  await page.getByRole('link', { name: point, exact: true }).click()
  await who.at('choose-method')
  await expect(page.getByText(who.app('ahead.what-now'))).toHaveCount(0)
  expect(await doneIn(page)).toEqual(expect.arrayContaining([...before, 'log-out', 'open-rcam']))
})
