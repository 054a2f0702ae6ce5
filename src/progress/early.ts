/**
 * Runs by itself in every page, before anything is drawn and long before the app: leads from the page without a
 * language to the reader's, sets the size of the text, and says whether the step of this page lies ahead of what is
 * kept, so that the page is right at the first paint. It is copied into the pages as text (scripts/pages.ts): it may use
 * nothing outside itself, and must never throw.
 *
 * The first page stands in the fallback: the typeface is put on with the next one (ui/typeface.ts).
 *
 * A button pressed before the app is there is pressed again when it is: the app keeps the very same button.
 *
 * What it reads is not checked: a wrong size is no size, and whether a step lies ahead is worked out properly later.
 */
export function early(): void {
  const root = document.documentElement
  const before = (root.dataset['after'] ?? '').split(' ').filter(Boolean)
  let kept: unknown
  try {
    kept = Object(JSON.parse(String(window.localStorage.getItem('eulw:p:own')))).data
  } catch {
    // Forbidden, or not to be read: then nothing is known of this device.
  }
  const { settings, done, answers } = Object(kept)
  const languages = (root.dataset['languages'] ?? '').split(' ').filter(Boolean)
  if (languages.length > 0) {
    const wanted = [Object(Object(settings).language).is, ...window.navigator.languages]
    const known = wanted.map(tag =>
      String(tag)
        .slice(0, 2)
        .replace(/^n[bno]$/, 'da'),
    )
    const lang = known.find(tag => languages.includes(tag)) ?? 'en'
    window.location.replace(`${lang}/${window.location.hash}`)
  }
  const size = Object(Object(settings).textSize).is
  if (size === 24 || size === 28) root.dataset['size'] = String(size)
  root.dataset['type'] = 'later'
  const isDone = (id: string) => Object(Object(done)[id]).is === true
  if (Object.keys({ ...done, ...answers }).length > 0) {
    root.dataset['kept'] = ''
    // Should the app not come at all, the page is shown as it is.
    setTimeout(() => delete root.dataset['kept'], 4000)
  }
  const comesWithNews = /[?&](done|answer|up-to)=/.test(window.location.search)
  let pressed: HTMLElement | null = null
  const press = ({ target }: Event) => {
    // Once it has taken the page the app hears by itself: pressed again, it would do it twice.
    if (root.dataset['taken'] === undefined && target instanceof Element) pressed = target.closest('button')
  }
  document.addEventListener('click', press, true)
  new MutationObserver((_, watch) => {
    if (root.dataset['ready'] === undefined) return
    watch.disconnect()
    document.removeEventListener('click', press, true)
    if (pressed?.isConnected) pressed.click()
  }).observe(root, { attributes: true })
  // The app cannot be had, blocked or gone: the page is shown as it is, and says what cannot work.
  const miss = ({ target }: Event) => {
    if (!(target instanceof HTMLScriptElement)) return
    delete root.dataset['kept']
    root.dataset['broken'] = ''
  }
  window.addEventListener('error', miss, true)
  if (before.length > 0 && !comesWithNews && !before.some(isDone)) root.dataset['ahead'] = ''
}
