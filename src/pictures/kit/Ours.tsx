import type { PicturePart } from '../../language/types.ts'
import { usePart } from './use-part.ts'

/**
 * What a thing is, in the reader's language: always in brackets, so that it is never looked for on the other
 * screen. What stands there without brackets is theirs.
 */
export function Ours({ part }: { part: PicturePart }) {
  const words = usePart()
  return <p className="screen-means">({words(part)})</p>
}

/** The same for what a label means; nothing where there is nothing to say. */
export const Means = ({ meaning }: { meaning: string }) =>
  meaning === '' ? null : <p className="screen-means">({meaning})</p>
