import { fakeStorage, NOW, openPage, type Page, storageEvent, withFault } from './fake.ts'

/**
 * A browser with several tabs on one storage, each in a process of its own: a tab sees what another one wrote
 * only when the news of it is delivered, and its own writes at once. The last write that reached the browser
 * stands in the end. This is the worst that real browsers do; with `deliverAll` after each step it is the best.
 */
export type FakeBrowser = {
  readonly tabs: readonly Page[]
  /** Gives one tab its next piece of news. @returns false when there is none */
  deliver(tab: number): boolean
  /** Gives all tabs all news, also those that come of it. Throws when there is no end of them. */
  deliverAll(): void
}

type News = { readonly from: number; readonly key: string; readonly text: string | null }

const ENOUGH = 10_000

export function openBrowser(count: number, now: () => number = () => NOW): FakeBrowser {
  const log: News[] = []
  const views = Array.from({ length: count }, () => ({ storage: fakeStorage(), heard: 0 }))
  const tabs = views.map(({ storage }, from) => {
    const write = (key: string, text: string | null) => {
      if (text === null) storage.entries.delete(key)
      else storage.entries.set(key, text)
      log.push({ from, key, text })
    }
    const own = withFault(storage, {
      setItem: (key, text) => write(key, text),
      removeItem: key => {
        if (storage.entries.has(key)) write(key, null)
      },
    })
    return openPage(() => own, now)
  })

  const deliver = (tab: number) => {
    const view = views[tab]
    const news = view && log[view.heard]
    if (!view || !news) return false
    view.heard += 1
    if (news.from === tab) return true
    // A write of its own that the browser has yet to hear of comes later, so it is what stands.
    const overtaken = log.slice(view.heard).some(later => later.from === tab && later.key === news.key)
    if (!overtaken && news.text === null) view.storage.entries.delete(news.key)
    if (!overtaken && news.text !== null) view.storage.entries.set(news.key, news.text)
    tabs[tab]?.window.dispatchEvent(storageEvent(news.key, news.text))
    return true
  }

  return {
    tabs,
    deliver,
    deliverAll() {
      for (let n = 0; views.some((_, tab) => deliver(tab)); n++) {
        if (n > ENOUGH) throw new Error('the tabs never come to an end')
      }
    },
  }
}
