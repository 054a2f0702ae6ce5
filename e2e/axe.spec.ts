// axe at every step, for somebody whose turn it is and for somebody who reads ahead, and on every screen.
import { guide } from '../src/guide/guide.ts'
import { expectNoViolation, openAll } from './support/axe.ts'
import { groupsOf, neededFor, screens, stepIds } from './support/pages.ts'
import { person } from './support/person.ts'
import { keep, progressAt, sealed } from './support/saved.ts'
import { STATES } from './support/states.ts'
import { expect, test } from './support/test.ts'

type Scheme = 'light' | 'dark'

/** What is looked at in the dark every day: a question, a lane of each device, the sheet, mistakes in a field. */
const DARK: readonly string[] = ['triage', 'enter-email', 'open-app', 'checklist', 'password with mistakes']

const RUNS: readonly { lang: string; scheme: Scheme; daily: (name: string) => boolean }[] = [
  { lang: 'da', scheme: 'light', daily: () => true },
  { lang: 'da', scheme: 'dark', daily: name => DARK.includes(name) },
  { lang: 'en', scheme: 'light', daily: () => false },
  { lang: 'en', scheme: 'dark', daily: () => false },
]

/** How many pages are looked at in one window. */
const TOGETHER = 8

for (const { lang, scheme, daily } of RUNS) {
  /** Those of each day and the others, in groups, with their tag. */
  const groups = (names: readonly string[]) => [
    ...groupsOf(names.filter(daily), TOGETHER).map(group => ({ group, tag: [] })),
    ...groupsOf(
      names.filter(name => !daily(name)),
      TOGETHER,
    ).map(group => ({ group, tag: '@full' })),
  ]

  test.describe(`${lang}, ${scheme}`, () => {
    test.use({ colorScheme: scheme })

    for (const { group, tag } of groups(stepIds))
      test(`steps ${group.join(' ')}`, { tag }, async ({ page }) => {
        const who = person(page, lang)
        // Before anything is kept. What is offered to who reads ahead is the same at every step.
        for (const step of group.filter(one => tag === '@full' || DARK.includes(one))) {
          await who.open(step)
          if (step !== guide.start) await expect(page.getByText(who.app('ahead.what-now'))).toBeVisible()
          await expectNoViolation(page, `${step}, read ahead`)
        }
        for (const step of group) {
          await keep(page, sealed(progressAt(step, neededFor(step))))
          await who.open(step)
          await expect(page.getByText(who.app('ahead.what-now'))).toHaveCount(0)
          await openAll(page)
          await expect(page.getByText(who.app('loading'))).toHaveCount(0)
          await expectNoViolation(page, `${step}, reached, all opened`)
        }
      })

    for (const { group, tag } of groups([
      ...screens,
      'nowhere',
      'open-email/different',
      'help/mail-not-come',
    ]))
      test(`screens ${group.map(screen => screen || 'start').join(' ')}`, { tag }, async ({
        page,
        faults,
      }) => {
        if (group.includes('nowhere')) faults.expect(/status of 404/)
        await keep(page, sealed(progressAt('approve-in-app')))
        const who = person(page, lang)
        for (const screen of group) {
          await who.open(screen)
          await openAll(page)
          await expectNoViolation(page, screen)
        }
      })

    for (const { name, reach } of STATES) {
      test(name, { tag: daily(name) ? [] : '@full' }, async ({ page }) => {
        await reach(person(page, lang))
        await expectNoViolation(page, name)
      })
    }
  })
}
