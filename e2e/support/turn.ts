// From page to page without loading the guide anew: all pages in a moment.
import type { Person } from './person.ts'

/**
 * Goes to a page as Back and Forward do, and waits until its name stands in the tab.
 * Every page has a name of its own (titles.spec.ts), so that another name means another page.
 * @throws when the name in the tab stays as it was
 */
export async function turnTo({ page, lang }: Person, path: string): Promise<void> {
  const there = new URL(page.url())
  const base = there.pathname.slice(0, there.pathname.indexOf(`/${lang}/`) + 1)
  const turned = await page.evaluate(async to => {
    const before = document.title
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
    const end = Date.now() + 5_000
    while (document.title === before && Date.now() < end) await new Promise(requestAnimationFrame)
    return document.title !== before
  }, `${base}${lang}/${path}`)
  if (!turned) throw new Error(`${path} has no name of its own in the tab`)
}
