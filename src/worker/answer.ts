import { registerRoute } from 'workbox-routing/registerRoute.js'
import { CacheFirst } from 'workbox-strategies/CacheFirst.js'
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js'
import { FRONT_PAGE, type Kept } from './kept.ts'
import type { Names } from './names.ts'
import { languageIn, pathIn } from './place.ts'
import type { Store } from './store.ts'

/** Seconds to wait for a page or a setting that is not kept, before what is kept has to do. */
const PATIENCE = 4

/** Who publishes the guide may change this file at any time. */
export const SITE = 'site.json'

/** A page of the host's instead of the file is not kept. */
export const isJson = ({ ok, headers }: Response): boolean =>
  ok && /json/.test(headers.get('content-type') ?? '')

/** What the network answers, if it does so within our patience. */
function inTime(answer: Promise<Response>): Promise<Response | undefined> {
  const tooLong = new Promise<undefined>(resolve => setTimeout(resolve, PATIENCE * 1000, undefined))
  return Promise.race([answer.catch(() => undefined), tooLong])
}

/**
 * What the worker answers to the pages of the guide. It answers nothing else, and keeps nothing of it once the person
 * had everything removed.
 * @param isOff whether they had
 */
export function answerRequests(
  scope: string,
  kept: Kept,
  names: Names,
  store: Store,
  isOff: () => Promise<boolean>,
): void {
  const ours = (url: URL): string | undefined => pathIn(scope, url.href)
  const isShell = new Set(kept.shell.files.map(([path]) => path))
  const isFont = new Set(kept.fonts)

  /**
   * The page that starts the app at any address: of this language, or else of one that is kept, where the app then
   * says what it cannot show. Never the front page, which leads on from wherever it stands.
   */
  async function bare(language: string): Promise<Response | undefined> {
    for (const code of [language, ...Object.keys(kept.languages)]) {
      const found = await store.inCache(names.language(code), `${code}/${kept.bare}`)
      if (found) return found
    }
    return undefined
  }

  /** Kept pages come from here at once; the query says what was done, and is the app's to read. */
  async function page(request: Request, path: string): Promise<Response> {
    const language = languageIn(path)
    const cache = language === '' ? names.shell : names.language(language)
    const own = await store.inCache(cache, path)
    if (own) return own
    // A page that is not kept (what may look different at a step) is fetched; without network the app shows it.
    const answer = fetch(request)
    return (await inTime(answer)) ?? (await bare(language)) ?? answer
  }

  /** What has come just now is kept when it is what it should be, and nothing was taken away meanwhile. */
  const keepIf = (isRight: (answer: Response) => boolean) => ({
    cacheWillUpdate: async ({ response }: { response: Response }) =>
      isRight(response) && !(await isOff()) ? response : null,
  })

  registerRoute(
    ({ url, request }) => request.mode === 'navigate' && ours(url) !== undefined,
    ({ url, request }) => page(request, pathIn(scope, url.href) ?? ''),
  )
  registerRoute(
    ({ url }) => isFont.has(ours(url) ?? ''),
    new CacheFirst({ cacheName: names.fonts, plugins: [keepIf(({ ok }) => ok)] }),
  )
  // Files with a hash in their name: also those of the build before, for the pages of it that are still open.
  registerRoute(
    ({ url }) => {
      const path = ours(url)
      return path !== undefined && (path.startsWith('assets/') || (path !== FRONT_PAGE && isShell.has(path)))
    },
    async ({ url, request }) => {
      const path = pathIn(scope, url.href) ?? ''
      const found = path.startsWith('assets/')
        ? await store.anywhere(path)
        : await store.inCache(names.shell, path)
      return found ?? fetch(request)
    },
  )
  registerRoute(
    ({ url }) => ours(url) === SITE && url.search === '',
    new NetworkFirst({
      cacheName: names.site,
      networkTimeoutSeconds: PATIENCE,
      plugins: [keepIf(isJson)],
    }),
  )
}
