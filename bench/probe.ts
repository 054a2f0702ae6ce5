// Runs in every measured page, before the page's own scripts.

/** What is seen of a page while it comes; times in ms since the navigation began. */
export type Seen = {
  /** Layout shifts that no input caused, added up. */
  shift: number
  /** Stretches in which nothing else could happen, by when they began. */
  long: [start: number, duration: number][]
  /** When what `ready` names was there; undefined when it never was. */
  ready?: number
}

/**
 * Notes layout shifts, long stretches of work, when the page answers, when a click came, and when the frame after the
 * next heading had been painted.
 * @param of `heading`: element whose text changes from step to step; `ready`: element that is there once the page answers
 */
export function probe({ heading, ready }: { heading: string; ready: string }): void {
  const seen: Seen = { shift: 0, long: [] }
  Object.assign(window, { seen })
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) take(entry)
    }).observe({ type, buffered: true })
  observe('layout-shift', entry => {
    const { value, hadRecentInput } = Object(entry)
    if (hadRecentInput !== true) seen.shift += Number(value)
  })
  observe('longtask', ({ startTime, duration }) => void seen.long.push([startTime, duration]))

  const look = () => {
    if (document.querySelector(ready) === null) return
    seen.ready = performance.now()
    looking.disconnect()
  }
  const looking = new MutationObserver(look)
  looking.observe(document, { subtree: true, childList: true, attributes: true })

  const shown = () => document.querySelector(heading)?.textContent ?? ''
  const note = (name: string, at: number) => sessionStorage.setItem(name, String(performance.timeOrigin + at))
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = then
      channel.port2.postMessage(0)
    })
  addEventListener(
    'click',
    event => {
      const old = shown()
      sessionStorage.removeItem('painted')
      note('clicked', event.timeStamp)
      const observer = new MutationObserver(() => {
        if (shown() === '' || shown() === old) return
        observer.disconnect()
        afterPaint(() => note('painted', performance.now()))
      })
      observer.observe(document, { subtree: true, childList: true, characterData: true })
    },
    { capture: true },
  )
}
