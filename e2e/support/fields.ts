// The fields of the guide, and what happens around them: a tab that is hidden, a page that is left and brought back.
import { expect, type Locator, type Page } from '@playwright/test'
import { openAll } from './axe.ts'
import type { Person } from './person.ts'
import { keep, progressAt, sealed } from './saved.ts'

export type FieldName = 'password' | 'pin' | 'validation-code'

/** Where each field is used, by its place on the page, and the button that has it looked at. */
export const FIELDS = {
  password: { step: 'make-password', selector: '#practice-password', check: 'practice.check' },
  pin: { step: 'choose-pin', selector: '#practice-pin', check: 'practice.check' },
  'validation-code': {
    step: 'enter-code',
    selector: '#validation-code',
    check: 'practice.validation-code.find',
  },
} as const

/** A field in use, on the step where it is one's turn. */
export type Open = { readonly input: Locator; readonly check: Locator }

/** Goes to the step of a field and opens the field. */
export async function openField(who: Person, name: FieldName): Promise<Open> {
  const { step, selector, check } = FIELDS[name]
  await keep(who.page, sealed(progressAt(step)))
  await who.open(step)
  await openAll(who.page)
  const input = who.page.locator(selector)
  await expect(input).toBeVisible()
  return { input, check: who.page.getByRole('button', { name: who.app(check), exact: true }) }
}

/** Types into a field and has it looked at. */
export async function tries(field: Open, text: string): Promise<void> {
  await field.input.fill(text)
  await field.check.click()
}

/** The tab is put behind another one, or fetched back. */
export const tabIs = (page: Page, state: 'hidden' | 'visible'): Promise<void> =>
  page.evaluate(now => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)

/** The page is left. */
export const pageIsLeft = (page: Page): Promise<void> =>
  page.evaluate(() => void window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))

/** The browser brings the page back from its store of pages left, as it was. */
export const pageComesBack = (page: Page): Promise<void> =>
  page.evaluate(() => void window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))

/** Pastes a text as the browser does it: at once, whatever its length. */
export async function paste(input: Locator, text: string): Promise<void> {
  await input.focus()
  await input.evaluate((element, pasted) => {
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select()
    document.execCommand('insertText', false, pasted)
  }, text)
}
