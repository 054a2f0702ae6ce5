import { IconOf } from '../../ui/Icon.tsx'

export const Pencil = () => <IconOf shape={<path d="M5 27l2-7L22 5l5 5L12 25l-7 2ZM18 9l5 5" />} />

export const LookAway = () => (
  <IconOf
    shape={
      <>
        <path d="M3 16c6-9 20-9 26 0-6 9-20 9-26 0Z" />
        <circle cx="16" cy="16" r="4" />
        <path d="M5 28 27 4" />
      </>
    }
  />
)

export const Mouse = () => (
  <IconOf
    shape={
      <>
        <rect x="8" y="3" width="16" height="26" rx="8" />
        <path d="M16 3v10M8 13h16" />
      </>
    }
  />
)
