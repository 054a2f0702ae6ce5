// The guide in Safari's engine: the whole way, without network, what is typed, and every page on a narrow screen.
import { LANGUAGES } from '../../src/language/languages.ts'
import { allPages } from '../support/pages.ts'
import { expect, test } from './test.ts'

/** Longer than the usual walk has steps. */
const TOO_MANY = 80

for (const { code } of LANGUAGES)
  test(`the whole way, from the start to the finish (${code})`, async ({ somebody }) => {
    const who = somebody(code)
    await who.open()
    await who.press('main a', who.app('start.begin'))
    await who.at('whose', who.app('whose.title'))
    await who.press('main a.choice')
    const gone: string[] = []
    for (let step = 'triage'; step !== 'finish' && gone.length < TOO_MANY; ) {
      await who.atStep(step)
      gone.push(step)
      await who.does(step)
      step = await who.stepAfter(step)
    }
    await who.atStep('finish')
    expect(gone.length).toBeGreaterThan(35)
    expect(new Set(gone).size).toBe(gone.length)
  })

test('what was done is still known after a reload', async ({ somebody }) => {
  const who = somebody('da')
  await who.open()
  await who.press('main a', who.app('start.begin'))
  await who.at('whose', who.app('whose.title'))
  await who.press('main a.choice')
  await who.atStep('triage')
  await who.does('triage')
  await who.atStep('prepare')
  await who.open()
  await who.press('main a', who.app('start.go-on'))
  await who.atStep('prepare')
})

test('a validation code in a whole message is found, and stays in the field', async ({ somebody }) => {
  const who = somebody('da')
  await who.open('enter-code')
  await who.press('details.practice summary')
  const field = await who.there('#validation-code')
  await field.sendKeys('Koden er K7D 2MW 9HX 4QP. Venlig hilsen')
  await who.press('details.practice button', who.app('practice.validation-code.find'))
  await expect.poll(() => who.text('details.practice')).toContain(who.app('practice.validation-code.found'))
  expect(await field.getAttribute('value')).toContain('K7D 2MW 9HX 4QP')
})

test('after one visit every page opens without network', async ({ somebody, host }) => {
  const who = somebody('da')
  await who.open('offline')
  const [named = ''] = who.app('offline.language', { language: 'Dansk' }).split(',')
  const isKept = new RegExp(`^${named}.*: ${who.app('offline.is-kept')}$`, 'm')
  await expect.poll(() => who.text('main'), { timeout: 30_000 }).toMatch(isKept)
  await host.stop()
  for (const path of allPages) await test.step(path, () => who.open(path))
})

test('no page is wider than a narrow screen', async ({ somebody }) => {
  const who = somebody('da')
  await who.driver.manage().window().setRect({ width: 450, height: 800 })
  for (const path of allPages) {
    await who.open(path)
    expect.soft(await who.tooWide(), path).toBe(0)
  }
})
