// A browser that translates the page puts every text into <font> elements of its own, behind React's back.
import { guide } from '../src/guide/guide.ts'
import { openAll } from './support/axe.ts'
import { person } from './support/person.ts'
import { keep, progressAt, sealed } from './support/saved.ts'
import { expect, test } from './support/test.ts'

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const wrap = (text: Node) => {
      const parent = text.parentElement
      if (
        parent === null ||
        parent.closest('font, script, style, title, [translate=no]') ||
        !text.nodeValue?.trim()
      )
        return
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      outer.append(inner)
      text.parentNode?.replaceChild(outer, text)
      inner.append(text)
    }
    const wrapAll = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Node[] = []
      while (walker.nextNode()) texts.push(walker.currentNode)
      for (const text of texts) wrap(text)
    }
    new MutationObserver(changes => {
      for (const { addedNodes } of changes)
        for (const added of addedNodes) {
          if (added.nodeType === Node.TEXT_NODE) wrap(added)
          else wrapAll(added)
        }
    }).observe(document, { childList: true, subtree: true })
  })
})

test('aids-3: on a page that a translator has rewritten, one gets from the start to the finish', async ({
  page,
}) => {
  const who = person(page, 'da')
  await who.open('triage')
  await expect(page.locator('h1 font')).not.toHaveCount(0)
  while (who.here() !== 'finish') {
    const step = who.here()
    const { question } = guide.steps[step] ?? {}
    await who.does(question === undefined ? undefined : guide.questions[question]?.usual)
    await expect(page).not.toHaveURL(`./da/${step}`)
    await who.at(who.here())
  }
})

test('aids-3: and what changes on such a page still changes', async ({ page }) => {
  const who = person(page, 'da')
  await keep(page, sealed(progressAt('make-password')))
  await who.open('make-password')
  await openAll(page)
  const input = page.locator('#practice-password')
  const unlit = page.locator('.lamps [data-lit=false]')
  for (const [typed, missing] of [
    ['aA7-aA7-aA', 0],
    ['', 5],
    ['aaaaaaaaaa', 3],
    ['aA7-aA7-aA', 0],
  ] as const) {
    await input.fill(typed)
    await page.getByRole('button', { name: who.app('practice.check') }).click()
    await expect(unlit).toHaveCount(missing)
    await expect(unlit.filter({ hasText: who.app('practice.password.unlit') })).toHaveCount(missing)
  }
  await who.open('overview')
  const begin = page.getByRole('button', { name: who.app('start-over.title') })
  await begin.click()
  await page.getByRole('button', { name: who.app('start-over.no') }).click()
  await expect(begin).toBeVisible()
  await page.locator('summary', { hasText: who.app('tools.language') }).click()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(person(page, 'en').app('overview.title'))
})
