/**
 * What keeps browsers, keyboards and password managers from touching, learning or sending what is typed
 * (reliability.md 2.4). For every field somebody might type a secret into.
 */
export const LEFT_ALONE = {
  spellCheck: false,
  autoCapitalize: 'none',
  autoCorrect: 'off',
  autoComplete: 'off',
  translate: 'no',
  'data-1p-ignore': '',
  'data-lpignore': 'true',
  'data-bwignore': '',
} as const
