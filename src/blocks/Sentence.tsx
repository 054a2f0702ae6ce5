import { Label } from './Label.tsx'
import { pieces } from './sentence.ts'

/** Words of the guide with their labels drawn. */
export const Sentence = ({ words }: { words: string }) =>
  pieces(words).map(piece =>
    piece.kind === 'label' ? (
      <Label key={piece.at} id={piece.label} after={piece.after} />
    ) : (
      <span key={piece.at}>{piece.text}</span>
    ),
  )
