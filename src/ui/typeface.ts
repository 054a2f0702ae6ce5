import address from './styles/typeface.css?url'

/**
 * Has the typeface fetched, once the page answers: the text stands in a fallback of the same measure until then, and on a
 * slow network nothing that one waits for shares its way with 35 kB of type. A page's file has the link already, switched
 * off; where a worker holds the type it was switched on before the first paint (progress/early.ts).
 */
export function fetchTypeface(): void {
  const found = document.querySelector<HTMLLinkElement>('link[data-typeface]')
  const link = found ?? document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address
  link.dataset['typeface'] = ''
  link.disabled = false
  if (!found) document.head.append(link)
}
