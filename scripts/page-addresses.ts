// Where a page lies: the address of itself and of the same page in the other languages.

/**
 * @param given SITE_URL: the address the guide is published at, 'https://guide.example'; none where it is not known
 * @param base the folder, without a slash at its end
 * @returns the whole address without a slash at its end, or undefined
 * @throws when it is no https address, or names another folder
 */
export function siteUrl(given: string | undefined, base: string): string | undefined {
  if (given === undefined || given === '') return undefined
  const url = URL.parse(given)
  if (url === null || url.protocol !== 'https:')
    throw new Error(`SITE_URL is "${given}"; it must begin with https://`)
  const path = url.pathname.replace(/\/$/, '')
  if (path !== '' && path !== base)
    throw new Error(`SITE_URL ends with ${path}, but BASE_PATH is ${base || '/'}`)
  return `${url.origin}${base}`
}

const addressOf = (site: string, lang: string, path: string) =>
  `${site}/${lang}/${path === '' ? '' : `${path}/`}`

export interface Place {
  /** From `siteUrl`. */
  readonly site: string | undefined
  readonly base: string
  readonly lang: string
  /** Below the language; '' is the start page. */
  readonly path: string
  /** All languages. */
  readonly codes: readonly string[]
}

/** The tags about addresses. Without a known address: the other languages only, as paths. */
export function headOf({ site, base, lang, path, codes }: Place): readonly string[] {
  const others = codes.map(
    code => `<link rel="alternate" hreflang="${code}" href="${addressOf(site ?? base, code, path)}" />`,
  )
  if (site === undefined) return others
  const own = addressOf(site, lang, path)
  return [
    `<link rel="canonical" href="${own}" />`,
    ...others,
    `<link rel="alternate" hreflang="x-default" href="${addressOf(site, 'en', path)}" />`,
    `<meta property="og:url" content="${own}" />`,
    `<meta property="og:type" content="website" />`,
    `<meta property="og:image" content="${site}/preview.png" />`,
  ]
}

/** The list of all pages, for search engines. */
export function siteMap(site: string, codes: readonly string[], pages: readonly string[]): string {
  const urls = codes.flatMap(code =>
    pages.map(page => `  <url><loc>${addressOf(site, code, page)}</loc></url>`),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}
