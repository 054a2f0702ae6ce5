import type { ReactNode } from 'react'

/**
 * The drawings of Icon.tsx, on a field of 32 by 32, in lines of one thickness. Own work: no other set's shapes,
 * nobody's logo. Filled parts use `currentColor`, so that the whole follows the text's colour. Every page pays for these: what
 * a single one shows is drawn there.
 */
export const ICON_SHAPES = {
  computer: (
    <>
      <rect x="3" y="4" width="26" height="17" rx="2" />
      <path d="M16 21v6M9 28h14" />
    </>
  ),
  laptop: (
    <>
      <rect x="6" y="6" width="20" height="14" rx="2" />
      <path d="M2 25h28" />
    </>
  ),
  phone: (
    <>
      <rect x="9" y="2" width="14" height="28" rx="3" />
      <path d="M14 25.5h4" />
    </>
  ),
  tablet: (
    <>
      <rect x="5" y="3" width="22" height="26" rx="3" />
      <path d="M14 25h4" />
    </>
  ),
  paper: (
    <>
      <path d="M6 2h14l6 6v22H6zM20 2v6h6" />
      <path d="M11 15h10M11 20h10M11 25h6" />
    </>
  ),
  check: <path d="m5 17 8 8L27 8" />,
  'arrow-left': <path d="M28 16H5M14 6 4 16l10 10" />,
  'arrow-right': <path d="M4 16h23M18 6l10 10-10 10" />,
  'arrow-down': <path d="m6 11 10 10 10-10" />,
  /* Points at the one control that is marked in a drawing: to the left. */
  here: <path d="M29 16H5M15 6 4 16l11 10" strokeWidth="4" />,
  warning: (
    <>
      <path d="M16 3 30 28H2z" />
      <path d="M16 12v8M16 23.5v1" />
    </>
  ),
  error: (
    <>
      <path d="M10.5 3h11L29 10.5v11L21.5 29h-11L3 21.5v-11z" />
      <path d="M16 9v9M16 22v1" />
    </>
  ),
  info: (
    <>
      <circle cx="16" cy="16" r="13" />
      <path d="M16 14.5V23M16 9v1" />
    </>
  ),
  help: (
    <>
      <circle cx="16" cy="16" r="13" />
      <path d="M12 12.5a4 4 0 1 1 5.8 3.6C16.5 16.8 16 17.5 16 19.5M16 23v1" />
    </>
  ),
  print: (
    <>
      <path d="M9 11V3h14v8M9 23H3V11h26v12h-6" />
      <path d="M9 18h14v11H9z" />
    </>
  ),
  pause: (
    <>
      <circle cx="16" cy="16" r="13" />
      <path d="M12.5 10.5v11M19.5 10.5v11" />
    </>
  ),
  external: <path d="M13 5H5v22h22v-8M18 4h10v10M28 4 15 17" />,
  menu: <path d="M4 8h24M4 16h24M4 24h24" />,
  list: (
    <>
      <path d="M12 7h17M12 16h17M12 25h17" />
      <path d="M4 7h2M4 16h2M4 25h2" />
    </>
  ),
  'text-size': <path d="M2 26 10 6l8 20M5 19h10M20 26l5-12 5 12M22 22h6" />,
  globe: (
    <>
      <circle cx="16" cy="16" r="13" />
      <path d="M3 16h26M16 3c-9 8-9 18 0 26M16 3c9 8 9 18 0 26" />
    </>
  ),
  mail: (
    <>
      <rect x="3" y="6" width="26" height="20" rx="2" />
      <path d="m4 8 12 10L28 8" />
    </>
  ),
  wait: (
    <>
      <circle cx="16" cy="16" r="13" />
      <path d="M16 8v8l6 4" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof ICON_SHAPES
