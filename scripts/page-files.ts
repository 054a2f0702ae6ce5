// Which files the built site consists of, besides the start page: a file for every address the guide knows.

/** A file to write. `path` is below dist/, with slashes. */
export interface PageFile {
  readonly path: string
  readonly html: string
}

/**
 * Sets the language of a page, so that a screen reader speaks it rightly before the app has started.
 * @param html a whole page with an `<html lang="…">`
 * @param code a BCP 47 code, as in `src/language/languages.ts`
 * @throws when the page has no such tag: the shell has changed and nobody told this script
 */
export function inLanguage(html: string, code: string): string {
  const tag = /(<html\b[^>]*\blang=")[^"]*(")/
  if (!tag.test(html)) throw new Error('index.html has no <html lang="…">')
  return html.replace(tag, `$1${code}$2`)
}

/**
 * The shell once for every language and page, so that any static host answers a deep link with 200, and once as
 * 404.html, which starts the app at unknown addresses.
 * @param shell the built index.html
 * @param codes the languages, e.g. ['da', 'en']
 * @param pages paths below /:lang/, without slashes at their ends, e.g. ['checklist', 'help/mail-not-come']
 */
export function pageFiles(shell: string, codes: readonly string[], pages: readonly string[]): PageFile[] {
  const ofLanguage = (code: string): PageFile[] => {
    const html = inLanguage(shell, code)
    return ['', ...pages].map(page => ({ path: [code, page, 'index.html'].filter(Boolean).join('/'), html }))
  }
  return [...codes.flatMap(ofLanguage), { path: '404.html', html: shell }]
}
