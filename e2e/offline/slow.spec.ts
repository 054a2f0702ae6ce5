// A network so slow that the scripts take twenty seconds: what is read stands there from the start, and stays where it
// is when they come.
import { person } from '../support/person.ts'
import { expect, test } from './test.ts'

/** How far things have moved, by the browser's own measure; 0.1 is where readers begin to notice. */
const moved = () =>
  new Promise<number>(resolve => {
    let sum = 0
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'))
    }).observe({ type: 'layout-shift', buffered: true })
    requestAnimationFrame(() => setTimeout(() => resolve(sum)))
  })

for (const path of ['', 'prepare', 'make-password', 'checklist'])
  test(`net-4: scripts that do not come, at "${path}": the words are there first, nothing waits and nothing jumps`, async ({
    page,
    host,
  }) => {
    let come = () => {}
    host.holds(/\.js$/, new Promise<void>(resolve => (come = resolve)))
    const who = person(page, 'da')
    await page.goto(`./da/${path}`, { waitUntil: 'commit' })
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toBeVisible()
    const said = await page.getByRole('main').innerText()
    expect(said.length).toBeGreaterThan(200)
    expect(said).not.toContain(who.app('loading'))
    const text = await heading.innerText()
    come()
    await expect(page.locator('html[data-ready]')).toBeAttached()
    await expect(heading).toHaveText(text)
    expect(await page.evaluate(moved)).toBeLessThan(0.1)
  })

test('half of a step has come: nothing is painted yet, so that no line is painted in halves and moves', async ({
  page,
  host,
}) => {
  let come = () => {}
  const who = person(page, 'da')
  const title = who.words('steps.create-account.title')
  host.breaksOff('da/create-account/', `${title}</h1>`, new Promise<void>(resolve => (come = resolve)))
  await page.goto('./da/create-account/', { waitUntil: 'commit' })
  await page.locator('h1').waitFor({ state: 'attached' })
  // As long as twenty journeys to the host take: a page that may be painted has been by then.
  const painted = await page.evaluate(async () => {
    for (let journey = 0; journey < 20; journey++)
      await fetch(`../../icon.svg?${journey}`).then(answer => answer.text())
    return performance.getEntriesByName('first-contentful-paint').length
  })
  expect(painted).toBe(0)
  come()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.locator('html[data-ready]')).toBeAttached()
  expect(await page.evaluate(moved)).toBe(0)
})
