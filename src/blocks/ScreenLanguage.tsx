import { memo, useId } from 'react'
import { LABEL_LANGUAGES } from '../labels/labels.ts'
import { useWords } from '../language/useWords.ts'
import { useHands } from './Hands.tsx'

const NOTE = 'screen-language'

/** The language the other screens are shown in, as the person said; English until then. */
export const useScreenLanguage = (): string => useHands().progress.notes[NOTE]?.is || 'en'

/** Thirteen names in a closed menu, a third of the app's words on a step: not looked up anew with each. */
const Names = memo(function Names() {
  const t = useWords()
  return LABEL_LANGUAGES.map(code => (
    <option key={code} value={code}>
      {t(`seen.languages.${code}`)}
    </option>
  ))
})

/** In which language are EU Login and the app shown to you? The labels follow it where they are known. */
export function ScreenLanguage() {
  const t = useWords()
  const id = useId()
  const { act } = useHands()
  const chosen = useScreenLanguage()
  return (
    <div className="field">
      <label htmlFor={id}>{t('seen.title')}</label>
      <p className="hint" id={`${id}hint`}>
        {t('seen.what')}
      </p>
      <select
        id={id}
        value={chosen}
        aria-describedby={`${id}hint`}
        onChange={event => act({ type: 'noted', note: NOTE, value: event.currentTarget.value })}
      >
        <Names />
      </select>
    </div>
  )
}
