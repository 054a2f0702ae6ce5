import { useHref } from 'react-router'
import { useGuide } from '../blocks/GuideContext.tsx'
import type { Progress } from '../engine/progress.ts'
import { encodePlace } from '../inputs/place-code.ts'
import { languageNumber } from '../language/numbers.ts'
import { useLanguage } from '../language/useWords.ts'
import { placeOf } from '../progress/place.ts'
import { useOnDevice } from '../ui/OnDevice.tsx'
import { pathOf } from './paths.ts'
import { placeHash } from './place-link.ts'
import { useWalk } from './useWalk.ts'

/** The code of a place, and the address that leads back to it. */
export type PlaceCode = { readonly code: string; readonly address: string }

/** The code of somebody's place in a language; undefined until it is known what this device keeps. */
export function usePlaceOf(progress: Progress, lang: string): PlaceCode | undefined {
  const guide = useGuide()
  const onDevice = useOnDevice()
  const href = useHref(pathOf(lang, ''))
  if (!onDevice) return undefined
  const code = encodePlace(placeOf(guide, progress, languageNumber(lang)))
  return { code, address: `${window.location.origin}${href}${placeHash(code)}` }
}

/** The code of the place where the person is; undefined as above. */
export function usePlaceCode(): PlaceCode | undefined {
  return usePlaceOf(useWalk().progress, useLanguage())
}
