import { useGuide } from '../blocks/GuideContext.tsx'
import { useLanguage, useWords } from '../language/useWords.ts'
import { buttonClass } from '../ui/button-class.ts'
import { Heading } from '../ui/Heading.tsx'
import { Link } from '../ui/Link.tsx'
import { Contacts } from './Contacts.tsx'
import { Licences } from './Licences.tsx'
import { Page } from './Page.tsx'
import { pathOf } from './paths.ts'
import { Sources } from './Sources.tsx'

/** Whose guide this is not, what it keeps on this device and how to have it forgotten, and where it knows from. */
export function About() {
  const guide = useGuide()
  const t = useWords()
  const lang = useLanguage()
  return (
    <Page title={t('about.title')}>
      <Heading focusKey="about">{t('about.title')}</Heading>
      <p>{t('about.who')}</p>
      <h2>{t('about.keeps')}</h2>
      <ul className="do plain">
        <li>{t('about.keeps-what')}</li>
        <li>{t('about.keeps-where')}</li>
        <li>{t('about.keeps-never')}</li>
        <li>{t('about.keeps-nobody')}</li>
      </ul>
      <div className="actions">
        <Link className={buttonClass()} to={pathOf(lang, 'remembered')}>
          {t('about.remembered')}
        </Link>
        <Link className={buttonClass()} to={pathOf(lang, 'offline')}>
          {t('offline.link')}
        </Link>
      </div>
      <h2>{t('about.sources')}</h2>
      <Sources facts={Object.keys(guide.facts)} />
      <Licences />
      <Contacts />
    </Page>
  )
}
