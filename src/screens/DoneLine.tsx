import { useHands } from '../blocks/Hands.tsx'
import type { Step } from '../engine/guide.ts'
import { momentInWords } from '../language/dates.ts'
import { useLanguage, useWords } from '../language/useWords.ts'
import { Button } from '../ui/Button.tsx'
import { toHeading } from '../ui/Heading.tsx'
import { Icon } from '../ui/Icon.tsx'

/** On a step that is done: when, and a way to take the tick off again. */
export function DoneLine({ step }: { step: Step }) {
  const t = useWords()
  const lang = useLanguage()
  const { progress, act } = useHands()
  const done = progress.done[step.id]
  if (done?.is !== true) return null
  return (
    <p className="done-line">
      <Icon name="check" />
      <span>{done.at === 0 ? t('done.undated') : t('done.at', { when: momentInWords(done.at, lang) })}</span>
      <Button
        look="quiet"
        onClick={() => {
          toHeading()
          act({ type: 'undone', step: step.id })
        }}
      >
        {t('done.take-off')}
      </Button>
    </p>
  )
}
