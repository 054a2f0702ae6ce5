// How the guide speaks, language by language. A language that is not listed is not checked for its tone.

/** What is never said, and what is said instead: one name for one thing, no blame, no praise, no unexplained word. */
export type Never = readonly { readonly said: RegExp; readonly instead: string }[]

/** Any of these as words of their own; `*` for any ending. Letters with accents are letters too. */
const words = (list: string): RegExp => {
  const any = list.split(' · ').join('|').replaceAll('*', '\\p{L}*')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'iu')
}

export const NEVER: Readonly<Record<string, Never>> = {
  da: [
    { said: words('kodeord* · password* · løsen*'), instead: 'adgangskode' },
    { said: words('pin-kode* · pin'), instead: 'pinkode' },
    { said: words('verifikationskode* · bekræftelseskode* · aktiveringskode*'), instead: 'valideringskode' },
    { said: words('log af · log på · logge på · logger på · login-side*'), instead: 'log ind, log ud' },
    { said: words('mobilen · mobiltelefon* · smartphonen'), instead: 'telefonen' },
    { said: words('enhed · enheden · enheder* · maskine*'), instead: 'apparat' },
    { said: words('(?<!e-)mail* · e-post*'), instead: 'e-mail' },
    { said: words('fase · fasen · skridt*'), instead: 'etape, trin' },
    { said: words('formular* · blanket*'), instead: 'skema' },
    { said: words('hjemmeside* · website* · webside*'), instead: 'side' },
    {
      said: words('ugyldig* · fejlagtig* · ulovlig* · mislykke*'),
      instead: 'hvad der er sket, og hvad man gør',
    },
    { said: words('tillykke · flot · dygtig* · godt gået · godt klaret · perfekt'), instead: 'ingen ros' },
    { said: words('skynd · hurtigst* · desværre · beklager · ups'), instead: 'roligt, hvad man gør' },
  ],
  en: [
    { said: words('pass ?code* · pass-?phrase* · log-?in code*'), instead: 'password, PIN' },
    { said: words('PIN code* · PIN number*'), instead: 'PIN' },
    { said: words('(?:verification|activation|confirmation|access) code*'), instead: 'validation code' },
    { said: words('sign(?:s|ed|ing)?[ -](?:in|on|out|off)'), instead: 'log in, log out' },
    { said: words('mobile phone* · cell ?phone* · handset* · smart phone*'), instead: 'phone' },
    { said: words('gadget* · machine* · PC*'), instead: 'device, computer' },
    { said: words('email*'), instead: 'e-mail' },
    // "Type your e-mail" would be writing a letter.
    {
      said: words('(?<!(?:in|open) )(?:my|your|own|old|private|another) e-mail(?! address)'),
      instead: 'e-mail address',
    },
    { said: words('phase*'), instead: 'stage, step' },
    { said: words('web ?site* · web ?page*'), instead: 'page' },
    {
      said: words('color* · center · gray · canceled · practicing · organization*'),
      instead: 'British spelling',
    },
    { said: words('invalid* · illegal* · failed · failure*'), instead: 'what happened, and what to do' },
    {
      said: words('congratulations · well done · great · perfect · excellent · good job'),
      instead: 'no praise',
    },
    { said: words('hurry up · immediately · unfortunately · sorry · oops'), instead: 'calmly, what to do' },
  ],
}

/** The words with which a sentence begins that says what to do about a mistake. */
export const DO_THIS: Readonly<Record<string, RegExp>> = {
  da: /^(Skriv|Slet|Find|Tag|Brug|Skift|Gør|Sæt|Se|Luk|Ret|Hent)[ ,]/,
  en: /^(Type|Delete|Think|Use|Put|Make|Choose|Paste|Look|Close|Add|Change|Load|Find)[ ,]/,
}

/** Texts of the practice fields that are no mistakes: what they are called, and what is well. */
const NO_MISTAKE =
  /\.(open|label|hint|example|lamp-\w+|lit|unlit|length|ok|ok-three|find|found|found-hidden|show|group|aloud)$/

const MISTAKES = [
  /^address\.(fake|unsure)-do$/,
  /^go\.(empty|not-a-number|unknown)$/,
  /^place\.(empty|too-\w+|bad-characters|mistyped|older-guide|newer-guide|validation-code|gone)$/,
]

/** True for the text that answers a mistake in a field, and for what to do about a doubtful address. */
export const isMistake = (key: string): boolean =>
  (/^practice\.[^.]+\.[^.]+$/.test(key) && !NO_MISTAKE.test(key)) || MISTAKES.some(some => some.test(key))
