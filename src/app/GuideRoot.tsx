import type { i18n } from 'i18next'
import { type ReactNode, StrictMode } from 'react'
import { I18nContext } from '../language/I18nContext.ts'
import { type Desk, NO_DESK } from '../progress/desk.ts'
import type { Snapshot } from '../progress/snapshot.ts'
import type { Store } from '../progress/storage.ts'
import { DeskProvider } from '../progress/useDesk.tsx'
import { ProgressProvider } from '../progress/useProgress.tsx'
import { OnDeviceProvider, useOnDevice } from '../ui/OnDevice.tsx'
import { App } from './App.tsx'

/** What is kept: as the page's file has it, until what this device knows is shown. */
function Kept({ store, before, children }: { store: Store; before: Snapshot; children: ReactNode }) {
  return (
    <ProgressProvider store={store} before={useOnDevice() ? undefined : before}>
      {children}
    </ProgressProvider>
  )
}

/** The whole tree below the root: the same when a page is written to its file and when the browser takes it over. */
export function GuideRoot({
  i18n,
  desk = NO_DESK,
  store,
  before,
  fromFile,
  base,
  children,
}: {
  readonly i18n: i18n
  readonly desk?: Desk
  readonly store: Store
  readonly before: Snapshot
  /** Whether this is drawn into a page's file, or over one. */
  readonly fromFile: boolean
  /** Where the guide lies, without a slash at its end. */
  readonly base: string
  /** Puts a router around the app. */
  readonly children: (app: ReactNode) => ReactNode
}) {
  return (
    <StrictMode>
      <I18nContext value={i18n}>
        <DeskProvider desk={desk}>
          <OnDeviceProvider fromFile={fromFile}>
            <Kept store={store} before={before}>
              {children(<App siteAddress={`${base}/site.json`} />)}
            </Kept>
          </OnDeviceProvider>
        </DeskProvider>
      </I18nContext>
    </StrictMode>
  )
}
