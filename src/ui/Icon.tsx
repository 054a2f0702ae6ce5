import { ICON_SHAPES, type IconName } from './icon-shapes.ts'

export type { IconName }

/**
 * A small picture beside words, never instead of them: it is hidden from those who listen. It takes the size and
 * the colour of the text it stands in.
 * @param shape path on a field of 32 by 32
 * @param thick thickness of its lines
 */
export function IconOf({ shape, thick = 2.6 }: { shape: string; thick?: number }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth={thick}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shape} />
    </svg>
  )
}

/** One of the pictures of every page. */
export const Icon = ({ name }: { name: IconName }) => (
  <IconOf shape={ICON_SHAPES[name]} thick={name === 'here' ? 4 : 2.6} />
)
