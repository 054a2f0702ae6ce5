import { useState } from 'react'
import { useHref } from 'react-router'
import { useWords } from '../language/useWords.ts'
import { fetchLicences, type Licence } from '../site/licences.ts'

/** What of others the guide is built with. The list is fetched when it is opened; the full texts are a file. */
export function Licences() {
  const t = useWords()
  const list = useHref('/licences.json')
  const inFull = useHref('/licences.txt')
  const [all, setAll] = useState<readonly Licence[] | 'failed'>()
  const load = async () => {
    if (!Array.isArray(all)) setAll((await fetchLicences(list)) ?? 'failed')
  }
  return (
    <details className="more" onToggle={event => void (event.currentTarget.open && load())}>
      <summary>{t('licences.title')}</summary>
      <p>{t('licences.what')}</p>
      <p role="status">{all === 'failed' ? t('licences.failed') : ''}</p>
      {Array.isArray(all) ? (
        <ul translate="no" lang="en">
          {all.map(({ name, version, licence }) => (
            <li key={name}>
              {name} {version}: {licence}
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <a className="link" href={inFull}>
          {t('licences.in-full')}
        </a>
      </p>
    </details>
  )
}
