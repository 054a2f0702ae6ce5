/** How letters and digits are called in a language: 26 names, ten names, and how capitals are told apart. */
export type Spelling = {
  readonly letters: readonly string[]
  readonly digits: readonly string[]
  readonly upper: (letter: string) => string
  readonly lower: (letter: string) => string
}

function nameOf(character: string, spelling: Spelling): string {
  const place = 'abcdefghijklmnopqrstuvwxyz'.indexOf(character.toLowerCase())
  const letter = spelling.letters[place]
  if (letter === undefined) return spelling.digits['0123456789'.indexOf(character)] ?? character
  return character === character.toLowerCase() ? spelling.lower(letter) : spelling.upper(letter)
}

/** A group of characters as one reads it aloud: "stort a, syv, stort kå". */
export const spell = (group: string, spelling: Spelling): string =>
  [...group].map(character => nameOf(character, spelling)).join(', ')
