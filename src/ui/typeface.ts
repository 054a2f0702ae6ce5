/** From here on the page stands in the typeface, if it is here. */
export function putOnTypeface(): void {
  const root = document.documentElement
  if (root.dataset['type'] === 'here') delete root.dataset['type']
}
