import type { Kept } from './kept.ts'
import type { ToPage } from './messages.ts'
import type { Names } from './names.ts'
import { pathIn } from './place.ts'
import type { Store } from './store.ts'

/** Milliseconds within which an open page answers; one that is asleep does not. */
const ANSWER_WITHIN = 3000

const WHICH: ToPage = { type: 'which' }

/** The script an open page runs, by its address; undefined when it does not say. */
function scriptOf(client: Client): Promise<unknown> {
  const { port1, port2 } = new MessageChannel()
  return new Promise(resolve => {
    port1.onmessage = ({ data }) => resolve(data)
    setTimeout(resolve, ANSWER_WITHIN, undefined)
    client.postMessage(WHICH, [port2])
  })
}

/** Where the names of the builds before this one are noted, in this build's own cache. */
const BEFORE = 'builds-before'

/**
 * Notes which builds lie here already. A build that comes later, and waits, must not be taken for an old one.
 * @param store of the build that is being installed
 */
export async function noteBuildsBefore(kept: Kept, names: Names, store: Store): Promise<void> {
  const builds = (await store.oursNow()).map(names.buildOf)
  const before = [...new Set(builds)].filter(build => build !== undefined && build !== kept.build)
  const cache = await store.open(names.shell)
  await cache.put(store.addressOf(BEFORE), Response.json(before))
}

/**
 * Drops the files of builds before this one, unless a page of one of them is open, or an open page does not say
 * what it is; and type that no page uses any more.
 */
export async function tidy(
  scope: string,
  clients: readonly Client[],
  kept: Kept,
  names: Names,
  store: Store,
): Promise<void> {
  const noted = await store.inCache(names.shell, BEFORE)
  const before: unknown = await noted?.json()
  if (!Array.isArray(before) || before.length === 0) return
  const scripts = await Promise.all(clients.map(scriptOf))
  const current = new Set(kept.shell.files.map(([path]) => path))
  const isCurrent = (script: unknown) =>
    typeof script === 'string' && current.has(pathIn(scope, script) ?? '')
  if (!scripts.every(isCurrent)) return
  const old = (await store.oursNow()).filter(name => before.includes(names.buildOf(name)))
  await Promise.all(old.map(name => caches.delete(name)))
  const fonts = await store.open(names.fonts)
  for (const { url } of await fonts.keys())
    if (!kept.fonts.includes(pathIn(scope, url) ?? '')) await fonts.delete(url)
}
