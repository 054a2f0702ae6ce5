// A word that is typed into a field, and every place of the browser where it must not be found afterwards
// (reliability.md 2.4).
import type { BrowserContext, Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

/** A place where the word was found, in words. */
export type Leak = string

/** The word in the ways it may have been written down: as it is, without its gaps, in an address, in other letters. */
const formsOf = (canary: string): readonly string[] => [
  ...new Set([
    canary,
    canary.replace(/\s+/g, ''),
    encodeURIComponent(canary),
    canary.toLowerCase(),
    canary.toUpperCase(),
  ]),
]

const holds = (text: string, canary: string) => formsOf(canary).some(form => text.includes(form))

/** What can be heard of a page while somebody types: console, addresses and bodies of requests, addresses gone to. */
export function listen(context: BrowserContext): { readonly heard: () => readonly string[] } {
  const heard: string[] = []
  context.on('console', message => heard.push(`console: ${message.text()}`))
  context.on('weberror', failure => heard.push(`error: ${failure.error().stack ?? ''}`))
  context.on('request', request => {
    const sent = [request.url(), request.postData() ?? '', JSON.stringify(request.headers())]
    heard.push(`request: ${sent.join(' ')}`)
  })
  const follow = (page: Page) => page.on('framenavigated', frame => heard.push(`address: ${frame.url()}`))
  for (const page of context.pages()) follow(page)
  context.on('page', follow)
  return { heard: () => heard }
}

/** Everything the browser stores for the page's origin, and what goes with the window. */
const stored = (page: Page): Promise<readonly (readonly [where: string, text: string])[]> =>
  page.evaluate(async () => {
    const bases = await indexedDB.databases()
    const caches = await window.caches.keys()
    const responses = await Promise.all(
      caches.map(async name => (await (await window.caches.open(name)).keys()).map(({ url }) => url)),
    )
    return [
      ['localStorage', JSON.stringify(localStorage)],
      ['sessionStorage', JSON.stringify(sessionStorage)],
      ['indexedDB', JSON.stringify(bases)],
      ['Cache Storage', JSON.stringify([caches, responses])],
      ['cookies', document.cookie],
      ['window.name', window.name],
      ['address', location.href],
      ['history.state', JSON.stringify(history.state)],
      ['title', document.title],
    ] as const
  })

/** The page's markup: attributes and text, without the one node that shows the validation code. */
const markup = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true)
    if (!(copy instanceof HTMLElement)) return ''
    // The one named exception: the code helper's own node, outside React's tree, until the step is left.
    for (const shown of copy.querySelectorAll('[data-shown-code]')) shown.replaceChildren()
    return copy.outerHTML
  })

/** Every string in React's tree: what components hold, were given and remember. */
const reactTree = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('#root')
    const key = Object.keys(root ?? {}).find(name => name.startsWith('__reactContainer$'))
    if (!root || key === undefined) throw new Error('React is not where it was')
    const found: string[] = []
    const seen = new Set<object>()
    const open: unknown[] = [Reflect.get(root, key)]
    for (let one = open.pop(); one !== undefined || open.length > 0; one = open.pop()) {
      if (typeof one === 'string') found.push(one)
      if (typeof one !== 'object' || one === null || seen.has(one)) continue
      // The page's own nodes and objects are looked at elsewhere; what stands in a field stands there alone.
      if (one instanceof Node || one instanceof Window || one instanceof EventTarget) continue
      seen.add(one)
      if (one instanceof Map || one instanceof Set) open.push(...one.values(), ...one.keys())
      for (const name of Reflect.ownKeys(one)) open.push(Reflect.getOwnPropertyDescriptor(one, name)?.value)
    }
    return found
  })

/** What comes out of the printer. */
async function printed(page: Page): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const { text } = await extractText(pdf, { mergePages: true })
  return text.replace(/\s+/g, '')
}

/**
 * Looks everywhere.
 * @param canary long enough not to be found by chance in the name of a file
 * @param heard what `listen` heard so far
 */
export async function leaksOf(
  page: Page,
  canary: string,
  heard: readonly string[] = [],
): Promise<readonly Leak[]> {
  const places = [
    ...(await stored(page)),
    ['markup', await markup(page)] as const,
    ["React's tree", (await reactTree(page)).join('\n')] as const,
    ['print', await printed(page)] as const,
    ...heard.map(text => [text.split(':')[0] ?? '', text] as const),
  ]
  return [...new Set(places.filter(([, text]) => holds(text, canary)).map(([where]) => where))]
}

/**
 * What somebody who listens is told, but for what stands in fields: their own text is read to whoever is in them.
 * @returns the names and descriptions in the accessibility tree that hold the word
 */
export async function toldAloud(page: Page, canary: string): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const inField = new Set<string>()
  // Parents come before their children.
  for (const { nodeId, parentId, role } of nodes)
    if (role?.value === 'textbox' || inField.has(parentId ?? '')) inField.add(nodeId)
  return nodes
    .filter(({ nodeId, role }) => !inField.has(nodeId) || role?.value === 'textbox')
    .flatMap(({ name, description }) => [name?.value, description?.value])
    .filter(text => typeof text === 'string' && holds(text, canary))
}
