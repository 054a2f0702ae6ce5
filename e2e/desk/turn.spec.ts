// Whose turn: before a password, a PIN, a finger, the details and the code, at a seat of the desk.
import { guide } from '../../src/guide/guide.ts'
import { atStep, desk, deskWords, HARE, keepAt, looksAway, markName, takesSeat } from '../support/at-desk.ts'
import { openAll } from '../support/axe.ts'
import { person } from '../support/person.ts'
import { progressAt } from '../support/saved.ts'
import { expect, test } from '../support/test.ts'

const d = deskWords('da')
const seat = { seat: markName('da', HARE) }

test('before the password: who types, who looks away, who has the mouse; again after a reload, and at Back', async ({
  page,
}) => {
  const who = person(page, 'da')
  await desk(who, [{ mark: HARE, at: progressAt('make-password') }])
  await takesSeat(who, HARE)
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(d('turn.password'))
  for (const line of [d('turn.types', seat), d('turn.away'), d('turn.mouse', seat)])
    await expect(page.getByText(line)).toBeVisible()
  await expect(page.getByText(who.words('steps.make-password.title'), { exact: true })).toHaveCount(0)
  await looksAway(who)
  await atStep(who, HARE, 'make-password')
  await page.reload()
  await expect(heading).toHaveText(d('turn.password'))
  await looksAway(who)
  await atStep(who, HARE, 'make-password')
  await who.does()
  await atStep(who, HARE, 'password-changed')
  await page.goBack()
  await atStep(who, HARE, 'make-password')
  await page.goBack()
  await expect(heading).toHaveText(d('turn.password'))
  await expect(heading).toBeFocused()
  await page.getByRole('link', { name: who.app('ask.back-to', { number: '1-4b' }) }).click()
  await atStep(who, HARE, 'follow-link')
})

test('the fields to practise in are hidden at first, the one for the code too', async ({ page }) => {
  const who = person(page, 'da')
  await desk(who, [{ mark: HARE, at: progressAt('enter-code') }])
  await takesSeat(who, HARE)
  await looksAway(who)
  await openAll(page)
  const field = page.locator('#validation-code')
  await field.fill('A7K 9QX 4BP 4TZ')
  const drawn = () => field.evaluate(one => getComputedStyle(one).getPropertyValue('-webkit-text-security'))
  expect(await drawn()).toBe('disc')
  await page.getByRole('button', { name: who.app('practice.validation-code.find') }).click()
  await expect(page.getByText(who.app('practice.validation-code.found-hidden'))).toBeVisible()
  await expect(page.locator('[data-shown-code] .code').first()).toBeHidden()
  await page.getByRole('button', { name: who.app('practice.validation-code.show') }).click()
  expect(await drawn()).toBe('none')
  await expect(page.locator('[data-shown-code] .code').first()).toBeVisible()
  await keepAt(page, HARE, progressAt('make-password'))
  await who.open('make-password')
  await looksAway(who)
  await openAll(page)
  await expect(page.locator('#practice-password')).toHaveAttribute('type', 'password')
})

const SECRET = Object.values(guide.steps).filter(({ secret }) => secret !== undefined)

test('each such step has its page, and the next one has none unless it is one too', { tag: '@full' }, async ({
  page,
}) => {
  const who = person(page, 'da')
  for (const step of SECRET) {
    await desk(who, [{ mark: HARE, at: progressAt(step.id) }])
    await takesSeat(who, HARE)
    await expect(page.getByRole('heading', { level: 1 }), step.id).toHaveText(d(`turn.${step.secret}`))
  }
})
