/** Calls when the page is there and the browser has nothing better to do. @returns takes it back */
export function whenIdle(call: () => void): () => void {
  let idle = 0
  // Not in Safari: there the page is given two seconds to settle.
  const wait = () => {
    idle = window.requestIdleCallback
      ? window.requestIdleCallback(call, { timeout: 5000 })
      : window.setTimeout(call, 2000)
  }
  if (document.readyState === 'complete') wait()
  else window.addEventListener('load', wait, { once: true })
  return () => {
    window.removeEventListener('load', wait)
    if (window.cancelIdleCallback) window.cancelIdleCallback(idle)
    else window.clearTimeout(idle)
  }
}
