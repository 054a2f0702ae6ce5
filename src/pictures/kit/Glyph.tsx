import type { ReactNode } from 'react'

/** A small drawing that only the pictures need; hidden from those who listen, as Icon is. */
const Glyph = ({ children }: { children: ReactNode }) => (
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
    {children}
  </svg>
)

export const Calendar = () => (
  <Glyph>
    <rect x="4" y="6" width="24" height="22" rx="2" />
    <path d="M4 13h24M10 3v6M22 3v6M10 19h2M16 19h2M22 19h1M10 24h2M16 24h2" />
  </Glyph>
)

/** Two arrows in a circle: give me another one. */
export const TwoArrows = () => (
  <Glyph>
    <path d="M6 14a10.5 10.5 0 0 1 19-3M26 18a10.5 10.5 0 0 1-19 3M26 4v7h-7M6 28v-7h7" />
  </Glyph>
)

/** Characters drawn so that machines cannot read them; nor can anybody here: they are waves. */
export const Waves = () => (
  <svg className="screen-waves" viewBox="0 0 120 40" fill="none" aria-hidden="true" focusable="false">
    <path
      d="M8 28c6-24 12-24 16-4s10 14 14-6 12-8 14 4 10 10 14-8 12-10 16 6 12 10 18-10M6 20h108"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinecap="round"
    />
  </svg>
)

export const Camera = () => (
  <Glyph>
    <path d="M3 9h6l3-4h8l3 4h6v18H3z" />
    <circle cx="16" cy="17" r="5.5" />
  </Glyph>
)

export const Bell = () => (
  <Glyph>
    <path d="M6 24h20c-3-3-3-6-3-10a7 7 0 0 0-14 0c0 4 0 7-3 10zM13 28h6" />
  </Glyph>
)

export const Finger = () => (
  <Glyph>
    <path d="M6 14a10 10 0 0 1 20 0M10 26c-1-3-1-7-1-10a7 7 0 0 1 14 0c0 3 0 6-1 9M15 28c-1-4-1-8-1-12a2 2 0 0 1 4 0c0 4 0 8-1 12" />
  </Glyph>
)

export const Face = () => (
  <Glyph>
    <path d="M3 10V3h7M22 3h7v7M29 22v7h-7M10 29H3v-7" />
    <path d="M11 12v2M21 12v2M11 20c3 3 7 3 10 0" />
  </Glyph>
)
