import { lazy, Suspense } from 'react'
import { useGuide } from '../blocks/GuideContext.tsx'
import { useGuideWords, useWords } from '../language/useWords.ts'
import { SeatLine } from './desk/SeatLine.tsx'
import { usePlaceCode } from './usePlaceCode.ts'
import { useWalk } from './useWalk.ts'
import '../ui/styles/place.css'

const QrCode = lazy(async () => ({ default: (await import('../paper/QrCode.tsx')).QrCode }))

/** The place code to copy or print: with its QR code, the step in words, and the guide's version. */
export function PlaceCard() {
  const guide = useGuide()
  const t = useWords()
  const words = useGuideWords('guide')
  const { position } = useWalk()
  const place = usePlaceCode()
  const number = guide.numbers[position.step]?.number
  return (
    <div className="place-card">
      <div>
        <h2>{t('place.yours')}</h2>
        <SeatLine />
        <p className="code" translate="no">
          {place?.code ?? t('loading')}
        </p>
        <p>
          {t('place.is-at')}{' '}
          <b>
            {number === undefined ? '' : `${number} · `}
            {words(`steps.${position.step}.title`)}
          </b>
        </p>
        <p>{t('place.how')}</p>
        <p className="small">{t('place.version', { version: guide.version })}</p>
      </div>
      <Suspense fallback={<p>{t('loading')}</p>}>
        {place === undefined ? null : <QrCode text={place.address} title={t('place.qr')} />}
      </Suspense>
    </div>
  )
}
