// The numbers of design.md, measured on every page in a real browser.
import { openAll } from './support/axe.ts'
import { expectFits } from './support/expect-fits.ts'
import { allPages, groupsOf, neededFor, SAMPLE, stepIds } from './support/pages.ts'
import { type Person, person } from './support/person.ts'
import { keep, progressAt, sealed } from './support/saved.ts'
import { STATES } from './support/states.ts'
import { expect, test } from './support/test.ts'

const WIDTHS = [320, 360, 820, 1280] as const

/** Opens a page, as read ahead and, a step, as reached; measured each time, and with all opened. */
async function looksAt(who: Person, path: string): Promise<void> {
  await who.open(path)
  await expectFits(who, path)
  if (stepIds.includes(path)) {
    await keep(who.page, sealed(progressAt(path, neededFor(path))))
    await who.open(path)
    await expectFits(who, `${path}, reached`)
  }
  await openAll(who.page)
  await expect(who.page.getByText(who.app('loading'))).toHaveCount(0)
  await expectFits(who, `${path}, all opened`)
}

for (const width of WIDTHS) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } })
    const daily = width === 320 || width === 1280

    for (const pages of groupsOf(SAMPLE, 6))
      test(`da: ${pages.join(' ')}`, { tag: daily ? [] : '@full' }, async ({ page }) => {
        for (const path of pages) await looksAt(person(page, 'da'), path)
      })

    test('da: states', { tag: width === 320 ? [] : '@full' }, async ({ page }) => {
      for (const { name, reach } of STATES) {
        const who = person(page, 'da')
        await reach(who)
        await expectFits(who, name)
      }
    })

    for (const lang of ['da', 'en'])
      for (const [at, pages] of groupsOf(allPages, 30).entries())
        test(`${lang}: every page, part ${at + 1}`, { tag: '@full' }, async ({ page }) => {
          test.setTimeout(300_000)
          for (const path of pages) await looksAt(person(page, lang), path)
        })
  })
}
