import { Link } from 'react-router'
import { useGuide } from '../blocks/GuideContext.tsx'
import { useGuideWords, useLanguage, useWords } from '../language/useWords.ts'
import { Heading } from '../ui/Heading.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Contacts } from './Contacts.tsx'
import { Page } from './Page.tsx'
import { pathOf } from './paths.ts'

/** Everything that is known to go wrong, by what one sees; and whom to ask. */
export function Help() {
  const guide = useGuide()
  const t = useWords()
  const lang = useLanguage()
  const words = useGuideWords('troubles')
  return (
    <Page title={t('help.title')}>
      <Heading focusKey="help">{t('help.title')}</Heading>
      <p>{t('help.what')}</p>
      <ul className="choices">
        {Object.keys(guide.troubles).map(id => (
          <li key={id}>
            <Link className="choice" to={pathOf(lang, `help/${id}`)}>
              <span>{words(`${id}.title`)}</span>
              <Icon name="arrow-right" />
            </Link>
          </li>
        ))}
      </ul>
      <Contacts />
    </Page>
  )
}
