// A secret typed into any field of the guide is in that field and nowhere else.
import type { Page } from '@playwright/test'
import { guide } from '../src/guide/guide.ts'
import { openAll } from './support/axe.ts'
import { leaksOf, listen, toldAloud } from './support/canary.ts'
import { screens, stepIds } from './support/pages.ts'
import { person } from './support/person.ts'
import { keep, progressAt, sealed } from './support/saved.ts'
import { expect, test } from './support/test.ts'

/** The app has taken over the page that was there before it: what is typed is typed into its field. */
const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-ready')

const FIELD = {
  password: '#practice-password',
  pin: '#practice-pin',
  'validation-code': '#validation-code',
} as const
const CHECK = {
  password: 'practice.check',
  pin: 'practice.check',
  'validation-code': 'practice.validation-code.find',
} as const

/** Each field of the guide's steps. */
const FIELDS = Object.values(guide.steps).flatMap(step =>
  step.blocks.flatMap(block => (block.kind === 'practice' ? [{ step: step.id, field: block.field }] : [])),
)

test('the steps with fields are those that are looked at here', () => {
  expect(FIELDS.map(({ step, field }) => `${step}: ${field}`)).toEqual([
    'make-password: password',
    'renew-password: password',
    'choose-pin: pin',
    'enter-code: validation-code',
  ])
})

/** Words that are right for each field, wrong for it, and meant for another one. */
const TYPED = {
  password: ['Kanarie-fugl-9f3a', 'kanariefugl', 'Kanårie-9f3a-fugl'],
  pin: ['7294', 'Kanarie-9f3a', '72941'],
  'validation-code': ['k9F 3aX 7qZ 2wB', 'Kanarie-9f3a', 'Kode: k9F3aX7qZ2wBy'],
} as const

for (const { step, field } of FIELDS)
  for (const typed of TYPED[field])
    test(`${step}: "${typed}" in the field for the ${field} is nowhere else`, async ({ page, context }) => {
      const { heard } = listen(context)
      await keep(page, sealed(progressAt(step)))
      const who = person(page, 'da')
      await who.open(step)
      await ready(page)
      await openAll(page)
      const input = page.locator(FIELD[field])
      await input.click()
      await input.fill('')
      await input.pressSequentially(typed)
      expect(await leaksOf(page, typed, heard()), 'typed').toEqual([])
      await page.getByRole('button', { name: who.app(CHECK[field]), exact: true }).click()
      expect(await leaksOf(page, typed, heard()), 'checked').toEqual([])
      // The code helper reads a code aloud, on request of whoever typed it.
      if (field !== 'validation-code') expect(await toldAloud(page, typed), 'told aloud').toEqual([])
      // The code helper shows the code in parts, and how they are read aloud: no part may be anywhere else either.
      for (const part of await page.locator('[data-shown-code] :is(.code, .spelled)').allTextContents())
        expect(await leaksOf(page, part), `shown: ${part}`).toEqual([])
      await who.does()
      await expect(page).not.toHaveURL(`./da/${step}`)
      expect(await leaksOf(page, typed, heard()), 'gone on').toEqual([])
      const text = await page.evaluate(() => document.documentElement.outerHTML)
      expect(text.includes(typed), 'gone on: no exception any more').toBe(false)
      await page.goBack()
      await openAll(page)
      await expect(page.locator(FIELD[field])).not.toHaveValue(typed)
    })

test('an address that is looked at is nowhere but in its field, and of it only the host is shown', async ({
  page,
  context,
}) => {
  const { heard } = listen(context)
  const who = person(page, 'da')
  await who.open('address')
  const typed = 'https://ecas.ec.europa.eu/cas/login?ticket=Kanarie-9f3a'
  await page.getByLabel(who.app('address.label')).fill(typed)
  await page.getByRole('button', { name: who.app('address.check') }).click()
  await expect(page.getByText(who.app('address.genuine'))).toBeVisible()
  for (const canary of [typed, 'Kanarie-9f3a']) expect(await leaksOf(page, canary, heard())).toEqual([])
})

/** The fields of the other pages. Whoever mistakes one for the place for a password must not have given it away. */
const OTHERS = [
  { path: 'help', selector: '#search', leaks: [] },
  { path: 'place', selector: '#place-code', leaks: [] },
  { path: 'go', selector: '#step-number', leaks: [] },
  { path: 'address', selector: '#address', leaks: [] },
  // A text for whoever looks after the guide: it is there to be printed, and says that no secret may stand in it.
  { path: 'changed/enter-code', selector: '#changed', leaks: ['print'] },
] as const

