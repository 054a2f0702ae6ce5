/** In the reader's languages, without the files of words: inside a frame nothing of the guide is started. */
const WORDS: Readonly<Record<string, string>> = {
  da: 'Åbn guiden på sin egen side',
  en: 'Open the guide on its own page',
}

/**
 * Instead of the guide: a plain link out of the frame. The server's header forbids frames as well, where the
 * host can send one; this is for hosts that cannot.
 * @param lang language of the address; English where there are no words of it
 */
export function showLinkOut(root: HTMLElement, lang: string): void {
  const link = document.createElement('a')
  link.href = window.location.pathname
  link.target = '_top'
  link.className = 'link'
  link.textContent = WORDS[lang] ?? WORDS['en'] ?? ''
  root.replaceChildren(link)
}
