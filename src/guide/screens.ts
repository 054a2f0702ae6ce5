/** Facts that whole pages carry, because no single step is their place. Keys are page names (app/pages.ts). */
export const screens = {
  address: ['P19', 'P20'],
  finish: ['C5b', 'P3', 'P17', 'P21', 'P22', 'P23', 'N3b'],
} as const satisfies Readonly<Record<string, readonly string[]>>
