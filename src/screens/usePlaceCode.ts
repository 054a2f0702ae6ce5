import { useHref } from 'react-router'
import { useGuide } from '../blocks/GuideContext.tsx'
import { encodePlace } from '../inputs/place-code.ts'
import { languageNumber } from '../language/numbers.ts'
import { useLanguage } from '../language/useWords.ts'
import { placeOf } from '../progress/place.ts'
import { pathOf } from './paths.ts'
import { placeHash } from './place-link.ts'
import { useWalk } from './useWalk.ts'

/** The code of the place where the person is, and the address that leads back to it. */
export function usePlaceCode(): { readonly code: string; readonly address: string } {
  const guide = useGuide()
  const lang = useLanguage()
  const { progress } = useWalk()
  const href = useHref(pathOf(lang, ''))
  const code = encodePlace(placeOf(guide, progress, languageNumber(lang)))
  return { code, address: `${window.location.origin}${href}${placeHash(code)}` }
}
