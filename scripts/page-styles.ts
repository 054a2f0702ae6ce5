// The styles that stand in a page's file: a file of their own would come one journey later, and nothing could be drawn
// before.

/** The classes a sheet says something of. */
const classesIn = (css: string): ReadonlySet<string> =>
  new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name))

const classesOf = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)))

/** A sheet that is fetched with a piece of the app. */
export type Sheet = { readonly href: string; readonly css: string }

/**
 * @param everywhere the styles of every page
 * @param sheets all others there are
 * @returns from a page's markup to those it needs: those that say something of a class in it of which `everywhere` says
 * nothing
 */
export function sheetsFor(everywhere: string, sheets: readonly Sheet[]): (html: string) => readonly Sheet[] {
  const known = classesIn(everywhere)
  const own = sheets.map(sheet => ({
    sheet,
    names: [...classesIn(sheet.css)].filter(name => !known.has(name)),
  }))
  return html => {
    const there = classesOf(html)
    return own.flatMap(({ sheet, names }) => (names.some(name => there.has(name)) ? [sheet] : []))
  }
}

/**
 * Tags for the head of a page that has a sheet in it. The link fetches nothing: the app asks for a sheet together with its
 * piece unless the page links to it already.
 */
export const styleTags = ({ href, css }: Sheet): readonly string[] => [
  `<style>${css.trim()}</style>`,
  `<link rel="stylesheet" disabled href="${href}" />`,
]

/**
 * The shell with the styles of every page in it.
 * @param shell the built index.html
 * @param read from an address in it to the text of the file
 */
export function withInlineStyles(shell: string, read: (href: string) => string): string {
  const link = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g
  if (!link.test(shell)) throw new Error('index.html has no stylesheet')
  return shell.replace(link, (_, href: string) => styleTags({ href, css: read(href) }).join(''))
}

/**
 * Tags for the head of every page: the typeface, switched off until the app or the script before the first paint asks for
 * it, and as it is where scripts are switched off.
 */
export const typefaceTags = (href: string): string =>
  `  <link rel="stylesheet" data-typeface disabled href="${href}" />\n` +
  `    <noscript><link rel="stylesheet" href="${href}" /></noscript>\n  `
