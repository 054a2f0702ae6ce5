import { useLocation } from 'react-router'
import { kindsOf } from '../blocks/devices.ts'
import { useGuide } from '../blocks/GuideContext.tsx'
import { HandsProvider } from '../blocks/Hands.tsx'
import { Lane } from '../blocks/Lane.tsx'
import { StepBlocks } from '../blocks/StepBlocks.tsx'
import type { Guide, Step } from '../engine/guide.ts'
import { useGuideWords, useLanguage, useWords } from '../language/useWords.ts'
import { buttonClass } from '../ui/button-class.ts'
import { Heading } from '../ui/Heading.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Link } from '../ui/Link.tsx'
import { Notice } from '../ui/Notice.tsx'
import { notesIn, searchOfNotes } from './companion-notes.ts'
import { pathOf } from './paths.ts'
import { Where } from './Where.tsx'

/** The steps on the device with the app that follow this one without a change of device. */
export function nextOnPhone(guide: Guide, step: Step): readonly Step[] {
  return step.next.flatMap(rule => {
    const next = 'to' in rule ? guide.steps[rule.to] : undefined
    return next?.device === 1 ? [next] : []
  })
}

/**
 * The telephone's part of the guide, opened on the telephone by the QR code on the computer. It keeps nothing
 * and knows of the other device only what its address says: it shows one step, the next one here, and when to look at the computer.
 */
export function CompanionScreen({ step }: { step: Step }) {
  const guide = useGuide()
  const t = useWords()
  const lang = useLanguage()
  const words = useGuideWords('guide')
  const { search } = useLocation()
  const progress = notesIn(guide, search)
  const onward = searchOfNotes(progress)
  const title = words(`steps.${step.id}.title`)
  const next = nextOnPhone(guide, step)
  const turnsBack = next.length === 0 || step.next.length > next.length
  return (
    <HandsProvider value={{ progress, act: () => undefined }}>
      <title>{`${title} · ${t('companion.title')} · ${t('name')}`}</title>
      <main id="main" className="step" data-device={1}>
        <section className="text">
          <p className="small">{t('companion.what')}</p>
          <Where step={step} />
          <Lane device={1} kinds={kindsOf(progress)} />
          <Heading focusKey={`companion-${step.id}`}>{title}</Heading>
          <StepBlocks step={step} kinds={['say', 'calm']} />
        </section>
        <StepBlocks step={step} kinds={['picture']} />
        <div className="ask">
          {turnsBack ? (
            <Notice kind="info" word={t('notice.info')}>
              {step.question === undefined ? t('companion.computer') : t('companion.computer-or')}
            </Notice>
          ) : (
            <p>{t('companion.both')}</p>
          )}
          <div className="actions">
            {next.map(({ id }, at) => (
              <Link
                key={id}
                to={`${pathOf(lang, `companion/${id}`)}${onward}`}
                className={buttonClass(at === 0 ? 'main' : 'plain')}
              >
                {words(`steps.${id}.title`)}
                <Icon name="arrow-right" />
              </Link>
            ))}
          </div>
        </div>
        <section className="beside">
          <StepBlocks step={step} kinds={['more']} />
          <p className="small">{t('foot.not-the-commission')}</p>
        </section>
      </main>
    </HandsProvider>
  )
}
