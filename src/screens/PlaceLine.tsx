import { useWords } from '../language/useWords.ts'
import { usePlaceCode } from './usePlaceCode.ts'

/** The place code, where paper is all there is. */
export function PlaceLine() {
  const t = useWords()
  const place = usePlaceCode()
  return (
    <>
      {t('kept.code')}{' '}
      <b className="number" translate="no">
        {place?.code}
      </b>{' '}
    </>
  )
}
