/**
 * The way out: put in the place of sw.js on the host, it takes away all that the worker has kept, and then the
 * worker. Nothing of anybody else's is touched, nor what the person has done, which the worker never had. Pages that
 * are open go on, from the network.
 */
import { namesFor } from './names.ts'

declare const self: ServiceWorkerGlobalScope

const { ours } = namesFor(new URL(self.registration.scope).pathname, '')

async function leave(): Promise<void> {
  const names = (await caches.keys()).filter(name => name.startsWith(ours))
  await Promise.all(names.map(name => caches.delete(name)))
  await self.registration.unregister()
}

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', event => event.waitUntil(leave()))
