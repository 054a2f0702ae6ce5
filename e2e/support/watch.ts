// What a page must never do, whatever is tested: complain, break, or talk to anybody but its own host.
import type { BrowserContext } from '@playwright/test'

/** The origin of an address, or undefined for those that leave the browser no more than data: and blob: do. */
function originOf(url: string): string | undefined {
  const { protocol, origin } = new URL(url)
  return ['data:', 'blob:', 'about:'].includes(protocol) ? undefined : origin
}

/**
 * Listens to every page of a context from now on.
 * @param context of the browser, with its pages, popups and workers
 * @param home the only origin that may be asked for anything, e.g. http://localhost:4174
 * @param tell gets each fault in words
 */
export function watch(context: BrowserContext, home: string, tell: (fault: string) => void): void {
  context.on('console', message => {
    if (message.type() === 'error') tell(`console.error: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', failure => tell(`uncaught: ${failure.error().message}`))
  context.on('request', request => {
    const origin = originOf(request.url())
    if (origin !== undefined && origin !== home) tell(`request to another origin: ${request.url()}`)
  })
  context.on('page', page => {
    page.on('websocket', socket => tell(`socket: ${socket.url()}`))
  })
}
