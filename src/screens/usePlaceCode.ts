import { useHref } from 'react-router'
import { useGuide } from '../blocks/GuideContext.tsx'
import type { Progress } from '../engine/progress.ts'
import { encodePlace } from '../inputs/place-code.ts'
import { languageNumber } from '../language/numbers.ts'
import { useLanguage } from '../language/useWords.ts'
import { placeOf } from '../progress/place.ts'
import { pathOf } from './paths.ts'
import { placeHash } from './place-link.ts'
import { useWalk } from './useWalk.ts'

export type PlaceCode = { readonly code: string; readonly address: string }

/** The code of somebody's place, and the address that leads back to it in a language. */
export function usePlaceOf(progress: Progress, lang: string): PlaceCode {
  const guide = useGuide()
  const href = useHref(pathOf(lang, ''))
  const code = encodePlace(placeOf(guide, progress, languageNumber(lang)))
  return { code, address: `${window.location.origin}${href}${placeHash(code)}` }
}

/** The code of the place where the person is, and the address that leads back to it. */
export function usePlaceCode(): PlaceCode {
  return usePlaceOf(useWalk().progress, useLanguage())
}
