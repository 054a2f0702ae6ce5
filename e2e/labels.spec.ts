// Labels in the language one sees on the other screens: asked once, changed from any page, in sentences and drawings.

import { NOTHING_YET } from '../src/engine/progress.ts'
import { walk } from '../src/engine/walk.ts'
import { guide } from '../src/guide/guide.ts'
import { LABEL_LANGUAGES, labels, labelText } from '../src/labels/labels.ts'
import { measure } from './support/measure.ts'
import { type Person, person } from './support/person.ts'
import { keep, progressAt, sealed, withNotes } from './support/saved.ts'
import { expect, test } from './support/test.ts'

/** The field that asks: at the step of the devices, and among the tools of every page. */
const field = (who: Person, at: 'main' | 'navigation') =>
  who.page.getByRole(at).getByLabel(who.app('seen.title'))

/** A label in a sentence of the step. */
const inSentence = (who: Person, id: string, seen: string) =>
  who.page.locator('ol.do .theirs').getByText(labelText(id, seen).text, { exact: true })

const inDrawing = (who: Person, id: string) => who.page.locator(`[data-picture] [data-label="${id}"]`).first()

test('asked once, at the step of the devices; from then on where a label is known it stands in that language', async ({
  page,
}) => {
  await keep(page, sealed(progressAt('two-devices')))
  const who = person(page, 'da')
  await who.open('two-devices')
  await field(who, 'main').selectOption('es')
  await keep(page, sealed(withNotes(progressAt('add-device'), { 'screen-language': 'es' })))
  await who.open('add-device')
  // Known in Spanish: so it stands there, with what it means.
  const known = inSentence(who, 'manage-devices', 'es')
  await expect(known).toHaveAttribute('lang', 'es')
  await expect(known).toHaveAttribute('translate', 'no')
  await expect(known.locator('xpath=..')).toContainText(`(${who.words('meanings.manage-devices')})`)
  await expect(inDrawing(who, 'manage-devices')).toHaveText(labelText('manage-devices', 'es').text)
  // Not known in Spanish: in the language in which it is, with what it means.
  await keep(page, sealed(withNotes(progressAt('password-changed'), { 'screen-language': 'es' })))
  await who.open('password-changed')
  const unknown = inSentence(who, 'proceed', 'es')
  await expect(unknown).toHaveAttribute('lang', 'en')
  await expect(unknown.locator('xpath=..')).toContainText(`(${who.words('meanings.proceed')})`)
})

test('what is chosen is kept, and the next steps follow it without being asked again', async ({ page }) => {
  await keep(page, sealed(progressAt('two-devices')))
  const who = person(page, 'en')
  await who.open('two-devices')
  await field(who, 'main').selectOption('sv')
  await who.does()
  await who.at('get-app')
  await page.reload()
  await page.goto('./en/create-account')
  await expect(inSentence(who, 'create-account', 'sv')).toHaveAttribute('lang', 'sv')
  await who.open('about')
  await page.locator('summary', { hasText: who.app('tools.language') }).click()
  await expect(field(who, 'navigation')).toHaveValue('sv')
})

test('changed from any page, at once, in sentence and drawing; the reader’s own language needs no meaning', async ({
  page,
}) => {
  await keep(page, sealed(progressAt('create-account')))
  const who = person(page, 'da')
  await who.open('create-account')
  await expect(inSentence(who, 'create-account', 'en')).toHaveAttribute('lang', 'en')
  await page.locator('summary', { hasText: who.app('tools.language') }).click()
  for (const seen of ['el', 'da']) {
    await field(who, 'navigation').selectOption(seen)
    await expect(inSentence(who, 'create-account', seen)).toHaveAttribute('lang', seen)
    await expect(inDrawing(who, 'create-account')).toHaveText(labelText('create-account', seen).text)
  }
  const sentence = inSentence(who, 'create-account', 'da').locator('xpath=ancestor::li')
  await expect(sentence).not.toContainText(`(${who.words('meanings.create-account')})`)
})

/** The language in which the labels are longest, all of them together. */
const lengthIn = (lang: string) =>
  Object.keys(labels).reduce((sum, id) => sum + labelText(id, lang).text.length, 0)
const LONGEST = LABEL_LANGUAGES.toSorted((a, b) => lengthIn(b) - lengthIn(a))[0]

/** Steps whose sentences name a label that is known in this language. */
const stepsWith = (seen: string) =>
  Object.values(guide.steps).filter(({ blocks }) =>
    blocks.some(
      block => block.kind === 'say' && block.labels.some(label => labelText(label, seen).lang === seen),
    ),
  )

for (const seen of LABEL_LANGUAGES)
  for (const lang of ['da', 'en'])
    test(`at 320 px and at the largest text no line breaks for labels in ${seen} (${lang})`, {
      tag: seen === LONGEST && lang === 'da' ? [] : '@full',
    }, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 740 })
      const steps = stepsWith(seen)
      const last =
        walk(guide, NOTHING_YET).findLast(({ step }) => steps.includes(step))?.step.id ?? guide.start
      const kept = withNotes(progressAt(last), { 'screen-language': seen })
      const who = person(page, lang)
      for (const textSize of [20, 28] as const) {
        await keep(page, sealed(kept, { textSize: { is: textSize, at: 1 } }))
        for (const { id } of steps) {
          await who.open(id)
          await expect(page.locator('[data-picture] .screen').first()).toBeVisible()
          const { sideways, cut } = await measure(page)
          expect.soft(sideways, `${id}, ${textSize} px: no sideways scrolling`).toBeLessThanOrEqual(0)
          expect.soft(cut, `${id}, ${textSize} px: nothing cut off`).toEqual([])
        }
      }
    })
