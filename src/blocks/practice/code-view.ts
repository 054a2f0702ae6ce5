/** The words around the four groups, and how each is read aloud. */
export type CodeWords = {
  readonly entered: (group: number) => string
  readonly aloud: (group: string) => string
}

/** A plain element with its text. Text only: what is in a message is never read as markup. */
function element(document: Document, name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}

function groupView(document: Document, group: string, number: number, words: CodeWords): HTMLElement {
  const item = document.createElement('li')
  const code = element(document, 'p', 'code', group)
  code.translate = false
  const label = document.createElement('label')
  const box = document.createElement('input')
  box.type = 'checkbox'
  label.append(box, element(document, 'span', '', words.entered(number)))
  const tick = document.createElement('div')
  tick.className = 'tick'
  tick.append(label)
  item.append(code, element(document, 'p', 'spelled', words.aloud(group)), tick)
  return item
}

/**
 * Shows the four groups of a validation code in a node of the page, outside React's tree: React would keep
 * the text in its own memory. The one place where something secret is shown, and only until the person
 * leaves the step.
 */
export function showCode(into: HTMLElement, groups: readonly string[], words: CodeWords): void {
  const list = into.ownerDocument.createElement('ol')
  list.className = 'code-groups'
  list.append(...groups.map((group, at) => groupView(into.ownerDocument, group, at + 1, words)))
  into.replaceChildren(list)
}