for (const { path, selector, leaks } of OTHERS)
  test(`${path}: a word typed into its field is nowhere else, whatever is then done`, async ({
    page,
    context,
  }) => {
    const { heard } = listen(context)
    const who = person(page, 'da')
    await who.open(path)
    await ready(page)
    const typed = 'Kanarie-9f3a-fugl'
    const field = page.locator(selector)
    await field.click()
    await field.pressSequentially(typed)
    expect(await leaksOf(page, typed, heard()), 'typed').toEqual(leaks)
    expect(await toldAloud(page, typed), 'told aloud').toEqual([])
    await field.press('Enter')
    expect(await leaksOf(page, typed, heard()), 'sent off').toEqual(leaks)
    expect(await toldAloud(page, typed), 'told aloud').toEqual([])
    await page
      .getByRole('navigation', { name: who.app('foot.label') })
      .getByRole('link', { name: who.app('foot.overview') })
      .click()
    await expect(page).toHaveURL('./da/overview')
    // The address comes first; the page before stays until all of the next one is here.
    await expect(page.locator(selector)).toHaveCount(0)
    expect(await leaksOf(page, typed, heard()), 'gone on').toEqual([])
    await page.goBack()
    await expect(page.locator(selector)).toHaveValue('')
  })

test('every field there is stands in one of the lists here', { tag: '@full' }, async ({ page }) => {
  const who = person(page, 'da')
  await who.open('about')
  const found = new Set<string>()
  for (const path of [...screens, ...stepIds, 'changed/enter-code'].filter(one => one !== 'about')) {
    await who.open(path)
    await ready(page)
    await openAll(page)
    await expect(page.getByText(who.app('loading'))).toHaveCount(0)
    const ids = await page
      // A day is a day whatever is typed: the browser takes nothing else.
      .locator('input:not([type=radio], [type=checkbox], [type=date]), textarea')
      .evaluateAll(all => all.map(one => `#${one.id}`))
    for (const id of ids) found.add(id)
  }
  expect([...found].sort()).toEqual(
    [...Object.values(FIELD), ...OTHERS.map(({ selector }) => selector)].sort(),
  )
})

test('each field tells browser, keyboard and password managers to leave it alone', async ({ page }) => {
  const who = person(page, 'da')
  for (const { step, selector } of [
    ...FIELDS.map(({ step: at, field }) => ({ step: at, selector: FIELD[field] })),
    ...OTHERS.map(({ path, selector }) => ({ step: path, selector })),
  ]) {
    await who.open(step)
    await ready(page)
    await openAll(page)
    const input = page.locator(selector)
    for (const [name, value] of [
      ['spellcheck', 'false'],
      ['autocapitalize', 'none'],
      ['autocorrect', 'off'],
      ['autocomplete', 'off'],
      ['translate', 'no'],
      ['data-1p-ignore', ''],
      ['data-lpignore', 'true'],
      ['data-bwignore', ''],
    ] as const)
      await expect(input, `${step}: ${name}`).toHaveAttribute(name, value)
    expect(await input.getAttribute('name'), `${step}: no name, so no form carries it`).toBeNull()
  }
})

// The sweep must bite: here a page does what none may do.
test('the sweep finds a word in each of the places', async ({ page, context, faults }) => {
  faults.expect(/Kanarie/)
  faults.expect(/status of 404/)
  const { heard } = listen(context)
  const who = person(page, 'da')
  await who.open('triage')
  await page.evaluate(async canary => {
    localStorage.setItem('x', canary)
    sessionStorage.setItem('x', canary)
    // biome-ignore lint/suspicious/noDocumentCookie: what no page may do is what is done here
    document.cookie = `x=${canary}`
    window.name = canary
    await caches.open(canary)
    indexedDB.open(canary)
    history.pushState({ canary }, '', `?x=${canary}`)
    document.title = canary
    // biome-ignore lint/suspicious/noConsole: the same
    console.error(canary)
    await fetch(`./nothing?${canary}`)
    document.querySelector('main p')?.setAttribute('data-x', canary)
    const shown = document.createElement('p')
    shown.textContent = canary
    document.querySelector('main')?.append(shown)
    const root = document.querySelector('#root')
    const key = Object.keys(root ?? {}).find(name => name.startsWith('__reactContainer$')) ?? ''
    Reflect.set(Reflect.get(root ?? {}, key), 'x', { y: [canary] })
  }, 'Kanarie-9f3a')
  expect([...(await leaksOf(page, 'Kanarie-9f3a', heard()))].sort()).toEqual(
    [
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'Cache Storage',
      'cookies',
      'window.name',
      'address',
      'history.state',
      'title',
      'markup',
      "React's tree",
      'print',
      'console',
      'request',
    ].sort(),
  )
})
