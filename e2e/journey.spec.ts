// The whole way, as one person goes it: a first day, days of waiting with the browser closed, and the last day.
import { LANGUAGES } from '../src/language/languages.ts'
import { type Person, person, usualAnswer } from './support/person.ts'
import { expect, test } from './support/test.ts'

/** Goes on from step to step until one that is not passed. @returns the names of the tabs on the way */
async function walks(who: Person, until: string): Promise<readonly string[]> {
  const tabs: string[] = []
  while (who.here() !== until) {
    const step = who.here()
    tabs.push(await who.page.title())
    await who.does(usualAnswer(step))
    await expect(who.page).not.toHaveURL(`./${who.lang}/${step}`)
    await who.at(who.here())
  }
  return tabs
}

for (const { code } of LANGUAGES) {
  test(`from the start to the finish, with days between (${code})`, { tag: '@firefox' }, async ({
    page,
    browser,
    faults,
  }) => {
    const first = person(page, code)
    await first.begins()
    await first.at('triage')
    const firstDay = await walks(first, 'wait')
    await first.does('not-yet')
    const answer = page.getByText(first.app('wait.no-day', { days: 5 }))
    await expect(answer).toBeVisible()
    await expect(answer).toBeInViewport({ ratio: 1 })
    const kept = await page.context().storageState()
    await page.context().close()

    const later = await browser.newContext({ storageState: kept })
    faults.watch(later)
    const second = person(await later.newPage(), code)
    await second.open()
    await expect(second.page.getByText(second.words('steps.wait.title'), { exact: true })).toBeVisible()
    await second.page.getByRole('link', { name: second.app('start.go-on') }).click()
    await second.at('wait')
    const lastDay = await walks(second, 'finish')

    const tabs = [...firstDay, ...lastDay, await second.page.title()]
    expect(new Set(tabs).size, 'each tab has a name of its own').toBe(tabs.length)
    expect(tabs.length).toBeGreaterThan(35)
    await second.open('overview')
    await expect(second.page.getByRole('listitem').filter({ hasText: second.app('state.next') })).toHaveCount(
      0,
    )
    await later.close()
  })
}
