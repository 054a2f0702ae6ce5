import { useLanguage, useWords } from '../language/useWords.ts'
import { siteText } from '../site/defaults.ts'
import { useSite } from '../site/SiteContext.tsx'
import type { Contact } from '../site/site.ts'

/**
 * Whom to ask: what the site that publishes the guide says. What to have at hand, and what never to tell.
 * @param first who is nearer than all of them, where there is somebody
 */
export function Contacts({ first }: { first?: Contact | undefined }) {
  const t = useWords()
  const lang = useLanguage()
  const { contacts } = useSite()
  return (
    <section className="card">
      <h2>{t('contacts.title')}</h2>
      <ul className="do plain">
        {[...(first ? [first] : []), ...contacts].map(contact => (
          <li key={JSON.stringify(contact)}>
            <b>{siteText(contact.name, lang)}</b>
            {contact.about === undefined ? null : <> · {siteText(contact.about, lang)}</>}
            {contact.phone === undefined ? null : (
              <>
                <br />
                <a className="link" href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>
                  {contact.phone}
                </a>
              </>
            )}
            {contact.email === undefined ? null : (
              <>
                <br />
                <a className="link address" href={`mailto:${contact.email}`} translate="no">
                  {contact.email}
                </a>
              </>
            )}
            {contact.hours === undefined ? null : (
              <>
                <br />
                {siteText(contact.hours, lang)}
              </>
            )}
          </li>
        ))}
      </ul>
      <p>{t('contacts.have')}</p>
      <p>
        <b>{t('contacts.never')}</b>
      </p>
    </section>
  )
}
