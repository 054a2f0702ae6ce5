import type { ReactNode } from 'react'
import { Drawing } from '../blocks/Drawing.tsx'
import { useGuide } from '../blocks/GuideContext.tsx'
import { Picture } from '../blocks/Picture.tsx'
import type { Device, Guide, Step } from '../engine/guide.ts'
import { useGuideWords, useWords } from '../language/useWords.ts'
import { Heading } from '../ui/Heading.tsx'
import { Icon } from '../ui/Icon.tsx'
import { MoveLink } from './MoveLink.tsx'
import { moveToSeen } from './moves.ts'
import { Page } from './Page.tsx'
import { useWalk } from './useWalk.ts'
import { WAIT_PICTURES } from './wait-pictures.ts'
import '../ui/styles/place.css'

type Seen = { readonly picture: string; readonly steps: readonly Step[] }

/** The pictures of one device, each once, with the steps at which it is met. */
function picturesOn(guide: Guide, device: Device): readonly Seen[] {
  const found = new Map<string, Step[]>()
  for (const step of Object.values(guide.steps)) {
    const block = step.blocks.find(one => one.kind === 'picture')
    if (step.device === device && block?.kind === 'picture')
      found.set(block.picture, [...(found.get(block.picture) ?? []), step])
  }
  return [...found].map(([picture, steps]) => ({ picture, steps }))
}

/**
 * "Where am I?": which of these screens do you see? Choosing one leads to its step, and keeps what is done
 * and said: for a step ahead on one's way everything before it is counted as done.
 */
export function WhereScreen() {
  const guide = useGuide()
  const t = useWords()
  const words = useGuideWords('guide')
  const { progress } = useWalk()
  const ways = (steps: readonly Step[]) => (
    <ul className="choices">
      {steps.map(step => (
        <li key={step.id}>
          <MoveLink move={moveToSeen(guide, progress, step.id)} className="choice">
            <span>
              <b className="number">{guide.numbers[step.id]?.number}</b> {words(`steps.${step.id}.title`)}{' '}
              <small>{t('where-am-i.because', { stage: words(`stages.${step.stage}.title`) })}</small>
            </span>
            <Icon name="arrow-right" />
          </MoveLink>
        </li>
      ))}
    </ul>
  )
  const gallery = (device: Device, title: string, more?: ReactNode) => (
    <section key={device}>
      <h2>{title}</h2>
      <ul className="gallery">
        {picturesOn(guide, device).map(({ picture, steps }) => (
          <li key={picture}>
            {steps[0] === undefined ? null : <Picture step={steps[0]} />}
            {ways(steps)}
          </li>
        ))}
        {more}
      </ul>
    </section>
  )
  /** The message with the code: whoever holds it in their hand waits no longer. */
  const message = WAIT_PICTURES.map(picture => (
    <li key={picture}>
      <div className="see">
        <Drawing id={picture} />
      </div>
      {ways(Object.values(guide.steps).filter(({ kind }) => kind === 'wait'))}
    </li>
  ))
  return (
    <Page title={t('where-am-i.title')}>
      <Heading focusKey="where">{t('where-am-i.title')}</Heading>
      <p>{t('where-am-i.what')}</p>
      <p className="row">
        <MoveLink move={{ page: 'on-paper', acts: [] }} className="btn">
          {t('where-am-i.paper')}
        </MoveLink>
        <MoveLink move={{ page: 'go', acts: [] }} className="btn">
          {t('where-am-i.number')}
        </MoveLink>
      </p>
      {gallery(2, t('where-am-i.set-up'))}
      {gallery(1, t('where-am-i.app'))}
      {gallery('none', t('where-am-i.other'), message)}
    </Page>
  )
}
