// A real profile of Chromium in which the person has blocked what sites store.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { person } from '../support/person.ts'
import { expect, test } from '../support/test.ts'
import { walkOn } from './support.ts'

/** As the setting "Block all cookies" writes it. */
const BLOCKED = { profile: { default_content_setting_values: { cookies: 2 } } }

test('store-13: with all site data blocked in the browser’s settings, the guide works and says so', async ({
  playwright,
  baseURL,
  faults,
}, { project }) => {
  const folder = mkdtempSync(join(tmpdir(), 'blocked-'))
  mkdirSync(join(folder, 'Default'))
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(BLOCKED))
  const context = await playwright.chromium.launchPersistentContext(folder, {
    ...project.use.launchOptions,
    baseURL: baseURL ?? '',
    locale: 'da-DK',
  })
  try {
    faults.watch(context)
    const page = context.pages()[0] ?? (await context.newPage())
    const who = person(page, 'da')
    await who.open('triage')
    // The setting is really on: merely naming the store throws.
    await expect(page.evaluate(() => window.localStorage.length)).rejects.toThrow(/denied/)
    const notice = page.getByRole('status').filter({ hasText: who.app('kept.memory') })
    await expect(notice).toBeVisible()
    await walkOn(who, 4)
    await expect(notice).toBeVisible()
    await page.getByRole('link', { name: who.app('foot.stop') }).click()
    const code = await page.locator('.place-card .code').innerText()
    const at = await page.locator('.place-card b').first().innerText()
    await page.reload()
    await page.goto(`./da#p=${code}`)
    await expect.poll(() => who.here()).not.toBe('')
    expect(at).toContain(who.words(`steps.${who.here()}.title`))
  } finally {
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
