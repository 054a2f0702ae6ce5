// After one visit the guide works without network: the worker is ready, the browser's own store is cleared, the host
// is stopped.
import { person } from '../support/person.ts'
import { expect, test, visitThenLoseNetwork } from './test.ts'

test('net-1: after one visit every way in opens without network', async ({ page, host }) => {
  const who = person(page, 'da')
  await visitThenLoseNetwork(page, host, 'da', 'triage')
  await who.open('prepare')
  await expect(page).toHaveTitle(who.tabName('prepare'))
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.app('start.title'))
  await page.goto('./da')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who.app('start.title'))
})
