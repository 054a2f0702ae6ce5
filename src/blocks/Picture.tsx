import type { Step } from '../engine/guide.ts'
import { labelText } from '../labels/labels.ts'
import { useGuideWords, useWords } from '../language/useWords.ts'
import { Icon } from '../ui/Icon.tsx'
import { useGuide } from './GuideContext.tsx'

/** Labels of a step in the order in which they are met, each once. */
export const labelsOf = (step: Step): readonly string[] => [
  ...new Set(step.blocks.flatMap(block => (block.kind === 'say' ? block.labels : []))),
]

const host = (address: string | undefined) => (address === undefined ? '\u00a0' : new URL(address).host)

/**
 * The place for the drawing of the other screen: a plain window or phone with the controls the step names.
 * Sober on purpose: it must not be taken for the real page. Its meaning stands in the text too.
 */
export function Picture({ step }: { step: Step }) {
  const t = useWords()
  const words = useGuideWords('guide')
  const guide = useGuide()
  const address = step.blocks.find(block => block.kind === 'link')?.address
  const labels = labelsOf(step).map(id => ({ id, ...labelText(id, 'en') }))
  return (
    <figure className="see">
      <div className="screen" data-device={step.device} aria-hidden="true">
        {step.device === 2 ? (
          <p className="screen-bar" translate="no">
            {host(address === undefined ? undefined : guide.addresses[address])}
          </p>
        ) : null}
        <div className="screen-lines">
          <span />
          <span />
        </div>
        {labels.map(({ id, text, lang, look }) => (
          <p
            key={id}
            className="screen-control"
            data-look={look === 'field' ? 'select' : look}
            lang={lang === 'zxx' ? undefined : lang}
            translate="no"
          >
            {text}
            {look === 'field' ? (
              <span className="screen-square">
                <Icon name="arrow-down" />
              </span>
            ) : null}
          </p>
        ))}
        <p className="screen-note">{t('picture.drawing')}</p>
      </div>
      <figcaption>{words(`steps.${step.id}.see`)}</figcaption>
    </figure>
  )
}
