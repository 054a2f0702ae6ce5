/**
 * A seat: one person at the desk for one afternoon, known by an animal and a colour, never by a name. Its id is
 * the profile under which the person's progress is kept.
 */

/** Plain animals that everybody can say and nobody mixes up, in the order in which they are offered. */
export const ANIMALS = [
  'hare',
  'fox',
  'bear',
  'owl',
  'horse',
  'cat',
  'swan',
  'fish',
  'dog',
  'frog',
  'mouse',
  'pig',
  'goat',
  'bee',
] as const
export type Animal = (typeof ANIMALS)[number]

/** Colours that hold their contrast on every ground (tokens.css); always shown with their word. */
export const COLOURS = ['blue', 'green', 'red', 'purple', 'brown'] as const
export type Colour = (typeof COLOURS)[number]

/** `at` times are UTC milliseconds of this device; 0 where the clock could not be believed. */
export type Seat = {
  /** `blue-hare`: also the profile's name in the store. */
  readonly id: string
  readonly animal: Animal
  readonly colour: Colour
  /** At most 12 characters, only where somebody wanted one; text, never markup. */
  readonly nickname?: string
  readonly openedAt: number
  /** The last time something was done, answered or ticked here; `openedAt` until then. */
  readonly movedAt: number
  /** The last time somebody took this seat. */
  readonly takenAt?: number
}

/** What somebody would like to have; either may be left open. */
export type Wish = { readonly animal?: Animal | undefined; readonly colour?: Colour | undefined }
export type Mark = { readonly animal: Animal; readonly colour: Colour }

export const idOf = ({ animal, colour }: Mark): string => `${colour}-${animal}`

/** Every mark there is: each animal once in turn before any of them comes a second time, the colours in turn. */
export const MARKS: readonly Mark[] = COLOURS.flatMap((_, round) =>
  ANIMALS.map((animal, index) => ({
    animal,
    colour: COLOURS[(index + round) % COLOURS.length] ?? 'blue',
  })),
)

/** @returns the mark with this id; undefined for what is no seat's id */
export const markOf = (id: string): Mark | undefined => MARKS.find(mark => idOf(mark) === id)

/**
 * The mark somebody gets. Who wishes for an animal that sits here already gets another animal, as long as there is
 * one: two hares are mixed up, whatever their colour.
 * @param taken the marks of the seats there are
 * @returns undefined when every mark is taken
 */
export function freeMark(taken: readonly Mark[], wish: Wish = {}): Mark | undefined {
  const ids = new Set(taken.map(idOf))
  const animals = new Set(taken.map(({ animal }) => animal))
  const free = MARKS.filter(mark => !ids.has(idOf(mark)))
  const alone = free.filter(({ animal }) => !animals.has(animal))
  const choice = alone.length > 0 ? alone : free
  const fits = (mark: Mark, by: Wish) =>
    (by.animal === undefined || mark.animal === by.animal) &&
    (by.colour === undefined || mark.colour === by.colour)
  const inOrder = [wish, { animal: wish.animal }, { colour: wish.colour }, {}]
  return inOrder.map(by => choice.find(mark => fits(mark, by))).find(mark => mark !== undefined)
}
