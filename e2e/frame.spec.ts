// What is the same on every page, and what must not happen by itself on any.
import { openAll } from './support/axe.ts'
import { SAMPLE } from './support/pages.ts'
import { person } from './support/person.ts'
import { keep, progressAt, sealed } from './support/saved.ts'
import { expect, test } from './support/test.ts'

test('tools and ways at the foot are the same everywhere, in the same order, and say whose guide it is not', async ({
  page,
}) => {
  const who = person(page, 'da')
  /** The names of what a bar holds, from left to right. */
  const bar = (name: string) =>
    page
      .getByRole('navigation', { name: who.app(name) })
      .locator('summary, a:not(.pick a)')
      .allTextContents()
  await who.open()
  const tools = await bar('tools.label')
  const foot = await bar('foot.label')
  for (const key of ['text', 'language', 'print']) expect(tools.join()).toContain(who.app(`tools.${key}`))
  for (const key of ['help', 'overview', 'stop', 'about']) expect(foot).toContain(who.app(`foot.${key}`))
  for (const path of SAMPLE) {
    await who.open(path)
    expect.soft(await bar('tools.label'), path).toEqual(tools)
    expect.soft(await bar('foot.label'), path).toEqual(foot)
    await expect(page.getByRole('contentinfo')).toContainText(who.app('foot.not-the-commission'))
    await expect(page.locator('html')).toHaveAttribute('lang', 'da')
  }
})

test("words of other people's screens are in their own language, and left alone by translators", async ({
  page,
}) => {
  const who = person(page, 'da')
  for (const path of ['enter-email', 'approve-in-app', 'add-device', 'checklist', 'help/mail-not-come']) {
    await who.open(path)
    await openAll(page)
    const labels = page.locator('.theirs')
    expect(await labels.count(), path).toBeGreaterThan(0)
    // A name or an address has no language of its own; a button, a link, a field and a line of a menu have.
    const bare = await labels.evaluateAll(all =>
      all.flatMap(one =>
        one instanceof HTMLElement &&
        (one.translate || (/button|link|field|menu/.test(one.dataset['look'] ?? '') && !one.lang))
          ? [one.outerHTML]
          : [],
      ),
    )
    expect.soft(bare, path).toEqual([])
  }
})

test('whatever one does on a page, the focus is somewhere on it', async ({ page }) => {
  const who = person(page, 'da')
  const lost = () =>
    page.evaluate(() => document.activeElement === null || document.activeElement === document.body)
  const button = (key: string) => page.getByRole('button', { name: who.app(key), exact: true })
  await keep(page, '{')
  await who.open('overview')
  await button('kept.dismiss').click()
  expect.soft(await lost(), 'a notice put away').toBe(false)
  await button('start-over.title').click()
  await expect(button('start-over.no')).toBeVisible()
  expect.soft(await lost(), 'asked twice').toBe(false)
  await button('start-over.no').click()
  await expect(button('start-over.title')).toBeVisible()
  expect.soft(await lost(), 'and answered no').toBe(false)
  await button('start-over.title').click()
  await button('start-over.yes').click()
  await expect(page).toHaveURL('./da')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await keep(page, sealed(progressAt('two-devices')))
  await who.open('prepare')
  await button('done.take-off').click()
  await expect(button('done.take-off')).toHaveCount(0)
  expect.soft(await lost(), 'a tick taken off').toBe(false)
  await keep(page, sealed(progressAt('wait')))
  await who.open('wait')
  await button('note.today').click()
  expect.soft(await lost(), 'today').toBe(false)
  await who.does('not-yet')
  expect.soft(await lost(), 'not yet').toBe(false)
  await who.open('remembered')
  await page
    .getByRole('button', { name: who.app('remember.forget') })
    .first()
    .click()
  await expect(page.getByText(who.app('remember.row-gone', { what: '' }).trim())).toBeVisible()
  expect.soft(await lost(), 'a row forgotten').toBe(false)
})

test('nothing happens by itself in two days', async ({ page }) => {
  await page.clock.install()
  await keep(page, sealed(progressAt('open-email')))
  const who = person(page, 'da')
  await who.open('open-email')
  await openAll(page)
  await page.waitForLoadState('networkidle')
  const before = await page.getByRole('main').innerText()
  await page.clock.fastForward('48:00:00')
  await who.at('open-email', { moved: false })
  expect(await page.getByRole('main').innerText()).toBe(before)
})

test('neither the focus nor a letter typed or a choice made leads away from a page', {
  tag: '@full',
}, async ({ page }) => {
  const who = person(page, 'da')
  for (const path of [
    'two-devices',
    'make-password',
    'choose-pin',
    'enter-code',
    'request-sent',
    'address',
    'place',
  ]) {
    await who.open(path)
    await openAll(page)
    await expect(page.getByText(who.app('loading'))).toHaveCount(0)
    for (const field of await page.locator('main :is(input, textarea, button, a, summary)').all()) {
      await field.focus()
      if (
        await field.evaluate(one => one.matches('input:not([type]), [type=text], [type=password], textarea'))
      )
        await field.fill('a7')
      if (await field.evaluate(one => one.matches('[type=radio], [type=checkbox]'))) await field.check()
    }
    await expect(page).toHaveURL(`./da/${path}`)
  }
})

test('going on, the frame stays as it is, and a menu left open is closed', async ({ page }) => {
  await keep(page, sealed(progressAt('open-email')))
  const who = person(page, 'da')
  await who.open('open-email')
  const frame = page.locator('header.top, .path, main, footer.foot')
  const marked = () => frame.evaluateAll(parts => parts.filter(part => Object(part).marked).length)
  await frame.evaluateAll(parts => {
    for (const part of parts) Object.assign(part, { marked: true })
  })
  await page.getByText(who.app('tools.text'), { exact: true }).click()
  await expect(page.locator('.pop[open]')).toHaveCount(1)
  await who.does('come')
  await who.at('follow-link')
  expect(await marked()).toBe(4)
  await expect(page.locator('.pop[open]')).toHaveCount(0)
  await expect(page.locator('[aria-current="step"]')).toHaveCount(1)
})
