// Moving about: by address, by the browser's own buttons, in a hurry, in two tabs.
import { guide } from '../src/guide/guide.ts'
import { stepIds } from './support/pages.ts'
import { person } from './support/person.ts'
import { KEY, keep, progressAt, sealed } from './support/saved.ts'
import { expect, test } from './support/test.ts'

test.describe('an address of a step not yet reached', () => {
  for (const step of ['get-app', 'make-password', 'choose-method', 'fill-form'])
    test(`nav-1: ${step} is shown, says what comes first, and leads there`, async ({ page }) => {
      await keep(page, sealed(progressAt('two-devices')))
      const who = person(page, 'da')
      await who.open(step)
      const first = page.getByRole('main').getByText(who.app('ahead.first'))
      await expect(first).toContainText(who.words('steps.two-devices.title'))
      // None of the ways on counts as done what was only read.
      await expect(page.getByRole('link', { name: who.app('ask.next') })).toHaveCount(0)
      await page.getByRole('link', { name: who.app('ahead.to-my-place') }).click()
      await who.at('two-devices')
    })

  test('nav-2: stage 3 on the first day may be read, and says to wait for the code', async ({ page }) => {
    await keep(page, sealed(progressAt('get-app')))
    const who = person(page, 'da')
    await who.open('enter-code')
    await expect(page.getByText(who.app('ahead.code-first'))).toBeVisible()
    await page.getByRole('link', { name: who.app('ahead.read-on') }).click()
    await who.at('code-accepted')
    await page.getByRole('link', { name: who.app('ahead.to-my-number', { number: '1-1' }) }).click()
    await who.at('get-app')
  })

  test('nav-2: from stage 3, "all is done" opens that step and no earlier one stays undone', async ({
    page,
  }) => {
    const who = person(page, 'da')
    await who.open('enter-code')
    await page.getByRole('link', { name: who.app('ahead.all-done') }).click()
    await expect(page.getByText(who.app('ahead.code-first'))).toHaveCount(0)
    await who.at('enter-code', { moved: false })
    await who.open('overview')
    await expect(page.getByRole('main').locator('[aria-current=step]')).toContainText(
      who.words('steps.enter-code.title'),
    )
  })

  test('nav-1: every step ahead is shown, with a way to the right place', { tag: '@full' }, async ({
    page,
  }) => {
    const who = person(page, 'en')
    for (const step of stepIds.filter(id => id !== guide.start)) {
      await who.open(step)
      await expect(page.getByRole('link', { name: who.app('ahead.to-my-place') })).toHaveAttribute(
        'href',
        '/en/triage',
      )
    }
  })
})

for (const address of [
  './da/nowhere',
  './da/Triage',
  './da/triage/',
  './da/enter-email/nothing',
  './da/enter-email/different/nothing',
  './da/help/nothing',
  './xx/triage',
  './da/%2e%2e%2f%2e%2e/etc',
  './da/enter-email%0D%0A',
  './da/<script>alert(1)</script>',
  './da/nowhere#<script>alert(1)</script>',
  './da/constructor',
  './da/help/constructor',
  './da/enter-email/different/__proto__',
])
  test(`nav-3: ${address} says that there is no such page, or shows the page meant`, async ({
    page,
    faults,
  }) => {
    const answer = await page.goto(address)
    if (answer?.status() === 404) faults.expect(/status of 404/)
    const who = person(page, 'da')
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveCount(1)
    if (address === './da/triage/') return expect(heading).toHaveText(who.words('steps.triage.title'))
    await expect(heading).toHaveText(who.app('not-found.title'))
    await expect(page.locator('#root script')).toHaveCount(0)
    await page.getByRole('link', { name: who.app('not-found.go-on') }).click()
    await who.at('triage')
  })

for (const full of [false, true])
  test(`nav-4: reloaded at ${full ? 'every step' : 'some steps'}, one stands there still`, {
    tag: full ? '@full' : [],
  }, async ({ page }) => {
    const who = person(page, 'da')
    const ids = full
      ? stepIds.filter(id => id !== 'other-address')
      : ['triage', 'make-password', 'wait', 'find-method']
    for (const step of ids) {
      await keep(page, sealed(progressAt(step)))
      await who.open(step)
      await expect(page.getByText(who.app('ahead.what-now'))).toHaveCount(0)
      await page.reload()
      await who.at(step, { moved: false })
      await expect(page.getByText(who.app('ahead.what-now'))).toHaveCount(0)
    }
  })

test('nav-5: back and forward show what the address says, and take no tick off', async ({ page }) => {
  const who = person(page, 'da')
  const walked = ['triage', 'prepare', 'two-devices', 'get-app', 'enter-email']
  await who.open('triage')
  await who.does('never')
  for (const step of walked.slice(1, -1)) {
    await who.at(step)
    await who.does()
  }
  await who.at('enter-email')
  for (const step of [...walked].reverse().slice(1)) {
    await page.goBack()
    await who.at(step)
  }
  for (const step of walked.slice(1)) {
    await page.goForward()
    await who.at(step)
  }
  await page.goBack()
  await page.goBack()
  await who.at('two-devices')
  await who.open('overview')
  await expect(page.getByRole('main').locator('[aria-current=step]')).toContainText(
    who.words('steps.enter-email.title'),
  )
})

test('nav-5: Back on the page is the step before, whatever the history holds', async ({ page }) => {
  await keep(page, sealed(progressAt('choose-method')))
  const who = person(page, 'da')
  await who.open('choose-method')
  await page.getByRole('link', { name: who.app('ask.back-to', { number: '2-2' }) }).click()
  await who.at('sign-in-again')
  await page.getByRole('link', { name: who.app('ask.back-to', { number: '2-1' }) }).click()
  await who.at('open-rcam')
})

