// axe at every step, for somebody whose turn it is and for somebody who reads ahead, and on every screen.
import { guide } from '../src/guide/guide.ts'
import { expectNoViolation, openAll } from './support/axe.ts'
import { neededFor, screens, stepIds } from './support/pages.ts'
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

for (const { lang, scheme, daily } of RUNS) {
  test.describe(`${lang}, ${scheme}`, () => {
    test.use({ colorScheme: scheme })

    for (const step of stepIds) {
      test(`step ${step}`, { tag: daily(step) ? [] : '@full' }, async ({ page }) => {
        const who = person(page, lang)
        // What is offered to who reads ahead is the same at every step.
        if (DARK.includes(step) || !daily(step)) {
          await who.open(step)
          if (step !== guide.start) await expect(page.getByText(who.app('ahead.what-now'))).toBeVisible()
          await expectNoViolation(page, `${step}, read ahead`)
        }
        await keep(page, sealed(progressAt(step, neededFor(step))))
        await who.open(step)
        await expect(page.getByText(who.app('ahead.what-now'))).toHaveCount(0)
        await openAll(page)
        await expect(page.getByText(who.app('loading'))).toHaveCount(0)
        await expectNoViolation(page, `${step}, reached, all opened`)
      })
    }

    for (const screen of [...screens, 'nowhere', 'open-email/different', 'help/mail-not-come']) {
      test(`screen ${screen || 'start'}`, { tag: daily(screen) ? [] : '@full' }, async ({ page, faults }) => {
        if (screen === 'nowhere') faults.expect(/status of 404/)
        await keep(page, sealed(progressAt('approve-in-app')))
        const who = person(page, lang)
        await who.open(screen)
        await openAll(page)
        await expectNoViolation(page, screen)
      })
    }

    for (const { name, reach } of STATES) {
      test(name, { tag: daily(name) ? [] : '@full' }, async ({ page }) => {
        await reach(person(page, lang))
        await expectNoViolation(page, name)
      })
    }
  })
}
