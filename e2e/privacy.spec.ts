// The guide talks to nobody, and sends people to two addresses only.
import { readdirSync, readFileSync } from 'node:fs'
import { guide } from '../src/guide/guide.ts'
import { LANGUAGES } from '../src/language/languages.ts'
import { openAll } from './support/axe.ts'
import { allPages, SAMPLE } from './support/pages.ts'
import { person } from './support/person.ts'
import { expect, test } from './support/test.ts'
import { turnTo } from './support/turn.ts'

const OUTSIDE: readonly string[] = Object.values(guide.addresses)

// That no request leaves the origin is watched in every test (support/watch.ts); here pages are loaded for it alone.
test('loading pages asks nobody but the guide itself', async ({ page }) => {
  const asked = new Set<string>()
  page.on('request', request => asked.add(new URL(request.url()).origin))
  for (const path of SAMPLE) {
    await person(page, 'da').open(path)
    await openAll(page)
  }
  await page.waitForLoadState('networkidle')
  expect([...asked]).toEqual([new URL(page.url()).origin])
})

for (const { code } of LANGUAGES)
  test(`of all pages, two outside addresses, each in a new tab that is announced (${code})`, {
    tag: code === 'da' ? [] : '@full',
  }, async ({ page }) => {
    const who = person(page, code)
    await who.open('about')
    const found = new Set<string>()
    for (const path of allPages) {
      await turnTo(who, path)
      const { named, links } = await page.evaluate(() => {
        const attributes = [...document.querySelectorAll('*')].flatMap(element =>
          [...element.attributes].map(({ value }) => value),
        )
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const said: string[] = []
        while (texts.nextNode()) said.push(texts.currentNode.nodeValue ?? '')
        const all = [...said, ...attributes].join('\n')
        return {
          named: [...all.matchAll(/https?:\/\/[^\s"'<>)]+/g)].map(([address]) => address),
          links: [...document.querySelectorAll('a')]
            .filter(link => new URL(link.href, location.href).origin !== location.origin)
            .filter(link => /^https?:/.test(link.href))
            .map(({ href, target, rel, textContent }) => ({ href, target, rel, textContent })),
        }
      })
      for (const address of named) {
        const isOurs = new URL(address).origin === new URL(page.url()).origin
        // The rule for addresses is told by its parts: `https://` alone is no address.
        if (!isOurs) expect.soft(OUTSIDE, `${path}: ${address}`).toContain(address)
      }
      for (const { href, target, rel, textContent } of links) {
        found.add(href)
        expect.soft(OUTSIDE, path).toContain(href)
        expect.soft(target, `${path}: ${href}`).toBe('_blank')
        expect
          .soft(rel.split(' '), `${path}: ${href}`)
          .toEqual(expect.arrayContaining(['noopener', 'noreferrer']))
        expect.soft(textContent, `${path}: ${href}`).toContain(who.app('outside.new-tab'))
      }
    }
    expect([...found].sort(), 'both are there').toEqual([...OUTSIDE].sort())
  })

test('a link to EU Login opens a tab that cannot reach back', async ({ page, context, faults }) => {
  // What the other host would answer is played here; that it is asked at all is what the person wants.
  faults.expect(/^request to another origin: https:\/\/ecas\.ec\.europa\.eu\/cas\/login$/)
  await context.route('https://ecas.ec.europa.eu/**', route =>
    route.fulfill({ body: '', contentType: 'text/html' }),
  )
  const who = person(page, 'da')
  await who.open('enter-email')
  const opening = context.waitForEvent('page')
  await page.getByRole('link', { name: who.app('outside.eu-login') }).click()
  const other = await opening
  await other.waitForLoadState()
  expect(await other.evaluate(() => [window.opener, document.referrer])).toEqual([null, ''])
  await expect(page).toHaveURL('./da/enter-email')
})

/** Addresses in other people's code that is part of the bundle, and why they are there. Nothing asks for them. */
const IN_LIBRARIES: readonly (readonly [address: RegExp, why: string])[] = [
  [/^http:\/\/www\.w3\.org\//, 'names of XML vocabularies, in react-dom'],
  [/^https:\/\/react\.dev\/errors\//, "where react-dom's error numbers are explained"],
  [/^https:\/\/reactrouter\.com\//, 'a warning of react-router for developers'],
  [/^http:\/\/localhost$/, "react-router's base for working out relative addresses without a browser"],
]

test('the code that is served names the two addresses, and else only what its libraries name', () => {
  const assets = new URL('../dist/assets/', import.meta.url)
  const scripts = readdirSync(assets).filter(name => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(5)
  const code = scripts.map(name => readFileSync(new URL(name, assets), 'utf8')).join('\n')
  const named = [...code.matchAll(/(?:https?|wss?):\/\/[\w.-][^\s"'`<>\\)$]*/g)].map(([address]) => address)
  const unknown = [...new Set(named)].filter(
    address => !OUTSIDE.includes(address) && !IN_LIBRARIES.some(([known]) => known.test(address)),
  )
  expect(unknown).toEqual([])
  for (const address of OUTSIDE) expect(named).toContain(address)
  const idle = IN_LIBRARIES.filter(([known]) => !named.some(address => known.test(address)))
  expect(
    idle.map(([, why]) => why),
    'allowed, and not there any more',
  ).toEqual([])
})
