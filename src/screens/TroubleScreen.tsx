import { Drawing } from '../blocks/Drawing.tsx'
import { useGuide } from '../blocks/GuideContext.tsx'
import { OutsideLink } from '../blocks/OutsideLink.tsx'
import { Sentence } from '../blocks/Sentence.tsx'
import type { Trouble } from '../engine/guide.ts'
import { useGuideWords, useLanguage, useWords } from '../language/useWords.ts'
import { buttonClass } from '../ui/button-class.ts'
import { Heading } from '../ui/Heading.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Link } from '../ui/Link.tsx'
import { Contacts } from './Contacts.tsx'
import { MoveLink } from './MoveLink.tsx'
import { type Move, moveBack } from './moves.ts'
import { Page } from './Page.tsx'
import { pathOf } from './paths.ts'
import { Sources } from './Sources.tsx'
import { useWalk } from './useWalk.ts'

/** A way to a step, with its number and name. */
function GoOn({ move, main }: { move: Move; main: boolean }) {
  const guide = useGuide()
  const t = useWords()
  const words = useGuideWords('guide')
  const number = guide.numbers[move.page]?.number
  return (
    <MoveLink move={move} className={buttonClass(main ? 'main' : 'plain')}>
      {number === undefined ? t('trouble.go-on') : t('trouble.go-on-at', { number })}{' '}
      <span className="visually-hidden">{words(`steps.${move.page}.title`)}</span>
    </MoveLink>
  )
}

/**
 * One trouble: what it means, the way out, and where one goes on.
 * @param from the step one came from; none when it was looked up in Help
 */
export function TroubleScreen({ trouble, from }: { trouble: Trouble; from?: string }) {
  const t = useWords()
  const lang = useLanguage()
  const words = useGuideWords('troubles')
  const steps = useGuideWords('guide')
  const guide = useGuide()
  const { position, progress } = useWalk()
  const own = (part: string) => words(`${trouble.id}.${part}`)
  const onward: Move =
    from === undefined && trouble.anywhere
      ? { page: position.step, acts: [] }
      : moveBack(guide, progress, trouble, from ?? position.step)
  // The same trouble has a page at each step where it happens: the tabs are told apart by where one came from.
  const at = from === undefined ? '' : ` · ${guide.numbers[from]?.number ?? steps(`steps.${from}.title`)}`
  return (
    <Page title={`${own('title')}${at}`}>
      <p className="where">{t('trouble.where')}</p>
      <Heading focusKey={`trouble-${trouble.id}`}>{own('title')}</Heading>
      <p className="lead">
        <Sentence words={own('means')} />
      </p>
      {trouble.picture === undefined ? null : (
        <div className="trouble-picture">
          <Drawing id={trouble.picture} />
        </div>
      )}
      <h2>{t('trouble.do')}</h2>
      <ol className="do">
        {words.keys(`${trouble.id}.do`).map(key => (
          <li key={key}>
            <Sentence words={own(`do.${key}`)} />
          </li>
        ))}
      </ol>
      {trouble.address === undefined ? null : <OutsideLink address={trouble.address} />}
      <p className="calm">
        <Sentence words={own('calm')} />
      </p>
      {trouble.unknown ? <Contacts /> : null}
      <div className="actions">
        <GoOn move={onward} main />
        {onward.page === position.step ? null : (
          <GoOn move={{ page: position.step, acts: [] }} main={false} />
        )}
        <Link
          to={pathOf(lang, from === undefined ? 'help' : `${from}/different`)}
          className={buttonClass('quiet')}
        >
          <Icon name="arrow-left" />
          {t('trouble.others')}
        </Link>
      </div>
      <Sources facts={trouble.facts} />
    </Page>
  )
}
