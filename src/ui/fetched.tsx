import { type ComponentType, createElement, lazy, type ReactNode } from 'react'

/** A part that is fetched when it is first shown, and drawn at once where it was fetched beforehand. */
export type Fetched<Props> = {
  (props: Props): ReactNode
  /** Fetches it beforehand: a page that has it already is drawn, or taken over from its file, in one go. */
  readonly fetch: () => Promise<void>
}

/** @param load where it comes from; shown while nothing is there, it suspends */
export function fetched<Props extends object>(load: () => Promise<ComponentType<Props>>): Fetched<Props> {
  let here: ComponentType<Props> | undefined
  const coming = async () => {
    here = await load()
    return { default: here }
  }
  const Coming = lazy(coming)
  const Part = (props: Props) =>
    here === undefined ? createElement(Coming, props) : createElement(here, props)
  return Object.assign(Part, { fetch: async () => void (await coming()) })
}
