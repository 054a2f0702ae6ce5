import { useLanguage, useWords } from '../language/useWords.ts'
import { buttonClass } from '../ui/button-class.ts'
import { Heading } from '../ui/Heading.tsx'
import { Link } from '../ui/Link.tsx'
import { Page } from './Page.tsx'
import { pathOf } from './paths.ts'
import { useWalk } from './useWalk.ts'

/** An address that leads nowhere: said plainly, with ways on. What the address was is not repeated. */
export function NotFound() {
  const t = useWords()
  const lang = useLanguage()
  const { position } = useWalk()
  return (
    <Page title={t('not-found.title')}>
      <Heading focusKey="not-found">{t('not-found.title')}</Heading>
      <p>{t('not-found.what')}</p>
      <div className="actions">
        <Link className={buttonClass('main')} to={pathOf(lang, position.step)}>
          {t('not-found.go-on')}
        </Link>
        <Link className={buttonClass()} to={pathOf(lang, '')}>
          {t('not-found.start')}
        </Link>
      </div>
    </Page>
  )
}
