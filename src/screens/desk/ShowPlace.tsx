import { useDeskWords } from '../../language/useWords.ts'
import { Button } from '../../ui/Button.tsx'

/** In the place of the place code until somebody has said whose it is. */
export function ShowPlace({ onShow }: { onShow: () => void }) {
  const d = useDeskWords()
  return (
    <p className="no-print">
      <Button onClick={onShow}>{d('sure.show')}</Button>
    </p>
  )
}
