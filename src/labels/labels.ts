/**
 * Words on other people's screens, exactly as shown there, by the language in which they are known.
 * Nothing is translated here and nothing is guessed: a language that is not listed is not known.
 * What a label means in the reader's language stands in the words (`meanings`).
 *
 * Source: the paper sheet (English on the web pages, Danish in the app) and public help pages, none of
 * them checked on the live screens yet.
 */

/** How the label looks on the other screen; decides how it is drawn here. */
export type LabelLook = 'button' | 'link' | 'menu' | 'field' | 'text'

/** 'zxx': no language at all, as a name or an address. */
export type LabelLanguage =
  | 'zxx'
  | 'en'
  | 'da'
  | 'de'
  | 'fr'
  | 'sv'
  | 'cs'
  | 'sk'
  | 'el'
  | 'it'
  | 'es'
  | 'sl'
  | 'pl'
  | 'hr'

export type Label = {
  readonly look: LabelLook
  /** At least one language; the first one stands in where the wanted one is not known. */
  readonly text: Readonly<Partial<Record<LabelLanguage, string>>>
}

export const labels = {
  'app-name': { look: 'text', text: { zxx: 'EU Login' } },
  next: { look: 'button', text: { en: 'Next' } },
  'create-account': {
    look: 'button',
    text: {
      en: 'Create an account',
      da: 'Opret en konto',
      de: 'Konto erstellen',
      fr: 'Créer un compte',
      sv: 'Skapa konto',
      cs: 'Vytvořit účet',
      sk: 'Vytvoriť účet',
      el: 'Δημιουργία λογαριασμού',
      it: 'Crea un account',
    },
  },
  'lost-password': { look: 'link', text: { en: 'Lost your password' } },
  sender: { look: 'text', text: { en: 'Authentication service' } },
  'sender-address': { look: 'text', text: { zxx: 'nomail.ec.europa.eu' } },
  'this-link': { look: 'link', text: { en: 'this link' } },
  submit: { look: 'button', text: { en: 'Submit' } },
  'successfully-changed': { look: 'text', text: { en: 'successfully changed' } },
  proceed: { look: 'button', text: { en: 'Proceed' } },
  'my-account': {
    look: 'menu',
    text: {
      en: 'My account',
      da: 'Min konto',
      es: 'Mi cuenta',
      sv: 'Mitt konto',
      sl: 'Moj račun',
      pl: 'Moje konto',
    },
  },
  'manage-devices': {
    look: 'menu',
    text: {
      en: 'Manage my mobile devices',
      es: 'Gestionar mis dispositivos móviles',
      sl: 'Upravljanje mojih mobilnih naprav',
    },
  },
  'add-device': {
    look: 'menu',
    text: {
      en: 'Add a mobile device',
      de: 'Mobilgerät hinzufügen',
      fr: 'Ajouter un appareil mobile',
      es: 'Añadir un dispositivo móvil',
      sv: 'Lägg till en mobil enhet',
      sl: 'Dodaj mobilno napravo',
      hr: 'Dodaj mobilni uređaj',
    },
  },
  initialise: {
    look: 'button',
    text: { en: 'Initialise', da: 'Initialise', es: 'Inicializar', sl: 'Začni' },
  },
  'pending-requests': { look: 'text', text: { da: 'Igangværende anmodninger' } },
  'pending-request': { look: 'text', text: { da: 'Igangværende anmodning' } },
  'pending-sign-in': { look: 'text', text: { da: 'Igangværende anmodning om autentificering' } },
  continue: { look: 'button', text: { da: 'Fortsæt' } },
  authenticate: { look: 'button', text: { en: 'Authenticate' } },
  logout: { look: 'menu', text: { en: 'Logout' } },
  connect: { look: 'button', text: { en: 'Connect' } },
  'pin-method': { look: 'field', text: { en: 'EU Login Mobile App PIN Code' } },
  'on-mobile': { look: 'menu', text: { en: 'On Mobile Authentication' } },
  'sign-in': { look: 'button', text: { en: 'Sign in' } },
  'sign-out': { look: 'button', text: { en: 'Sign out' } },
  'log-out': { look: 'button', text: { en: 'Log out' } },
  'switch-account': { look: 'button', text: { en: 'Switch account' } },
  'delete-devices': { look: 'menu', text: { en: 'Delete all my devices and eID (PANIC)' } },
  'always-second-factor': { look: 'menu', text: { en: 'Always require multi-factor authentication' } },
  'forgot-pin': { look: 'link', text: { en: 'Forgot PIN code' } },
  'secure-start': { look: 'text', text: { zxx: 'https://' } },
  'eu-ending': { look: 'text', text: { zxx: '.europa.eu' } },
  'hyphen-fraud': { look: 'text', text: { zxx: 'ec-europa.eu' } },
} as const satisfies Readonly<Record<string, Label>>

export type LabelKey = keyof typeof labels

/** The languages in which some label is known: what a person may say they see on the other screens. */
export const LABEL_LANGUAGES = [
  'en',
  'da',
  'de',
  'fr',
  'sv',
  'cs',
  'sk',
  'el',
  'it',
  'es',
  'sl',
  'pl',
  'hr',
] as const

const isLabelKey = (key: string): key is LabelKey => Object.hasOwn(labels, key)

/**
 * A label as it is shown: in the language the person sees on the other screens where it is known there,
 * else in the first language in which it is known.
 * @param key key of the table; an unknown key is a bug and throws
 * @param seen language of the other screens, as the person said ('en' when never asked)
 */
export function labelText(key: string, seen: string): { text: string; lang: string; look: LabelLook } {
  if (!isLabelKey(key)) throw new Error(`no label "${key}"`)
  const label: Label = labels[key]
  const known = Object.entries(label.text)
  const [lang, text] = known.find(([language]) => language === seen) ?? known[0] ?? ['zxx', key]
  return { text, lang, look: label.look }
}
