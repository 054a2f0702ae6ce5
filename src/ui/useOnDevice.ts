import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * False while a page is prerendered and in the first render over a prerendered page, true ever after: what depends
 * on the device (its clock, its window, what it keeps) waits for that.
 */
export const useOnDevice = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
