// What comes over the network for one page, counted, on a slow network and with a slow processor.
import type { Page } from '@playwright/test'

/** Slow 4G, and a processor six times slower. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 209_715, uploadThroughput: 96_000 }
const CPU = 6

/** Bytes on the wire, with their headers. */
export type Counted = {
  bytes: number
  requests: number
  scriptBytes: number
  wordsBytes: number
  fontBytes: number
}

export type Watched = { readonly counted: Counted; readonly quiet: () => Promise<void> }

/** Words carry their language in the name of their file. */
const WORDS = /\/assets\/[a-z]{2}-[a-z]+-[\w-]{8}\.js$/

/** Begins to count, and slows the page down from now on. */
export async function watch(page: Page): Promise<Watched> {
  const cdp = await page.context().newCDPSession(page)
  const counted: Counted = { bytes: 0, requests: 0, scriptBytes: 0, wordsBytes: 0, fontBytes: 0 }
  const open = new Map<string, { readonly url: string; readonly type: string | undefined }>()
  let last = Date.now()
  await cdp.send('Network.enable')
  cdp.on('Network.requestWillBeSent', ({ requestId, type, request: { url } }) => {
    last = Date.now()
    if (url.startsWith('http')) open.set(requestId, { url, type })
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const asked = open.get(requestId)
    if (!open.delete(requestId) || asked === undefined) return
    last = Date.now()
    counted.requests += 1
    counted.bytes += encodedDataLength
    if (asked.type === 'Font') counted.fontBytes += encodedDataLength
    else if (WORDS.test(asked.url)) counted.wordsBytes += encodedDataLength
    else if (asked.url.endsWith('.js')) counted.scriptBytes += encodedDataLength
  })
  cdp.on('Network.loadingFailed', ({ requestId }) => void open.delete(requestId))
  await cdp.send('Network.emulateNetworkConditions', NETWORK)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU })
  return {
    counted,
    /** Until nothing has come over the network for a second. */
    quiet: async () => {
      while (open.size > 0 || Date.now() - last < 1000) await page.waitForTimeout(100)
    },
  }
}
