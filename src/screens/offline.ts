import { createContext, useContext } from 'react'

/** What is kept on this device for use without network, sizes in bytes as they lie there. */
export type Report = {
  readonly shell: { readonly kept: boolean; readonly bytes: number }
  readonly languages: readonly {
    readonly code: string
    readonly kept: boolean
    readonly bytes: number
  }[]
}

/** What screens can know and ask of use without network. All of it does nothing where there is no worker. */
export type Offline = {
  /** Known whether there is a worker; before that, nothing can be said yet. */
  readonly ready: boolean
  /** The person had everything removed: nothing is kept until they ask for it. */
  readonly removed: boolean
  /** A newer version of the guide is ready. It is offered where nobody is in the middle of something. */
  readonly updateWaits: boolean
  /** Loads the guide anew, in its newer version. */
  takeUpdate(): void
  /** undefined: this browser keeps nothing for use without network, or does not let the guide do it */
  report(): Promise<Report | undefined>
  /** Keeps every language. What could not be fetched is not `kept` in the report. */
  keepAll(): Promise<Report | undefined>
  /** Takes all of it away, and keeps nothing again until it is asked for. */
  remove(): Promise<Report | undefined>
}

const nothing = async () => undefined

/** Without a worker: while pages are made, in a browser that has none, and while one works on the guide. */
export const NO_OFFLINE: Offline = {
  ready: false,
  removed: false,
  updateWaits: false,
  takeUpdate: () => undefined,
  report: nothing,
  keepAll: nothing,
  remove: nothing,
}

/** Given by app, which knows the worker. */
export const OfflineContext = createContext<Offline>(NO_OFFLINE)
export const useOffline = (): Offline => useContext(OfflineContext)
