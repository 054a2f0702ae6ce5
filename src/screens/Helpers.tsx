import { useLanguage, useWords } from '../language/useWords.ts'
import { buttonClass } from '../ui/button-class.ts'
import { Heading } from '../ui/Heading.tsx'
import { Link } from '../ui/Link.tsx'
import { Page } from './Page.tsx'
import { pathOf } from './paths.ts'
import { StartOver } from './StartOver.tsx'

/** For somebody who helps others: what to prepare, what never to do, and how to begin with the next person. */
export function Helpers() {
  const t = useWords()
  const lang = useLanguage()
  return (
    <Page title={t('helpers.title')} path={false}>
      <Heading focusKey="helpers">{t('helpers.title')}</Heading>
      <p className="lead">{t('helpers.what')}</p>
      <ul className="do plain">
        <li>{t('helpers.print')}</li>
        <li>{t('helpers.device')}</li>
        <li>{t('helpers.secrets')}</li>
        <li>{t('helpers.numbers')}</li>
        <li>{t('helpers.leave')}</li>
      </ul>
      <div className="actions">
        <Link className={buttonClass('main')} to={pathOf(lang, 'checklist')}>
          {t('helpers.to-checklist')}
        </Link>
        <Link className={buttonClass()} reloadDocument to={pathOf(lang, 'desk')}>
          {t('helpers.to-desk')}
        </Link>
        <Link className={buttonClass()} to={pathOf(lang, 'projector')}>
          {t('helpers.to-projector')}
        </Link>
        <Link className={buttonClass()} to={pathOf(lang, 'go')}>
          {t('helpers.to-number')}
        </Link>
        <Link className={buttonClass()} to={pathOf(lang, 'help')}>
          {t('helpers.to-help')}
        </Link>
      </div>
      <h2>{t('helpers.next-person')}</h2>
      <p>{t('helpers.next-person-what')}</p>
      <StartOver />
    </Page>
  )
}
