import { takeArrival } from './app/arrival.ts'
import { reloadOnceWhenMissing } from './app/missing.ts'
import { createI18n } from './language/i18n.ts'
import { firstLanguage } from './language/languages.ts'
import { NO_DESK } from './progress/desk.ts'
import { DESK_KEY, isDeskHere } from './progress/desk-here.ts'
import './ui/styles/index.css'

const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** The address below the base, in parts: language first, then the page. */
const partsOf = (pathname: string) => pathname.slice(base.length).split('/').filter(Boolean)

/** The language of the address; for an address without one, what the person chose or the browser asks for. */
const langOf = (named: string | undefined, chosen: string | undefined) =>
  firstLanguage([named, chosen, ...navigator.languages])

const openDesk = async () => (await import('./progress/create-desk.ts')).createDesk()

async function showPictures(root: HTMLElement, lang: string) {
  const { showPicturesPage } = await import('./app/PicturesPage.tsx')
  await showPicturesPage(root, lang)
}

/** They cannot be had: the page stays as its file has it, and says what cannot work (as in progress/early.ts). */
function stayInFile() {
  const { dataset } = document.documentElement
  delete dataset['kept']
  dataset['broken'] = ''
}

async function start(root: HTMLElement) {
  const [named, ...below] = partsOf(window.location.pathname)
  const path = below.join('/')
  // A desk is rare: what it needs is fetched where there is one, and on its own pages.
  const desk = isDeskHere() || below[0] === 'desk' ? await openDesk() : NO_DESK
  const store = desk.storeHere()
  if (import.meta.env.DEV && named === 'pictures') return showPictures(root, langOf(undefined, undefined))
  reloadOnceWhenMissing(import.meta.env.BASE_URL, () => !['memory', 'not-saved'].includes(store.get().state))
  takeArrival(store, window.location, window.history, Date.now())
  const lang = langOf(named, store.get().settings.language)
  // React and the screens have been on their way with this; what follows is done before they are here.
  const screens = import('./app/show.tsx').catch(stayInFile)
  const i18n = await createI18n(lang)
  // A desk was opened in another window: this one is nobody's then.
  if (desk === NO_DESK)
    window.addEventListener('storage', ({ key, newValue }) => {
      if (key === DESK_KEY && newValue !== null) window.location.reload()
    })
  await (await screens)?.show(root, { i18n, desk, store, base, path, file: `${named}/${path}` })
}

/** Instead of the guide, a link out of a page of somebody else's, who could lay their own fields over it. */
async function leaveFrame(root: HTMLElement) {
  const { showLinkOut } = await import('./app/framed.ts')
  showLinkOut(root, langOf(partsOf(window.location.pathname)[0], undefined))
}

const root = document.getElementById('root')
if (root && window.top !== window.self) void leaveFrame(root)
// In a turn of its own: reading the app is long enough for a slow device, which can answer in between.
else if (root) setTimeout(start, 0, root)
