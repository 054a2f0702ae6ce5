import { type LabelKey, type LabelLook, labelText } from '../../labels/labels.ts'
import { useGuideWords, useLanguage } from '../../language/useWords.ts'
import { useSeen } from './seen.ts'

/** A name or an address is in no language. */
const NO_LANGUAGE = 'zxx'

/** Words on the other screen: their `lang` (none for a name) and, where the reader needs it, what they mean. */
export type Theirs = {
  readonly text: string
  readonly lang: string | undefined
  readonly look: LabelLook
  readonly meaning: string
}

/** A label as it stands on the other screen; `meaning` is '' where it is in the reader's own language. */
export function useTheirs(label: LabelKey): Theirs {
  const reader = useLanguage()
  const words = useGuideWords('guide')
  const { text, lang, look } = labelText(label, useSeen())
  const own = lang === reader || lang === NO_LANGUAGE
  return {
    text,
    lang: lang === NO_LANGUAGE ? undefined : lang,
    look,
    meaning: own ? '' : words(`meanings.${label}`),
  }
}
