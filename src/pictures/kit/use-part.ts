import type { PicturePart } from '../../language/types.ts'
import { useGuideWords } from '../../language/useWords.ts'

/** Our own short words in the drawings, in the reader's language, by their key. */
export function usePart(): (part: PicturePart) => string {
  const words = useGuideWords('pictures')
  return part => words(`parts.${part}`)
}
