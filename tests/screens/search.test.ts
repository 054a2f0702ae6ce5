// @vitest-environment node
// People look for their trouble in words of their own: those, and not the guide's, must find it.
import { describe, expect, test } from 'vitest'
import { guide } from '../../src/guide/guide.ts'
import { searched } from '../../src/screens/search.ts'
import { textsOf } from '../locales/words.ts'

/** What Help searches in: all of a trouble's words but the calm line. */
const textsIn = (lang: 'da' | 'en') =>
  new Map(
    Object.keys(guide.troubles).map(id => {
      const of = (part: RegExp) =>
        textsOf(lang, 'troubles')
          .filter(({ key }) => key.startsWith(`${id}.`) && part.test(key))
          .map(({ text }) => text)
          .join(' ')
      return [id, { named: of(/\.(title|search)$/), told: of(/\.(means$|do\.)/) }]
    }),
  )
const texts = { da: textsIn('da'), en: textsIn('en') }

/** What somebody may type, and what they mean. */
const TYPED: readonly (readonly ['da' | 'en', typed: string, meant: string])[] = [
  ['da', 'beder om adgangskode', 'password-instead'],
  ['da', 'password', 'password-instead'],
  ['da', 'glemt', 'password-forgotten'],
  ['da', 'glemt kodeord', 'password-forgotten'],
  ['da', 'afvist kodeord', 'password-refused'],
  ['da', 'låst', 'account-locked'],
  ['da', 'jeg kan ikke logge ind', 'password-forgotten'],
  ['da', 'kan ikke logge på', 'no-request'],
  ['en', 'cannot log in', 'account-locked'],
  ['en', 'I cannot sign in', 'password-forgotten'],
  ['da', 'spærret', 'account-locked'],
  ['da', 'to konti', 'second-account'],
  ['da', 'dobbelt', 'second-account'],
  ['da', 'ecas', 'account-not-found'],
  ['da', 'tandhjul', 'gear-not-found'],
  ['da', 'log ud', 'gear-not-found'],
  ['da', 'kone', 'address-taken'],
  ['da', 'mand', 'address-taken'],
  ['da', 'ægtefælle', 'address-taken'],
  ['da', 'billede', 'picture-code'],
  ['da', 'captcha', 'picture-code'],
  ['da', 'mail kommer ikke', 'mail-not-come'],
  ['da', 'spam', 'mail-in-spam'],
  ['da', 'uønsket', 'mail-in-spam'],
  ['da', 'udløbet', 'mail-expired'],
  ['da', 'link virker ikke', 'mail-expired'],
  ['da', 'engelsk', 'other-language'],
  ['da', 'fransk', 'mail-other-language'],
  ['da', 'ingen telefon', 'no-device'],
  ['da', 'kun et apparat', 'one-device'],
  ['da', 'skærmlås', 'screen-lock'],
  ['da', 'kamera', 'permission-refused'],
  ['da', 'notifikationer', 'permission-refused'],
  ['da', 'meddelelser', 'permission-refused'],
  ['da', 'ny telefon', 'new-phone-again'],
  ['da', 'ny mobil', 'new-phone-again'],
  ['da', 'ny ipad', 'new-phone-again'],
  ['da', 'app store', 'app-not-found'],
  ['da', 'pin', 'pins-differ'],
  ['da', 'pinkode', 'pin-forgotten'],
  ['da', 'pinkoden passer ikke', 'pins-differ'],
  ['da', 'qr', 'wrong-scanner'],
  ['da', 'qr-koden er væk', 'qr-vanished'],
  ['da', 'qr kode', 'qr-vanished'],
  ['da', 'scan', 'wrong-scanner'],
  ['da', 'ingen anmodning', 'no-request'],
  ['da', 'anmodning', 'no-request'],
  ['da', 'forkert konto', 'wrong-account'],
  ['da', 'liste', 'method-not-listed'],
  ['da', 'sms', 'sms-ended'],
  ['da', 'skema', 'form-refuses'],
  ['da', 'fejl', 'form-refuses'],
  ['da', 'pensionsnummer', 'form-refuses'],
  ['da', 'fødselsdato', 'form-refuses'],
  ['da', 'navn', 'name-differs'],
  ['da', 'pigenavn', 'name-differs'],
  ['da', 'koden kommer ikke', 'nothing-comes'],
  ['da', 'valideringskode', 'nothing-comes'],
  ['da', 'kode afvist', 'code-refused'],
  ['da', 'forkert kode', 'code-refused'],
  ['da', 'slettet', 'code-lost'],
  ['da', 'svindel', 'asked-for-password-by-someone'],
  ['da', 'hjælp', 'nothing-helps'],
  ['da', 'fingeraftryk', 'pin-forgotten'],
  ['da', 'ansigt', 'pin-forgotten'],
  ['da', 'mailen kommer ikke', 'mail-not-come'],
  ['da', 'kodeordet virker ikke', 'password-forgotten'],
  ['da', 'jeg har fået ny telefon', 'new-phone-again'],
  ['da', 'QR-koden forsvandt', 'qr-vanished'],
  ['da', 'min kones mail', 'address-taken'],
  ['da', 'nogen ringer og spørger om min kode', 'asked-for-password-by-someone'],
  ['da', 'sprog', 'mail-other-language'],
  ['da', 'sygesikring', 'access-not-open'],
  ['en', 'asks for a password', 'password-instead'],
  ['en', 'forgotten', 'password-forgotten'],
  ['en', 'forgot password', 'password-forgotten'],
  ['en', 'rejected password', 'password-refused'],
  ['en', 'locked', 'account-locked'],
  ['en', 'blocked', 'account-locked'],
  ['en', 'two accounts', 'second-account'],
  ['en', 'duplicate', 'second-account'],
  ['en', 'ecas', 'account-not-found'],
  ['en', 'gear', 'gear-not-found'],
  ['en', 'log out', 'gear-not-found'],
  ['en', 'settings', 'gear-not-found'],
  ['en', 'wife', 'address-taken'],
  ['en', 'husband', 'address-taken'],
  ['en', 'spouse', 'address-taken'],
  ['en', 'institution', 'institution-address'],
  ['en', 'picture', 'picture-code'],
  ['en', 'captcha', 'picture-code'],
  ['en', 'no e-mail', 'mail-not-come'],
  ['en', 'spam', 'mail-in-spam'],
  ['en', 'junk', 'mail-in-spam'],
  ['en', 'expired', 'mail-expired'],
  ['en', 'link', 'mail-expired'],
  ['en', 'french', 'mail-other-language'],
  ['en', 'language', 'other-language'],
  ['en', 'no phone', 'no-device'],
  ['en', 'one device', 'one-device'],
  ['en', 'screen lock', 'screen-lock'],
  ['en', 'camera', 'permission-refused'],
  ['en', 'notifications', 'permission-refused'],
  ['en', 'new phone', 'new-phone-again'],
  ['en', 'new ipad', 'new-phone-again'],
  ['en', 'app store', 'app-not-found'],
  ['en', 'pin', 'pins-differ'],
  ['en', 'forgot pin', 'pin-forgotten'],
  ['en', 'qr', 'wrong-scanner'],
  ['en', 'qr code gone', 'qr-vanished'],
  ['en', 'scan', 'wrong-scanner'],
  ['en', 'no request', 'no-request'],
  ['en', 'request', 'no-request'],
  ['en', 'wrong account', 'wrong-account'],
  ['en', 'list', 'method-not-listed'],
  ['en', 'sms', 'sms-ended'],
  ['en', 'text message', 'sms-ended'],
  ['en', 'form', 'form-refuses'],
  ['en', 'error', 'form-refuses'],
  ['en', 'pension number', 'form-refuses'],
  ['en', 'date of birth', 'form-refuses'],
  ['en', 'name', 'name-differs'],
  ['en', 'maiden name', 'name-differs'],
  ['en', 'code has not come', 'nothing-comes'],
  ['en', 'validation code', 'nothing-comes'],
  ['en', 'wrong code', 'code-refused'],
  ['en', 'deleted', 'code-lost'],
  ['en', 'scam', 'asked-for-password-by-someone'],
  ['en', 'fraud', 'asked-for-password-by-someone'],
  ['en', 'help', 'nothing-helps'],
  ['en', 'fingerprint', 'pin-forgotten'],
  ['en', 'face', 'pin-forgotten'],
  ['en', 'the mail does not come', 'mail-not-come'],
  ['en', 'my password is wrong', 'password-forgotten'],
  ['en', 'I have got a new phone', 'new-phone-again'],
  ['en', 'the QR code has disappeared', 'qr-vanished'],
  ['en', 'somebody calls and asks for my password', 'asked-for-password-by-someone'],
]

