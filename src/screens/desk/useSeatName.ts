import type { Mark } from '../../desk/seat.ts'
import { useDeskWords } from '../../language/useWords.ts'

/** A seat's mark in words: "Blue hare". Suspends while the words of the desk are fetched. */
export function useSeatName(): (mark: Mark) => string {
  const d = useDeskWords()
  return ({ animal, colour }) =>
    d('seat.name', { animal: d(`seat.animals.${animal}`), colour: d(`seat.colours.${colour}`) })
}
