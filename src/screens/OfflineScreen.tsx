import { useEffect, useState } from 'react'
import { LANGUAGES } from '../language/languages.ts'
import { inThousands } from '../language/sizes.ts'
import { useLanguage, useWords } from '../language/useWords.ts'
import { Button } from '../ui/Button.tsx'
import { Heading } from '../ui/Heading.tsx'
import { NewVersion } from './NewVersion.tsx'
import { type Report, useOffline } from './offline.ts'
import { Page } from './Page.tsx'

type Found = Report | 'unknown' | 'none'

/** What is kept on this device, part by part, with its size. */
function Parts({ report: { shell, languages } }: { report: Report }) {
  const t = useWords()
  const lang = useLanguage()
  const nameOf = (code: string) => LANGUAGES.find(language => language.code === code)?.native ?? code
  const size = (bytes: number) => inThousands(bytes, lang)
  const words = (kept: boolean) => (kept ? t('offline.is-kept') : t('offline.is-not-kept'))
  return (
    <ul className="do plain">
      <li>
        {t('offline.guide', { size: size(shell.bytes) })} <b>{words(shell.kept)}</b>
      </li>
      {languages.map(({ code, kept, bytes }) => (
        <li key={code}>
          {t('offline.language', { language: nameOf(code), size: size(bytes) })} <b>{words(kept)}</b>
        </li>
      ))}
    </ul>
  )
}

/** Use without network: what is kept here and how much it is, keep every language, take all of it away. */
export function OfflineScreen() {
  const t = useWords()
  const { ready, removed, report, keepAll, remove } = useOffline()
  const [found, setFound] = useState<Found>('unknown')
  const [said, setSaid] = useState('')
  useEffect(() => {
    let gone = false
    if (ready)
      void report().then(kept => gone || setFound(before => kept ?? (before === 'unknown' ? 'none' : before)))
    return () => {
      gone = true
    }
  }, [ready, report])
  const keep = async () => {
    setSaid(t('offline.keeping'))
    const now = await keepAll()
    if (now) setFound(now)
    setSaid(now?.languages.every(({ kept }) => kept) ? t('offline.all-kept') : t('offline.not-all'))
  }
  const takeAway = async () => {
    // On a first visit the worker is still at it.
    setSaid(t('loading'))
    const now = await remove()
    if (now) setFound(now)
    const gone = now ? !now.languages.some(({ kept }) => kept) : removed
    setSaid(gone ? t('offline.removed') : t('offline.not-removed'))
  }
  return (
    <Page title={t('offline.title')} path={false}>
      <Heading focusKey="offline">{t('offline.title')}</Heading>
      <p>{t('offline.what')}</p>
      <ul className="do plain">
        <li>{t('offline.with')}</li>
        <li>{t('offline.about-you')}</li>
        <li>{t('offline.not-eu-login')}</li>
      </ul>
      <h2>{t('offline.now')}</h2>
      {found === 'unknown' ? <p>{t('loading')}</p> : null}
      {found === 'none' ? <p>{removed ? t('offline.removed') : t('offline.none')}</p> : null}
      {typeof found === 'object' ? <Parts report={found} /> : null}
      <p role="status">{said}</p>
      {found === 'none' && !removed ? null : (
        <>
          <div className="actions">
            <Button look="main" onClick={() => void keep()}>
              {t('offline.keep')}
            </Button>
            <Button onClick={() => void takeAway()}>{t('offline.remove')}</Button>
          </div>
          <p className="calm">{t('offline.remove-what')}</p>
        </>
      )}
      <h2>{t('offline.home-screen')}</h2>
      <p>{t('offline.home-screen-what')}</p>
      <NewVersion />
    </Page>
  )
}
