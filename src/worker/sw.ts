/**
 * The service worker: after one visit the guide works without network. It keeps what its build lists, language by
 * language; it takes over the very first visit, but never pushes aside a version that is in use: a newer one waits
 * until the person asks for it or has closed the guide.
 */
import { answerRequests, isJson, SITE } from './answer.ts'
import type { Kept } from './kept.ts'
import { type Report, readToWorker, type ToWorker } from './messages.ts'
import { namesFor } from './names.ts'
import { languageIn, pathIn } from './place.ts'
import { openStore } from './store.ts'
import { noteBuildsBefore, tidy } from './tidy.ts'

declare const self: ServiceWorkerGlobalScope
/** Put here by scripts/worker.ts when the worker is built; named once, because each mention is the whole list. */
declare const KEPT: Kept
const kept = KEPT

const { scope } = self.registration
const names = namesFor(new URL(scope).pathname, kept.build)
/** Whether the person had everything removed. Undefined: this worker was woken, and the mark is to tell. */
let off: boolean | undefined
async function isOff(): Promise<boolean> {
  const marked = off ?? (await caches.has(names.off))
  // What was said meanwhile is newer than the mark.
  off ??= marked
  return off
}
const store = openStore(scope, names, isOff)

const windows = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true })
const tidyUp = async () => tidy(scope, await windows(), kept, names, store)

async function keepLanguage(code: string): Promise<void> {
  const parcel = kept.languages[code]
  if (parcel) await store.keep(names.language(code), parcel, parcel.pages)
}

/** The languages that are in use: those of the open pages, and those the build before has kept. */
async function languagesInUse(): Promise<ReadonlySet<string>> {
  const shown = (await windows()).map(({ url }) => languageIn(pathIn(scope, url) ?? ''))
  const before = (await store.oursNow()).map(name => names.languageOf(name) ?? '')
  return new Set([...shown, ...before])
}

/** What the first page fetched before there was a worker; most of it still lies in the browser's own store. */
async function keepUsed(fonts: readonly string[]): Promise<void> {
  const ours = fonts.map(address => pathIn(scope, address) ?? '').filter(path => kept.fonts.includes(path))
  await Promise.all([
    store.keepOne(names.site, SITE, isJson),
    ...ours.map(path => store.keepOne(names.fonts, path, ({ ok }) => ok)),
  ])
}

async function install(): Promise<void> {
  const languages = await languagesInUse()
  await noteBuildsBefore(kept, names, store)
  await store.keep(names.shell, kept.shell)
  for (const code of languages) await keepLanguage(code)
}

async function report(): Promise<Report> {
  const languages = Object.entries(kept.languages).map(async ([code, { bytes }]) => ({
    code,
    bytes,
    kept: await store.isComplete(names.language(code)),
  }))
  return {
    shell: { kept: await store.isComplete(names.shell), bytes: kept.shell.bytes },
    languages: await Promise.all(languages),
  }
}

/** All of it goes, and a mark stays, so that the next visit does not keep it all again. */
async function remove(): Promise<void> {
  off = true
  await store.removeAll()
  await caches.open(names.off)
  await self.registration.unregister()
}

async function heed(message: ToWorker): Promise<Report | undefined> {
  switch (message.type) {
    case 'in-use':
      await keepLanguage(message.language).catch(() => undefined)
      await keepUsed(message.fonts)
      await tidyUp()
      return undefined
    case 'keep-all':
      off = false
      // What cannot be fetched now is reported as not kept.
      await store.keep(names.shell, kept.shell).catch(() => undefined)
      for (const code of Object.keys(kept.languages)) await keepLanguage(code).catch(() => undefined)
      return report()
    case 'report':
      return report()
    case 'remove':
      await remove()
      return report()
    case 'use-now':
      await self.skipWaiting()
      return undefined
  }
}

self.addEventListener('install', event => event.waitUntil(install()))
// The first page was opened without a worker: from now on it has one.
self.addEventListener('activate', event => event.waitUntil(self.clients.claim().then(tidyUp)))
self.addEventListener('message', event => {
  const message = readToWorker(event.data)
  if (message === undefined) return
  event.waitUntil(heed(message).then(answer => event.ports[0]?.postMessage(answer)))
})
answerRequests(scope, kept, names, store, isOff)
