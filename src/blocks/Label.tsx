import { labelText } from '../labels/labels.ts'
import { useGuideWords, useLanguage } from '../language/useWords.ts'
import { useScreenLanguage } from './ScreenLanguage.tsx'

/** A name or an address means itself. */
const NO_LANGUAGE = 'zxx'

/**
 * Words on somebody else's screen, drawn as the control they are, never translated in place; what they mean
 * stands beside them where they are not in the reader's language.
 * @param after punctuation that must not begin the next line alone
 */
export function Label({ id, after = '' }: { id: string; after?: string }) {
  const lang = useLanguage()
  const words = useGuideWords('guide')
  const label = labelText(id, useScreenLanguage())
  const own = label.lang === lang || label.lang === NO_LANGUAGE
  const meaning = own ? '' : words(`meanings.${id}`)
  const shown = (
    <span
      className="theirs"
      data-look={label.look}
      lang={label.lang === NO_LANGUAGE ? undefined : label.lang}
      translate="no"
    >
      {label.text}
    </span>
  )
  if (meaning === '')
    return (
      <span className="theirs-group">
        {shown}
        {after}
      </span>
    )
  return (
    <>
      {shown}{' '}
      <span className="means">
        ({meaning}){after}
      </span>
    </>
  )
}
