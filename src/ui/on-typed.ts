import type { FormEvent } from 'react'

/**
 * Handlers that tell when something has been typed. Not in the middle of a composition: an accent that is
 * still waiting for its letter, or a word an input method is still putting together, is not wrong yet.
 */
export const onTyped = (tell: (() => void) | undefined) => ({
  onInput: (event: FormEvent) => {
    const { nativeEvent } = event
    if (!('isComposing' in nativeEvent) || !nativeEvent.isComposing) tell?.()
  },
  onCompositionEnd: () => tell?.(),
})
