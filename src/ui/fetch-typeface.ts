import address from './styles/typeface.css?url'
import { putOnTypeface } from './typeface.ts'

/**
 * Has the typeface fetched, once the page answers: on a slow network nothing that one waits for shares its way with 35 kB of
 * type. The page one reads stays in the fallback it stands in (`html[data-type]`, set before the first paint), so that not a
 * letter moves under anybody's eyes. The typeface is put on with the next page (Heading), or while nobody looks; paper has
 * it in any case. A page's file has the link already, switched off.
 */
export async function fetchTypeface(): Promise<void> {
  const found = document.querySelector<HTMLLinkElement>('link[data-typeface]')
  const link = found ?? document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address
  link.dataset['typeface'] = ''
  link.disabled = false
  const sheet = new Promise(done => link.addEventListener('load', done, { once: true }))
  if (!found) document.head.append(link)
  await sheet
  const faces = await document.fonts.load('1em "Atkinson Hyperlegible Next"').catch(() => [])
  // It could not be had: the fallback does as well.
  if (faces.length === 0) return
  const root = document.documentElement
  if (root.dataset['type'] !== undefined) root.dataset['type'] = 'here'
  const whenAway = () => {
    if (document.visibilityState === 'hidden') putOnTypeface()
  }
  document.addEventListener('visibilitychange', whenAway)
  whenAway()
}
