import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import { type Offline, OfflineContext } from '../../screens/offline.ts'
import { whenIdle } from '../../ui/when-idle.ts'
import type { Worker } from './worker.ts'

const BASE = import.meta.env.BASE_URL

/** What has to do with the worker comes in a piece of its own, after the page. */
const room = () => import('./worker.ts')

/** What this page is told of its worker. */
type Told = { readonly update: () => void; readonly removed: (is: boolean) => void }

/** Starts the worker, unless the person had everything removed. Whatever fails, the guide works without. */
async function begin({ update, removed }: Told): Promise<Worker | undefined> {
  try {
    const { isOff, startWorker } = await room()
    const off = await isOff(BASE)
    removed(off)
    return off ? undefined : await startWorker(BASE, update)
  } catch {
    return undefined
  }
}

/** The same, also where everything was removed: because the person asks. */
async function beginAgain({ update, removed }: Told): Promise<Worker | undefined> {
  try {
    const { startWorker, takeMarkOff } = await room()
    await takeMarkOff(BASE)
    removed(false)
    return await startWorker(BASE, update)
  } catch {
    return undefined
  }
}

/** Gives all below it the use without network. In the built guide alone: a worker would keep what one works on. */
export function OfflineProvider({ children }: { children: ReactNode }) {
  const language = useLocation().pathname.split('/')[1] ?? ''
  const [updateWaits, setUpdateWaits] = useState(false)
  const [removed, setRemoved] = useState(false)
  const told = useMemo((): Told => ({ update: () => setUpdateWaits(true), removed: setRemoved }), [])
  const [started, setStarted] = useState<Promise<Worker | undefined>>()
  useEffect(
    () => (import.meta.env.PROD && !started ? whenIdle(() => setStarted(begin(told))) : undefined),
    [told, started],
  )
  useEffect(() => {
    const tell = () => void started?.then(worker => worker?.inUse(language))
    tell()
    // The typeface comes last, on a slow network after the worker: it is to be kept as well. (jsdom has no fonts.)
    document.fonts?.addEventListener('loadingdone', tell)
    return () => document.fonts?.removeEventListener('loadingdone', tell)
  }, [started, language])
  const offline = useMemo(
    (): Offline => ({
      ready: started !== undefined,
      removed,
      updateWaits,
      takeUpdate: () => void started?.then(worker => worker?.takeUpdate()),
      report: async () => (await started)?.report(),
      async keepAll() {
        const worker = beginAgain(told)
        setStarted(worker)
        return (await worker)?.keepAll()
      },
      async remove() {
        // Whoever asks before the browser was idle does not wait, and is not told that nothing was there.
        const worker = await (started ?? begin(told))
        const report = await worker?.remove()
        if (!report) return undefined
        setStarted(Promise.resolve(undefined))
        setRemoved(true)
        return report
      },
    }),
    [started, told, removed, updateWaits],
  )
  return <OfflineContext value={offline}>{children}</OfflineContext>
}