describe('in the reader’s words', () => {
  test.each(TYPED)('%s: %s finds %s, among the first three', (lang, typed, meant) => {
    const found = searched(texts[lang], typed)
    expect(found.slice(0, 3)).toContain(meant)
  })

  test.each([
    ['da', 'mailen'],
    ['da', 'E-MAIL'],
    ['en', 'email'],
    ['en', 'e mail'],
  ] as const)('%s: one word for much, %s, finds all that is about it', (lang, typed) => {
    const found = searched(texts[lang], typed)
    for (const id of ['mail-not-come', 'mail-in-spam', 'mail-expired', 'mail-other-language'])
      expect(found).toContain(id)
    expect(found.length).toBeLessThan(texts[lang].size)
  })

  test.each(['da', 'en'] as const)('%s: every trouble is found by some of them', lang => {
    const found = new Set(TYPED.filter(([of]) => of === lang).map(([, , meant]) => meant))
    const byTitle = [...texts[lang].keys()].filter(id => !found.has(id))
    for (const id of byTitle) {
      const title = textsOf(lang, 'troubles').find(({ key }) => key === `${id}.title`)?.text ?? ''
      expect(searched(texts[lang], title)).toContain(id)
    }
  })
})

describe('searching', () => {
  const some = new Map([
    ['oven', { named: 'The oven', told: 'It is cold. Café' }],
    ['bread', { named: 'The bread-board', told: 'the e-mail' }],
    ['emails', { named: 'Cold emails', told: '' }],
  ])
  const found = (typed: string) => searched(some, typed)

  test('nothing typed finds all, and so do signs alone', () => {
    for (const typed of ['', '   ', '?!', 'e']) expect(found(typed)).toEqual(['oven', 'bread', 'emails'])
  })

  test('all the words must be in it, in any order and case, with or without accents and hyphens', () => {
    expect(found('COLD oven')).toEqual(['oven'])
    expect(found('cafe')).toEqual(['oven'])
    for (const typed of ['email', 'e-mail', 'E mail', 'mail'])
      expect(found(typed)).toEqual(['emails', 'bread'])
  })

  test('when no text has them all, those that have most of them', () => {
    expect(found('my cold oven is broken')).toEqual(['oven'])
    expect(found('cold bread')).toEqual(['bread'])
  })

  test('other endings of a long word', () => {
    expect(found('breadth')).toEqual(['bread'])
  })

  test('a word is not put together from the end of one and the beginning of the next', () => {
    expect(found('theoven')).toEqual([])
  })

  test('unknown words find nothing', () => {
    expect(found('xyzzy')).toEqual([])
  })
})
