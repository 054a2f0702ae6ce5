import { copyResponse } from 'workbox-core/copyResponse.js'
import type { KeptFile, Parcel } from './kept.ts'
import type { Names } from './names.ts'
import { pagesIn } from './pages-in.ts'

/** So many files are fetched at a time: the person's own next page must not wait behind all of them. */
const AT_ONCE = 4

/** Lies in a cache once all of its files do: one that was cut off half way is not taken for whole. */
const COMPLETE = 'complete'

/** Names with a hash of their content: the same name is the same content, whatever the build. */
const HASHED = /^assets\//

/** Fetches one file. Rejects when it is not there, or does not have the bytes it should have. */
async function fetchFile(address: string, [path, integrity]: KeptFile): Promise<Response> {
  const answer = await fetch(address, {
    integrity,
    // What has a hash in its name may come from the browser's own store: the page has just fetched it.
    cache: HASHED.test(path) ? 'default' : 'reload',
    credentials: 'same-origin',
  })
  if (!answer.ok) throw new Error(`${answer.status} for ${path}`)
  // A host may lead from one address to another; an answer that says so may not be shown as a page.
  return answer.redirected ? copyResponse(answer) : answer
}

/**
 * @param scope the guide's own address, with a slash at its end
 * @param isOff whether the person had everything removed
 */
export function openStore(scope: string, names: Names, isOff: () => Promise<boolean>) {
  const at = (path: string): string => new URL(path, scope).href
  /** A page's file by the address every host answers without leading elsewhere: its folder. */
  const addressOf = (path: string): string => at(path === '' || /\.\w+$/.test(path) ? path : `${path}/`)

  /** Opened to put something in. Rejects once everything was removed: what was on its way then is not kept. */
  async function open(name: string): Promise<Cache> {
    if (await isOff()) throw new Error('everything was removed')
    return caches.open(name)
  }

  const oursNow = async (): Promise<readonly string[]> =>
    (await caches.keys()).filter(name => name.startsWith(names.ours))

  /** What lies under this path in one cache. To open a cache would make one where there is none. */
  const inCache = (name: string, path: string): Promise<Response | undefined> =>
    caches.match(addressOf(path), { cacheName: name })

  /** What lies under this path in any build: hashed files of a page that is still open. */
  async function anywhere(path: string): Promise<Response | undefined> {
    for (const name of await oursNow()) {
      const found = await inCache(name, path)
      if (found) return found
    }
    return undefined
  }

  const isComplete = async (name: string): Promise<boolean> => (await inCache(name, COMPLETE)) !== undefined

  /** Fetches what is not there yet. Rejects when a file cannot be had; what has come stays. */
  async function keep(name: string, { files }: Parcel, pages?: KeptFile): Promise<void> {
    if (await isComplete(name)) return
    const cache = await open(name)
    const toFetch = [...files]
    const fetchSome = async () => {
      for (let file = toFetch.shift(); file !== undefined; file = toFetch.shift()) {
        const [path] = file
        if (await cache.match(addressOf(path))) continue
        const before = HASHED.test(path) ? await anywhere(path) : undefined
        await cache.put(addressOf(path), before ?? (await fetchFile(addressOf(path), file)))
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, fetchSome))
    if (pages)
      for (const [path, page] of await pagesIn(await fetchFile(addressOf(pages[0]), pages)))
        await cache.put(addressOf(path), page)
    await cache.put(addressOf(COMPLETE), new Response(''))
  }

  /** Fetches one file, unless it is there or its answer is not what it should be. Never rejects. */
  async function keepOne(name: string, path: string, isRight: (answer: Response) => boolean): Promise<void> {
    try {
      if (await inCache(name, path)) return
      const answer = await fetch(addressOf(path))
      if (isRight(answer)) await (await open(name)).put(addressOf(path), answer)
    } catch {
      // It is not needed for the guide to work.
    }
  }

  /** Takes everything of ours away. */
  const removeAll = async () => {
    await Promise.all((await oursNow()).map(name => caches.delete(name)))
  }

  return { addressOf, anywhere, inCache, isComplete, keep, keepOne, open, oursNow, removeAll }
}

export type Store = ReturnType<typeof openStore>
