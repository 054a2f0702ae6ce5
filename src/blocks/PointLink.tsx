import { createContext, type ReactNode } from 'react'

type PointLinkProps = { readonly step: string; readonly children: ReactNode }

/** How one jumps to a step that counts everything before it as done: the screens know, the blocks do not. */
export const PointLinkContext = createContext(({ children }: PointLinkProps): ReactNode => children)
