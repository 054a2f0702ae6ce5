import type { ReactNode } from 'react'
import { ICON_SHAPES, type IconName } from './icon-shapes.tsx'

export type { IconName }

/**
 * A small picture beside words, never instead of them: it is hidden from those who listen. It takes the size and
 * the colour of the text it stands in.
 */
export function IconOf({ shape }: { shape: ReactNode }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {shape}
    </svg>
  )
}

/** One of the pictures of every page. */
export const Icon = ({ name }: { name: IconName }) => <IconOf shape={ICON_SHAPES[name]} />
