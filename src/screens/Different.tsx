import { useGuide } from '../blocks/GuideContext.tsx'
import type { Step } from '../engine/guide.ts'
import { troublesAt } from '../engine/walk.ts'
import { useGuideWords, useLanguage, useWords } from '../language/useWords.ts'
import { buttonClass } from '../ui/button-class.ts'
import { Heading } from '../ui/Heading.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Link } from '../ui/Link.tsx'
import { Page } from './Page.tsx'
import { pathOf } from './paths.ts'
import { Where } from './Where.tsx'

/** "It looks different": the few things that are known to happen at this step. */
export function Different({ step }: { step: Step }) {
  const guide = useGuide()
  const t = useWords()
  const lang = useLanguage()
  const words = useGuideWords('troubles')
  const steps = useGuideWords('guide')
  return (
    <Page
      title={`${t('different.title')} ${guide.numbers[step.id]?.number ?? steps(`steps.${step.id}.title`)}`}
    >
      <Where step={step} />
      <Heading focusKey={`different-${step.id}`}>{t('different.title')}</Heading>
      <p>
        {t('different.at')} <b>{steps(`steps.${step.id}.title`)}</b>
      </p>
      <ul className="choices">
        {troublesAt(guide, step.id).map(({ id }) => (
          <li key={id}>
            <Link className="choice" to={pathOf(lang, `${step.id}/different/${id}`)}>
              <span>{words(`${id}.title`)}</span>
              <Icon name="arrow-right" />
            </Link>
          </li>
        ))}
      </ul>
      <div className="actions">
        <Link to={pathOf(lang, `changed/${step.id}`)} className={buttonClass()}>
          {t('different.changed')}
        </Link>
        <Link to={pathOf(lang, step.id)} className={buttonClass('quiet')}>
          <Icon name="arrow-left" />
          {t('different.back')}
        </Link>
      </div>
    </Page>
  )
}
