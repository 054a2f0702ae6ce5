/**
 * The drawings of Icon.tsx, on a field of 32 by 32, in lines of one thickness: one path each. Own work: no other set's shapes,
 * nobody's logo. Every page pays for these: what a single one shows is drawn there.
 */
export const ICON_SHAPES = {
  computer: 'M5 4h22a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2h-22a2 2 0 0 1-2-2v-13a2 2 0 0 1 2-2zM16 21v6M9 28h14',
  laptop: 'M8 6h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-16a2 2 0 0 1-2-2v-10a2 2 0 0 1 2-2zM2 25h28',
  phone: 'M12 2h8a3 3 0 0 1 3 3v22a3 3 0 0 1-3 3h-8a3 3 0 0 1-3-3v-22a3 3 0 0 1 3-3zM14 25.5h4',
  tablet: 'M8 3h16a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3h-16a3 3 0 0 1-3-3v-20a3 3 0 0 1 3-3zM14 25h4',
  paper: 'M6 2h14l6 6v22H6zM20 2v6h6M11 15h10M11 20h10M11 25h6',
  check: 'm5 17 8 8L27 8',
  'arrow-left': 'M28 16H5M14 6 4 16l10 10',
  'arrow-right': 'M4 16h23M18 6l10 10-10 10',
  'arrow-down': 'm6 11 10 10 10-10',
  /* Points at the one control that is marked in a drawing: to the left. */
  here: 'M29 16H5M15 6 4 16l11 10',
  warning: 'M16 3 30 28H2zM16 12v8M16 23.5v1',
  error: 'M10.5 3h11L29 10.5v11L21.5 29h-11L3 21.5v-11zM16 9v9M16 22v1',
  info: 'M3 16a13 13 0 1 0 26 0 13 13 0 1 0-26 0zM16 14.5V23M16 9v1',
  help: 'M3 16a13 13 0 1 0 26 0 13 13 0 1 0-26 0zM12 12.5a4 4 0 1 1 5.8 3.6C16.5 16.8 16 17.5 16 19.5M16 23v1',
  print: 'M9 11V3h14v8M9 23H3V11h26v12h-6M9 18h14v11H9z',
  pause: 'M3 16a13 13 0 1 0 26 0 13 13 0 1 0-26 0zM12.5 10.5v11M19.5 10.5v11',
  external: 'M13 5H5v22h22v-8M18 4h10v10M28 4 15 17',
  menu: 'M4 8h24M4 16h24M4 24h24',
  list: 'M12 7h17M12 16h17M12 25h17M4 7h2M4 16h2M4 25h2',
  'text-size': 'M2 26 10 6l8 20M5 19h10M20 26l5-12 5 12M22 22h6',
  globe: 'M3 16a13 13 0 1 0 26 0 13 13 0 1 0-26 0zM3 16h26M16 3c-9 8-9 18 0 26M16 3c9 8 9 18 0 26',
  mail: 'M5 6h22a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2h-22a2 2 0 0 1-2-2v-16a2 2 0 0 1 2-2zM4 8l12 10L28 8',
  wait: 'M3 16a13 13 0 1 0 26 0 13 13 0 1 0-26 0zM16 8v8l6 4',
} satisfies Record<string, string>

export type IconName = keyof typeof ICON_SHAPES
