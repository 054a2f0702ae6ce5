import { useLanguage, useWords } from '../language/useWords.ts'
import { beforeOf } from '../progress/seats.ts'
import { useProgress } from '../progress/useProgress.tsx'
import { buttonClass } from '../ui/button-class.ts'
import { Heading } from '../ui/Heading.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Link } from '../ui/Link.tsx'
import { OWN_DEVICE } from './own-device.ts'
import { Page } from './Page.tsx'
import { pathOf } from './paths.ts'
import { useWalk } from './useWalk.ts'

/**
 * "Whose device is this?", asked once before anything is kept. Mine: it is kept here. Somebody else's, or a
 * helper's: nothing is written at all, and paper is offered instead.
 */
export function Whose() {
  const t = useWords()
  const lang = useLanguage()
  const { position } = useWalk()
  const { update, keepNowhere, sibling, state } = useProgress()
  const onward = pathOf(lang, position.step)
  const own = () => {
    update(saved => ({ ...saved, settings: { ...saved.settings, seen: OWN_DEVICE } }))
    // Granted or not, nothing is promised for it: paper is the record.
    void navigator.storage?.persist?.().catch(() => undefined)
  }
  const nowhere = () => {
    const before = sibling(beforeOf('own'))
    if (before.get().state !== 'empty') before.forget()
    keepNowhere()
  }
  return (
    <Page title={t('whose.title')} path={false}>
      <Heading focusKey="whose">{t('whose.title')}</Heading>
      <p>{t('whose.what')}</p>
      <ul className="choices">
        <li>
          <Link className="choice main" to={onward} onClick={own}>
            <span>
              {t('whose.mine')} <small>{t('whose.mine-hint')}</small>
            </span>
            <Icon name="arrow-right" />
          </Link>
        </li>
        <li>
          <Link className="choice" to={onward} onClick={nowhere}>
            <span>
              {t('whose.other')} <small>{t('whose.other-hint')}</small>
            </span>
            <Icon name="arrow-right" />
          </Link>
        </li>
        <li>
          <Link className="choice" reloadDocument to={pathOf(lang, 'desk')} onClick={nowhere}>
            <span>
              {t('whose.desk')} <small>{t('whose.desk-hint')}</small>
            </span>
            <Icon name="arrow-right" />
          </Link>
        </li>
      </ul>
      <p className="calm">{state === 'memory' ? t('whose.now-nowhere') : t('whose.paper')}</p>
      <p>
        <Link className={buttonClass()} to={pathOf(lang, 'checklist')}>
          {t('whose.print')}
        </Link>
      </p>
    </Page>
  )
}
