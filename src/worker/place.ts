/** Paths below the guide's folder, as the worker and the build write them: 'da/prepare', 'assets/x.js', ''. */

/**
 * Where an address lies below the guide's folder.
 * @param address a whole address @param scope the guide's own, with a slash at its end
 * @returns the path as it is listed: without slash at its end, a folder for its index.html; undefined: not ours
 */
export function pathIn(scope: string, address: string): string | undefined {
  const { origin, pathname } = new URL(address)
  const home = new URL(scope)
  if (origin !== home.origin || !`${pathname}/`.startsWith(home.pathname)) return undefined
  return pathname
    .slice(home.pathname.length)
    .replace(/(^|\/)index\.html$/, '$1')
    .replace(/\/+$/, '')
}

/** The language of a page's path, whether there are words of it or not. */
export const languageIn = (path: string): string => path.split('/')[0] ?? ''
