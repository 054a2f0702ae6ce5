import { IconOf } from '../../ui/Icon.tsx'

export const Pencil = () => <IconOf shape="M5 27l2-7L22 5l5 5L12 25l-7 2ZM18 9l5 5" />

export const LookAway = () => (
  <IconOf shape="M3 16c6-9 20-9 26 0-6 9-20 9-26 0ZM12 16a4 4 0 1 0 8 0 4 4 0 1 0-8 0zM5 28 27 4" />
)

export const Mouse = () => (
  <IconOf shape="M16 3a8 8 0 0 1 8 8v10a8 8 0 0 1-16 0V11a8 8 0 0 1 8-8ZM16 3v10M8 13h16" />
)
