import { createContext, type ReactNode, startTransition, use, useMemo, useState } from 'react'

type OnDevice = { readonly is: boolean; readonly arrive: () => void }

/** Without a provider (a screen shown by itself) nothing is taken over: one is on the device at once. */
const OnDeviceContext = createContext<OnDevice>({ is: true, arrive: () => undefined })

/**
 * False while a page is prerendered and while the browser takes it over from its file, true ever after: what depends on the
 * device (its clock, its window, what it keeps) waits for that.
 */
export const useOnDevice = (): boolean => use(OnDeviceContext).is

/** To be called when the page stands as its file has it: what the device knows is drawn then. */
export const useArrive = (): (() => void) => use(OnDeviceContext).arrive

/**
 * Keeps the two apart, page as in its file and page of this device. The second is drawn in pieces, so that a slow device
 * answers in between.
 * @param fromFile whether this is drawn into a file, or over one
 */
export function OnDeviceProvider({
  fromFile,
  children,
}: {
  readonly fromFile: boolean
  readonly children: ReactNode
}) {
  const [is, setIs] = useState(!fromFile)
  const value = useMemo(() => ({ is, arrive: () => startTransition(() => setIs(true)) }), [is])
  return <OnDeviceContext value={value}>{children}</OnDeviceContext>
}
