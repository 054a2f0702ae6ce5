import { memo } from 'react'
import { useLanguage, useWords } from '../language/useWords.ts'
import { siteText } from '../site/defaults.ts'
import { useSite } from '../site/SiteContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Link } from '../ui/Link.tsx'
import { pathOf } from './paths.ts'

/** The foot of every page: the ways that are open from everywhere, and whose guide this is not. */
export const Footer = memo(function Footer() {
  const t = useWords()
  const lang = useLanguage()
  const publisher = siteText(useSite().publisher, lang)
  return (
    <footer className="foot">
      <nav aria-label={t('foot.label')}>
        <Link to={pathOf(lang, 'help')}>
          <Icon name="help" />
          {t('foot.help')}
        </Link>
        <Link to={pathOf(lang, 'where')}>
          <Icon name="here" />
          {t('foot.where')}
        </Link>
        <Link to={pathOf(lang, 'overview')}>
          <Icon name="list" />
          {t('foot.overview')}
        </Link>
        <Link to={pathOf(lang, 'stop')}>
          <Icon name="pause" />
          {t('foot.stop')}
        </Link>
        <Link to={pathOf(lang, 'address')}>
          <Icon name="globe" />
          {t('foot.address')}
        </Link>
        <Link to={pathOf(lang, 'about')}>
          <Icon name="info" />
          {t('foot.about')}
        </Link>
      </nav>
      <p>
        {t('foot.not-the-commission')}
        {publisher === '' ? '' : ` ${t('foot.publisher', { publisher })}`}
      </p>
    </footer>
  )
})
