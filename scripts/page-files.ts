// What a page's file consists of: the shell that vite built, with the page drawn in it.

export interface PageParts {
  /** BCP 47 code, as in `src/language/languages.ts`. */
  readonly lang: string
  /** Language and path: 'da/create-account'; 'da/' is the start page. The app takes over only this page. */
  readonly page: string
  /** Markup, escaped. */
  readonly title: string
  /** Markup of the root. */
  readonly html: string
  /** Plain text. */
  readonly description: string
  /** More for the head: tags, each whole. */
  readonly head: readonly string[]
  /** Said where scripts are switched off, and where the app cannot be had; plain text. */
  readonly withoutScript: string
  /** Attributes of <html>, for the small script that runs before the first paint. */
  readonly data?: Readonly<Record<string, string>>
}

/**
 * Where a page's first paint waits until the browser has come so far, by the ids there: on a slow device it would show half of a
 * line first, and move that when the rest comes. A step to its drawing (blocks/Picture.tsx), which stands below its text; another
 * page to where its text begins: it only grows downwards.
 */
const PAINTED_FROM = ['see', 'main']

function paintedFrom(html: string): readonly string[] {
  const id = PAINTED_FROM.find(one => html.includes(`id="${one}"`))
  return id === undefined ? [] : [`<link rel="expect" href="#${id}" blocking="render" />`]
}

/** Plain text as markup, in attributes too. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, char => `&#${char.charCodeAt(0)};`)

/** Replaces the one place that is meant; a shell without it has changed and nobody told this script. */
function replaced(html: string, place: RegExp | string, by: string): string {
  const found = typeof place === 'string' ? html.includes(place) : place.test(html)
  if (!found) throw new Error(`index.html has no ${place}`)
  return html.replace(place, () => by)
}

/**
 * The shell with one page in it.
 * @param shell the built index.html
 * @throws when the shell lacks one of the places that are filled
 */
export function pageHtml(shell: string, parts: PageParts): string {
  const data = Object.entries(parts.data ?? {}).map(([name, value]) => ` data-${name}="${escaped(value)}"`)
  const head = [
    `<meta name="description" content="${escaped(parts.description)}" />`,
    `<meta property="og:title" content="${parts.title}" />`,
    `<meta property="og:description" content="${escaped(parts.description)}" />`,
    `<meta property="og:locale" content="${parts.lang}" />`,
    ...paintedFrom(parts.html),
    ...parts.head,
  ].map(tag => `    ${tag}\n`)
  const steps: readonly (readonly [RegExp | string, string])[] = [
    [/<html lang="[^"]*">/, `<html lang="${parts.lang}"${data.join('')}>`],
    [/<title>[^<]*<\/title>/, `<title>${parts.title}</title>`],
    [/ *<\/head>/, `${head.join('')}  </head>`],
    [
      '<div id="root"></div>',
      `<noscript><p class="without-script no-print">${escaped(parts.withoutScript)}</p></noscript>` +
        `<p class="without-script without-app no-print">${escaped(parts.withoutScript)}</p>` +
        `<div id="root" data-page="${parts.page}">${parts.html}</div>`,
    ],
  ]
  return steps.reduce((html, [place, by]) => replaced(html, place, by), shell)
}

interface NamedLanguage {
  readonly code: string
  readonly native: string
  /** The guide's name. */
  readonly name: string
}

const choice =
  (base: string) =>
  ({ code, native, name }: NamedLanguage) =>
    `<li><a class="choice" lang="${code}" hreflang="${code}" href="${base}/${code}/"><span>${native} <small>${escaped(name)}</small></span></a></li>`

/**
 * The page without a language: the script before the first paint leads on to the reader's; without scripts one
 * chooses.
 */
export function frontPage(shell: string, base: string, languages: readonly NamedLanguage[]): string {
  const codes = languages.map(({ code }) => code).join(' ')
  const names = languages.map(({ name }) => escaped(name)).join(' · ')
  const html = `<main class="page"><h1>${names}</h1><ul class="choices">${languages.map(choice(base)).join('')}</ul></main>`
  return replaced(
    replaced(shell, /<html lang="[^"]*">/, `<html lang="${languages[0]?.code}" data-languages="${codes}">`),
    '<div id="root"></div>',
    `<div id="root">${html}</div>`,
  )
}

/** For addresses that there are not. The app, once it runs, says it in one language. */
export function lostPage(
  shell: string,
  base: string,
  languages: readonly (NamedLanguage & { readonly title: string; readonly what: string })[],
): string {
  const said = languages.map(({ code, title, what }, at) => {
    const heading = at === 0 ? 'h1' : 'h2'
    return `<section lang="${code}"><${heading}>${escaped(title)}</${heading}><p>${escaped(what)}</p></section>`
  })
  const html = `<main class="page">${said.join('')}<ul class="choices">${languages.map(choice(base)).join('')}</ul></main>`
  return replaced(
    replaced(shell, '</title>', '</title>\n    <meta name="robots" content="noindex" />'),
    '<div id="root"></div>',
    `<div id="root">${html}</div>`,
  )
}
