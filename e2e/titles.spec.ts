// Each page has a name of its own in the browser's tab and one heading of the first rank.
import { LANGUAGES } from '../src/language/languages.ts'
import { allPages } from './support/pages.ts'
import { person } from './support/person.ts'
import { expect, test } from './support/test.ts'
import { turnTo } from './support/turn.ts'

for (const { code } of LANGUAGES)
  test(`names and headings of all pages (${code})`, { tag: code === 'da' ? [] : '@full' }, async ({
    page,
  }) => {
    const who = person(page, code)
    await who.open('about')
    const names = new Map<string, string>()
    for (const path of allPages) {
      await turnTo(who, path)
      const name = await page.title()
      expect.soft(names.get(name), `${path} is called "${name}" as well`).toBeUndefined()
      expect
        .soft(name, `${path}: the guide's name stands behind it`)
        .toMatch(new RegExp(`. · ${who.app('name')}$`))
      names.set(name, path)
      const ranks = await page.evaluate(() =>
        [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(one => Number(one.localName.slice(1))),
      )
      expect.soft(ranks.filter(rank => rank === 1).length, `${path}: headings of the first rank`).toBe(1)
      const jumps = ranks.filter((rank, at) => rank > (ranks[at - 1] ?? 1) + 1)
      expect.soft(jumps, `${path}: ranks left out`).toEqual([])
    }
  })
