// A secret typed into any field of the guide is in that field and nowhere else.
import { guide } from '../src/guide/guide.ts'
import { openAll } from './support/axe.ts'
import { leaksOf, listen } from './support/canary.ts'
import { person } from './support/person.ts'
import { keep, progressAt, sealed } from './support/saved.ts'
import { expect, test } from './support/test.ts'

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
      await openAll(page)
      const input = page.locator(FIELD[field])
      await input.click()
      await input.fill('')
      await input.pressSequentially(typed)
      expect(await leaksOf(page, typed, heard()), 'typed').toEqual([])
      await page.getByRole('button', { name: who.app(CHECK[field]), exact: true }).click()
      expect(await leaksOf(page, typed, heard()), 'checked').toEqual([])
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

test('each field tells browser, keyboard and password managers to leave it alone', async ({ page }) => {
  const who = person(page, 'da')
  for (const { step, selector } of [
    ...FIELDS.map(({ step: at, field }) => ({ step: at, selector: FIELD[field] })),
    { step: 'address', selector: '#address' },
  ]) {
    await who.open(step)
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