test('nav-6: Back from the first page leaves the guide', async ({ page }) => {
  await page.goto('about:blank')
  await page.goto('./')
  await expect(page).toHaveURL('./da/')
  await page.goBack()
  await expect(page).toHaveURL('about:blank')
})

test.describe('clicked in a hurry', () => {
  // Tall enough for the whole page, so that nothing is scrolled between the clicks.
  test.use({ viewport: { width: 1280, height: 2000 } })

  for (const clicks of [2, 3])
    test(`nav-7: ${clicks} quick clicks on the way on go one step`, async ({ page }) => {
      await keep(page, sealed(progressAt('open-app')))
      const who = person(page, 'da')
      await who.open('open-app')
      await page.waitForLoadState('networkidle')
      await who.onward().click()
      await who.at('pending-request')
      await page.waitForLoadState('networkidle')
      // As if the next way on lay where the first one was: the second click of the same hurry does land on it.
      await who.onward().hover()
      for (let click = 2; click <= clicks; click += 1) {
        await page.mouse.down({ clickCount: click })
        await page.mouse.up({ clickCount: click })
      }
      await who.at('pending-request', { moved: false })
      await who.open('overview')
      const now = page.getByRole('main').locator('[aria-current=step]')
      await expect(now).toContainText(who.words('steps.pending-request.title'))
    })

  test('nav-7: a double click on an answer, on Begin and on Back goes one step', async ({ page }) => {
    const who = person(page, 'da')
    await who.open('triage')
    await who.answering('never').dblclick()
    // The second click may have landed beside the heading and taken the focus from it.
    await who.at('prepare', { moved: false })
    await who.open()
    await page.getByRole('link', { name: who.app('start.go-on') }).dblclick()
    await who.at('prepare', { moved: false })
    await keep(page, sealed(progressAt('choose-pin')))
    await who.open('choose-pin')
    await page.getByRole('link', { name: who.app('ask.back-to', { number: '1-7a' }) }).dblclick()
    await who.at('name-device', { moved: false })
  })
})

test('nav-8: next and back at once leave page and address in agreement', async ({ page }) => {
  await keep(page, sealed(progressAt('name-device')))
  const who = person(page, 'da')
  await who.open('name-device')
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-next]')?.click()
    setTimeout(() => history.back(), 5)
  })
  await who.at('name-device', { moved: false })
  await expect(page.getByRole('button', { name: who.app('done.take-off') })).toBeVisible()
})

test('a link followed before the app has started counts, once, and its address is clean', async ({
  page,
}) => {
  await keep(page, sealed(progressAt('prepare')))
  const who = person(page, 'da')
  await page.goto('./da/two-devices?done=prepare')
  await expect(page).toHaveURL('./da/two-devices')
  await expect(page.getByText(who.app('ahead.what-now'))).toHaveCount(0)
  await who.open('prepare')
  await page.getByRole('button', { name: who.app('done.take-off') }).click()
  await page.goBack()
  await expect(page).toHaveURL('./da/two-devices')
  await expect(page.getByText(who.app('ahead.what-now'))).toBeVisible()
})

test('an address that says nonsense was done changes nothing', async ({ page }) => {
  const kept = sealed(progressAt('prepare'))
  await keep(page, kept)
  const who = person(page, 'da')
  for (const query of [
    'done=finish',
    'done=wait',
    'answer=code.come',
    'answer=code.gone',
    'up-to=nowhere',
    'done=%3Cb%3E',
  ]) {
    await page.goto(`./da/prepare?${query}`)
    await expect(page).toHaveURL('./da/prepare')
    await who.at('prepare', { moved: false })
    expect(await page.evaluate(key => localStorage.getItem(key), KEY), query).toBe(kept)
  }
})

test('nav-12: the way on opened in a new tab counts there and in the first tab', async ({
  page,
  context,
}) => {
  await keep(page, sealed(progressAt('prepare')))
  const who = person(page, 'da')
  await who.open('prepare')
  const opening = context.waitForEvent('page')
  await who.onward().click({ modifiers: ['ControlOrMeta'] })
  const other = person(await opening, 'da')
  await other.at('two-devices', { moved: false })
  await expect(other.page.getByText(who.app('ahead.what-now'))).toHaveCount(0)
  await expect(page).toHaveURL('./da/prepare')
  await expect(page.getByRole('button', { name: who.app('done.take-off') })).toBeVisible()
})

test('another language shows the same step, and the language stays', async ({ page }) => {
  await keep(page, sealed(progressAt('choose-pin')))
  const dane = person(page, 'da')
  const briton = person(page, 'en')
  await dane.open('choose-pin')
  await page.locator('summary', { hasText: dane.app('tools.language') }).click()
  await page.getByRole('link', { name: 'English' }).click()
  await briton.at('choose-pin', { moved: false })
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByText(briton.app('ahead.what-now'))).toHaveCount(0)
  await page.goto('./')
  await expect(page).toHaveURL('./en/')
})

test('the text size chosen is there after a reload and on the next page', async ({ page }) => {
  const who = person(page, 'da')
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
  await who.open('triage')
  expect(await size()).toBe(20)
  for (const [chosen, label] of [
    [28, 'tools.size-28'],
    [24, 'tools.size-24'],
  ] as const) {
    await page.locator('summary', { hasText: who.app('tools.text') }).click()
    await page.getByRole('button', { name: who.app(label) }).click()
    await expect.poll(size).toBe(chosen)
    await page.reload()
    await expect.poll(size).toBe(chosen)
  }
  await who.open('help')
  await expect.poll(size).toBe(24)
})
