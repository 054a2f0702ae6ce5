import { useRef, useState } from 'react'
import { useGuide } from '../blocks/GuideContext.tsx'
import { useGuideWords, useLanguage, useWords } from '../language/useWords.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Link } from '../ui/Link.tsx'
import { Contacts } from './Contacts.tsx'
import { HelpPaper } from './HelpPaper.tsx'
import { Page } from './Page.tsx'
import { pathOf } from './paths.ts'
import { type Searched, searched } from './search.ts'

/** Everything that is known to go wrong, by what one sees; searched in the reader's words; and whom to ask. */
export function Help() {
  const guide = useGuide()
  const t = useWords()
  const lang = useLanguage()
  const words = useGuideWords('troubles')
  const input = useRef<HTMLInputElement>(null)
  const all = Object.keys(guide.troubles)
  // Which were found, not what was asked for: what is typed stays in its field.
  const [found, setFound] = useState<readonly string[]>(all)
  const textOf = (id: string): Searched => ({
    named: `${words(`${id}.title`)} ${words(`${id}.search`)}`,
    told: [words(`${id}.means`), ...words.keys(`${id}.do`).map(key => words(`${id}.do.${key}`))].join(' '),
  })
  const search = () =>
    setFound(searched(new Map(all.map(id => [id, textOf(id)])), input.current?.value ?? ''))
  return (
    <Page title={t('help.title')}>
      <Heading focusKey="help">{t('help.title')}</Heading>
      <p>{t('help.what')}</p>
      <div className="no-print stack">
        <Field
          id="search"
          label={t('help.search')}
          hint={t('help.search-hint')}
          inputRef={input}
          onInput={search}
        />
        <p role="status">
          {found.length === all.length
            ? ''
            : found.length === 0
              ? t('help.none')
              : t('help.found', { count: found.length })}
        </p>
      </div>
      <ul className="choices">
        {found.map(id => (
          <li key={id}>
            <Link className="choice" to={pathOf(lang, `help/${id}`)}>
              <span>{words(`${id}.title`)}</span>
              <Icon name="arrow-right" />
            </Link>
          </li>
        ))}
      </ul>
      <div className="no-print">
        <Button onClick={() => window.print()}>
          <Icon name="print" />
          {t('help.print')}
        </Button>
      </div>
      <HelpPaper troubles={found.flatMap(id => guide.troubles[id] ?? [])} />
      <Contacts />
    </Page>
  )
}
