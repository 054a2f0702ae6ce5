import { Writable } from 'node:stream'
import { prerenderToNodeStream } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import { createI18n } from '../language/i18n.ts'
import { createStore } from '../progress/storage.ts'
import { snapshotBefore } from './before.ts'
import { fetchPage } from './fetch-page.ts'
import { GuideRoot } from './GuideRoot.tsx'

export { early } from '../progress/early.ts'
export { stepsBefore } from './steps-before.ts'

/** What a page's file is made of. */
export type Rendered = {
  /** Markup of the root, without the title. */
  readonly html: string
  readonly title: string
}

const nowhere = (): Storage => {
  throw new Error('nothing is kept while pages are written')
}

/** Everything in one piece: a page in pieces would bring scripts of its own. */
async function collect(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  const sink = new Writable({
    write(chunk, _, done) {
      text += String(chunk)
      done()
    },
  })
  await new Promise((resolve, reject) => stream.pipe(sink).on('finish', resolve).on('error', reject))
  return text
}

/**
 * Draws a page as its file shows it.
 * @param lang language of the page
 * @param path below the language, without slashes at its ends; '' is the start page
 * @param base where the guide will lie, without a slash at its end
 * @throws when React complains or a word is missing: a page that is not whole is not written
 */
export async function render(lang: string, path: string, base: string): Promise<Rendered> {
  const i18n = await createI18n(lang)
  i18n.options.parseMissingKeyHandler = key => {
    throw new Error(`${lang}/${path} shows words that are not there: ${key}`)
  }
  await fetchPage(path, i18n)
  const location = [base, lang, path].filter(part => part !== '').join('/')
  const complaints: unknown[] = []
  const { prelude } = await prerenderToNodeStream(
    <GuideRoot
      i18n={i18n}
      store={createStore({ storage: nowhere })}
      before={snapshotBefore(path)}
      fromFile
      base={base}
    >
      {app => (
        <StaticRouter basename={base} location={location.startsWith('/') ? location : `/${location}`}>
          {app}
        </StaticRouter>
      )}
    </GuideRoot>,
    { onError: error => void complaints.push(error), progressiveChunkSize: Number.POSITIVE_INFINITY },
  )
  const all = await collect(prelude)
  if (complaints.length > 0) throw complaints[0]
  const [whole = '', title = ''] = /<title>([^<]*)<\/title>/.exec(all) ?? []
  if (title === '') throw new Error(`${lang}/${path} has no title`)
  return { html: all.replace(whole, ''), title }
}
