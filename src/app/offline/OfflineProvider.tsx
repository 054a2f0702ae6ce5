import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import { type Offline, OfflineContext } from '../../screens/offline.ts'
import { whenIdle } from '../../ui/when-idle.ts'
import type { Told, Worker } from './worker.ts'

const BASE = import.meta.env.BASE_URL

/**
 * Starts the worker, unless the person had everything removed. What has to do with it comes in a piece of its own, after the
 * page; whatever fails, the guide works without.
 * @param again also then: because the person asks
 */
const begin = (told: Told, again: boolean): Promise<Worker | undefined> =>
  import('../afterwards.ts').then(({ begin }) => begin(BASE, told, again)).catch(() => undefined)

/** Gives all below it the use without network. In the built guide alone: a worker would keep what one works on. */
export function OfflineProvider({ children }: { children: ReactNode }) {
  const language = useLocation().pathname.split('/')[1] ?? ''
  const [updateWaits, setUpdateWaits] = useState(false)
  const [removed, setRemoved] = useState(false)
  const told = useMemo((): Told => ({ update: () => setUpdateWaits(true), removed: setRemoved }), [])
  const [started, setStarted] = useState<Promise<Worker | undefined>>()
  useEffect(
    () => (import.meta.env.PROD && !started ? whenIdle(() => setStarted(begin(told, false))) : undefined),
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
        const worker = begin(told, true)
        setStarted(worker)
        return (await worker)?.keepAll()
      },
      async remove() {
        // Whoever asks before the browser was idle does not wait, and is not told that nothing was there.
        const worker = await (started ?? begin(told, false))
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
