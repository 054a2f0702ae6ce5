import address from './styles/typeface.css?url'
import { putOnTypeface } from './typeface.ts'
import { whenIdle } from './when-idle.ts'

/** The typeface in the weight and size of an element's text. */
function typefaceOf(element: Element): string {
  const { fontWeight, fontSize } = getComputedStyle(element)
  return `${fontWeight} ${fontSize} var(--font-own)`
}

/**
 * Has the browser get the typeface ready in each weight and size in use, one after the other while nobody waits. Else the
 * first page that stands in it waits for all of them. The letters are out of sight, and gone before anything is painted.
 */
function getReady(): void {
  const letters = document.createElement('span')
  letters.className = 'visually-hidden'
  letters.textContent = [...new Set(document.body.textContent)].join('')
  const fonts = new Set(Array.from(document.querySelectorAll('#root *'), typefaceOf))
  const next = () => {
    for (const font of fonts) {
      fonts.delete(font)
      letters.style.font = font
      document.body.append(letters)
      letters.getBoundingClientRect()
      letters.remove()
      return whenIdle(next)
    }
  }
  next()
}

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
  if (root.dataset['type'] !== undefined) {
    root.dataset['type'] = 'here'
    getReady()
  }
  const whenAway = () => {
    if (document.visibilityState === 'hidden') putOnTypeface()
  }
  document.addEventListener('visibilitychange', whenAway)
  whenAway()
}
