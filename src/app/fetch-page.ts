import type { i18n } from 'i18next'
import { own } from '../engine/own.ts'
import { core as guide } from '../guide/core.ts'
import { fetchStep } from '../screens/step-pieces.ts'
import { fetchScreenAt, WaitPage } from './other-pages.tsx'
import { wordsOf } from './step-words.ts'

/** Pages that have been fetched whole, as language and path: 'da/create-account'. */
const here = new Set<string>()

/** Is all here that the page needs? @param pathname '/da/create-account' */
export const isHere = (pathname: string): boolean => here.has(pathname.split('/').filter(Boolean).join('/'))

async function fetchPieces(path: string, i18n: i18n): Promise<void> {
  const step = own(guide.steps, path)
  if (step === undefined) return fetchScreenAt(path, i18n)
  if (step.kind === 'wait' || step.kind === 'finish')
    return void (await Promise.all([WaitPage.fetch(i18n), fetchStep(step)]))
  await Promise.all([i18n.loadNamespaces([...wordsOf(step)]), fetchStep(step)])
}

/**
 * Fetches what the page at an address needs, so that it can be drawn, or taken over from its file, in one go.
 * @param path below the language, without slashes at its ends; '' is the start page
 * @throws when some of it cannot be had
 */
export async function fetchPage(path: string, i18n: i18n): Promise<void> {
  const lang = i18n.language
  await fetchPieces(path, i18n)
  here.add(`${lang}/${path}`.replace(/\/$/, ''))
}
