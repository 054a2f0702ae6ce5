import type { Site, SiteWords } from './site.ts'

/** What holds when site.json is missing or a part of it cannot be read. Check before printing: these change. */
export const DEFAULT_SITE: Site = {
  contacts: [
    {
      name: 'EU Login support',
      email: 'EU-LOGIN-EXTERNAL-SUPPORT@ec.europa.eu',
      about: { da: 'Konti, man selv har oprettet', en: 'Accounts that people made themselves' },
    },
    {
      name: 'PMO',
      phone: '+32 2 29 11111',
      hours: { da: 'Engelsk og fransk, om formiddagen', en: 'English and French, in the morning' },
    },
  ],
  askAfterDays: 5,
  knownProblems: {},
}

/** The text for a reader's language; English, then any, where that one is missing. */
export const siteText = (text: SiteWords | undefined, lang: string): string =>
  typeof text === 'string' ? text : (text?.[lang] ?? text?.['en'] ?? Object.values(text ?? {})[0] ?? '')
