import { type Report, readReport, type ToWorker } from '../../worker/messages.ts'
import { offName } from '../../worker/names.ts'
import { workerAddress } from './trusted.ts'

/** What the page can ask of its worker. */
export type Worker = {
  inUse(language: string): void
  takeUpdate(): void
  report(): Promise<Report | undefined>
  keepAll(): Promise<Report | undefined>
  remove(): Promise<Report | undefined>
}

/** What the page is told of its worker: that a newer version is ready, and whether everything was removed. */
export type Told = { readonly update: () => void; readonly removed: (is: boolean) => void }

/** Milliseconds to wait for an answer. Keeping every language over a slow network takes long. */
const ANSWER_WITHIN = 120_000
/** Milliseconds to wait until everything has been kept for the first time. */
const READY_WITHIN = 60_000

function ask(to: ServiceWorker, message: ToWorker): Promise<Report | undefined> {
  const { port1, port2 } = new MessageChannel()
  return new Promise(resolve => {
    port1.onmessage = ({ data }) => resolve(readReport(data))
    setTimeout(resolve, ANSWER_WITHIN, undefined)
    to.postMessage(message, [port2])
  })
}

/** The page's own script tells which build it is of. */
const ownScript = (): string =>
  document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src ?? ''

/** Type that this page has fetched: on the first visit that may be before there is a worker to keep it. */
const fontsInUse = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter(name => name.endsWith('.woff2'))

/** Calls `tell` when a newer version is ready: now, later, or because another window has begun to use it. */
function watchForUpdates(registration: ServiceWorkerRegistration, tell: () => void): void {
  const { serviceWorker } = navigator
  const isUpdate = () => serviceWorker.controller !== null
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && isUpdate()) tell()
    })
  if (registration.waiting && isUpdate()) tell()
  follow(registration.installing)
  registration.addEventListener('updatefound', () => follow(registration.installing))
  // The first worker takes over a page that had none: that is no newer version.
  let controlled = isUpdate()
  serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) tell()
    controlled = true
  })
}

/** The worker once it has all it needs; undefined when that takes too long, or never comes. */
async function atWork(): Promise<ServiceWorker | undefined> {
  const tooLong = new Promise<undefined>(resolve => setTimeout(resolve, READY_WITHIN, undefined))
  const registration = await Promise.race([navigator.serviceWorker.ready, tooLong])
  return registration?.active ?? undefined
}

function workerOf(registration: ServiceWorkerRegistration): Worker {
  const asking = async (type: 'report' | 'keep-all' | 'remove') => {
    const worker = await atWork()
    return worker && ask(worker, { type })
  }
  return {
    async inUse(language) {
      const worker = await atWork()
      worker?.postMessage({ type: 'in-use', language, fonts: fontsInUse() } satisfies ToWorker)
    },
    takeUpdate() {
      const { waiting } = registration
      // Another window has taken it into use already: this page need only be loaded anew.
      if (!waiting) return window.location.reload()
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload())
      waiting.postMessage({ type: 'use-now' } satisfies ToWorker)
    },
    report: () => asking('report'),
    keepAll: () => asking('keep-all'),
    remove: () => asking('remove'),
  }
}

/**
 * Registers the worker. Never throws: a browser without workers, one that refuses them, a host that answers with a
 * page instead of sw.js: the guide works without.
 * @param base path of the guide, with a slash at both ends
 * @param tell called when a newer version is ready
 */
async function startWorker(base: string, tell: () => void): Promise<Worker | undefined> {
  try {
    const { serviceWorker } = navigator
    serviceWorker.addEventListener('message', ({ data, ports }) => {
      if (Reflect.get(Object(data), 'type') === 'which') ports[0]?.postMessage(ownScript())
    })
    serviceWorker.startMessages()
    const registration = await serviceWorker.register(workerAddress(), {
      scope: base,
      updateViaCache: 'none',
    })
    watchForUpdates(registration, tell)
    return workerOf(registration)
  } catch {
    return undefined
  }
}

/**
 * Starts the worker, unless the person had everything removed.
 * @param base path of the guide, with a slash at both ends
 * @param again also then: because the person asks
 */
export async function begin(
  base: string,
  { update, removed }: Told,
  again: boolean,
): Promise<Worker | undefined> {
  // The mark is there when everything was removed.
  const mark = offName(base)
  if (again) await window.caches.delete(mark)
  const off = await window.caches.has(mark)
  removed(off)
  return off ? undefined : startWorker(base, update)
}
