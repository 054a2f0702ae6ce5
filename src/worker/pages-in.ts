import { NO_STYLE, type PageBundle } from './kept.ts'

/** Headers that say something of the file they came with, and not of the page that was in it. */
const OF_THE_FILE = ['content-encoding', 'content-length', 'etag', 'last-modified']

/** The pages out of a file with many, each with what its host says of all: the policy above all. */
export async function pagesIn(
  answer: Response,
): Promise<readonly (readonly [path: string, page: Response])[]> {
  const { style, pages }: PageBundle = await answer.json()
  const headers = new Headers(answer.headers)
  for (const name of OF_THE_FILE) headers.delete(name)
  headers.set('content-type', 'text/html; charset=utf-8')
  const whole = (html: string) => html.replace(NO_STYLE, () => `<style>${style}</style>`)
  return Object.entries(pages).map(([path, html]) => [path, new Response(whole(html), { headers })])
}
