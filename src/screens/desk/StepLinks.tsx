import type { Step } from '../../engine/guide.ts'
import { useDeskWords, useLanguage } from '../../language/useWords.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { Link } from '../../ui/Link.tsx'
import { pathOf } from '../paths.ts'

/** What a helper does at any step: say that the screen has changed, or show the step to the whole room. */
export function StepLinks({ step }: { step: Step }) {
  const d = useDeskWords()
  const lang = useLanguage()
  return (
    <p className="row no-print">
      <Link className={buttonClass('quiet')} to={pathOf(lang, `changed/${step.id}`)}>
        {d('changed.title')}
      </Link>
      <Link className={buttonClass('quiet')} to={pathOf(lang, `projector/${step.id}`)}>
        {d('projector.title')}
      </Link>
    </p>
  )
}
