// The notes for the helper: at a seat of the desk, when they are wanted; never on the person's paper.
import type { Page } from '@playwright/test'
import { expectNoViolation } from './support/axe.ts'
import { expectFits } from './support/expect-fits.ts'
import { print, unspaced } from './support/pdf.ts'
import { person } from './support/person.ts'
import { expect, test } from './support/test.ts'
import { wordsIn } from './support/words.ts'

const LANG = 'da'

/** Each kind of page that has notes, with a sentence that its paper has. */
const PAGES = [
  ['wait', 'when'],
  ['finish', 'open'],
  ['scan-qr', 'hold'],
] as const

const d = (key: string, values = {}) => wordsIn(LANG, 'desk', key, values)
const seat = (colour: string, animal: string) =>
  d('seat.name', { colour: d(`seat.colours.${colour}`), animal: d(`seat.animals.${animal}`) })

/** The scripts a page has fetched so far, in one text. */
function scriptsOf(page: Page): () => Promise<string> {
  const texts: Promise<string>[] = []
  page.on('response', response => {
    // What was still on its way when the page was left cannot be read any more.
    if (response.url().endsWith('.js')) texts.push(response.text().catch(() => ''))
  })
  return async () => (await Promise.all(texts)).join('\n')
}

test('notes at a seat, on no paper, and not fetched by anybody else', async ({ page }) => {
  const who = person(page, LANG)
  const scripts = scriptsOf(page)
  const note = (step: string) => page.getByText(d(`notes.${step}.say`))

  await test.step('without a seat', async () => {
    await who.open('scan-qr')
    await page.waitForLoadState('networkidle')
    await expect(page.getByText(d('notes-panel.title'))).toHaveCount(0)
    expect(await scripts()).toContain(who.words('steps.scan-qr.title'))
    expect(await scripts()).not.toContain(d('notes.scan-qr.say'))
  })

  await test.step('at a seat', async () => {
    await who.open('desk')
    await page.getByRole('button', { name: d('desk-board.open') }).click()
    const blueHare = seat('blue', 'hare')
    await page.getByRole('button', { name: d('add.go', { seat: blueHare }) }).click()
    await page
      .getByRole('button', { name: d('row.take', { seat: blueHare }), exact: true })
      .first()
      .click()
    await expect(page.getByText(d('notes-panel.title'))).toBeVisible()
    await who.open('scan-qr')
    await expect(note('scan-qr')).toHaveCount(0)
    await page.getByText(d('notes-panel.title')).click()
    await expect(note('scan-qr')).toBeVisible()
  })

  await test.step('on a page that needs none of their words itself, whom to call is said in words', async () => {
    await who.open('enter-email')
    await expect(note('enter-email')).toBeVisible()
    await expect(page.getByRole('heading', { name: who.app('contacts.title') })).toBeVisible()
    await expect(page.getByText(who.app('contacts.never'))).toBeVisible()
  })

  await test.step('at the next page too, and on its paper not', async () => {
    for (const [step, sentence] of PAGES) {
      await who.open(step)
      await expect(note(step)).toBeVisible()
      const paper = (await print(page)).map(({ text }) => text).join('')
      expect(paper).toContain(unspaced(who.words(`steps.${step}.do.${sentence}`)))
      for (const key of ['notes-panel.title', 'notes-panel.say', `notes.${step}.say`, `notes.${step}.stop`])
        expect.soft(paper, key).not.toContain(unspaced(d(key)))
    }
  })

  await test.step('readable, narrow and wide', async () => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 })
      await expectFits(who, `notes at ${width}`)
    }
    await expectNoViolation(page, 'notes')
  })
})
