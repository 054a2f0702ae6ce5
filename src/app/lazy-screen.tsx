import type { i18n } from 'i18next'
import type { ComponentType, ReactNode } from 'react'
import { fetchDrawings } from '../blocks/Drawing.tsx'
import type { Namespace } from '../language/i18n.ts'
import { WordsFor } from '../language/useWords.ts'
import { fetched } from '../ui/fetched.tsx'

/** The words of all pages but the desk's. */
export const ALL: readonly Namespace[] = [
  'app',
  'app-start',
  'app-more',
  'guide',
  'guide-0',
  'guide-1',
  'guide-2',
  'guide-3',
  'pictures',
  'troubles',
]

/** A page that is fetched, with its words, when it is opened. */
export type LazyScreen = {
  (): ReactNode
  /** Fetches page and words beforehand: a page that lies here already is taken over without a gap. */
  readonly fetch: (i18n: i18n) => Promise<void>
}

/**
 * @param load the page; its parameters come from the address
 * @param needs the words it needs; all there are, unless it says which
 */
export function lazyScreen(
  load: () => Promise<ComponentType>,
  needs: readonly Namespace[] = ALL,
): LazyScreen {
  const Page = fetched(load)
  const Screen = () => (
    <WordsFor of={needs}>
      <Page />
    </WordsFor>
  )
  const fetch = async (i18n: i18n) => {
    await Promise.all([
      Page.fetch(),
      i18n.loadNamespaces([...needs]),
      ...(needs.includes('pictures') ? [fetchDrawings()] : []),
    ])
  }
  return Object.assign(Screen, { fetch })
}
