// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkValidationCode } from '../../src/inputs/validation-code.ts'
import { asSeen } from '../../src/inputs/visible.ts'
import { anyText } from './arbitrary.ts'

const found = { ok: true, groups: ['A7K', '9QZ', '3MX', 'T4B'] }

const mails: Record<string, string> = {
  english: `Dear Ms Hansen,

Your request of 25/09/2025 10:05 (reference Ares(2025)1234567) has been handled.
You can now use the code A7K-9QZ-3MX-T4B to get in.

If you did not ask for it, call +32 2 29 11111 or write to EU-LOGIN-EXTERNAL-SUPPORT@ec.europa.eu.
Do not answer this mail. PMO, 1049 Brussels, https://webgate.ec.europa.eu/RCAM/?id=4f9a2b7c1d3e`,
  danish: `Kære Jens Hansen. Tak for din henvendelse den 25-09-2025 kl. 10.05.
Din valideringskode er nu klar: A7K 9QZ 3MX T4B
Den kan bruges på computeren. Ring på tlf. 12 34 56 78, hvis du har spørgsmål. Sagsnr. 2025-001234`,
  greek: 'Γεια σας, ο κωδικός σας είναι A7K-9QZ-3MX-T4B. Καλή συνέχεια, τηλ. 210 123 4567',
  bulgarian: 'Здравейте, Вашият код е A7K-9QZ-3MX-T4B и важи до 28.09.2025.',
  table: 'Kode\tA7K\t9QZ\t3MX\tT4B\nDato\t25-09-2025',
  lines: 'Hej\n\nDin kode:\n\nA7K\n9QZ\n3MX\nT4B\n\nMed venlig hilsen\nPMO',
  wrapped:
    'Vi har lavet en kode til dig, som du kan bruge fra i dag, nemlig A7K-9QZ-\n3MX-T4B, og den skal tastes.',
  sms: 'RCAM: A7K9QZ3MXT4B',
  'sms with a log-in code': 'EU Login 123456. RCAM A7K-9QZ-3MX-T4B',
  account: 'Konto DK50 0040 0440 1162 43. Kode A7K-9QZ-3MX-T4B',
  'a number like it': 'Code A7K-9QZ-3MX-T4B, telephone 123-456-789-012',
  'an address of a server': 'From 192.168.100.200: A7K-9QZ-3MX-T4B',
  quoted: '> > Your code\n> > A7K-9QZ-3MX-T4B\n> Thank you for the help',
  link: 'https://webgate.ec.europa.eu/RCAM/A7K-9QZ-3MX-T4B',
  'words of three letters around': 'the new one for you A7K 9QZ 3MX T4B can now be put in',
  'twelve letters elsewhere': 'Verification: your notification of registration. A7K-9QZ-3MX-T4B',
  capitals: 'YOU CAN NOW USE A7K 9QZ 3MX T4B',
  'threes of four': 'Din kode er A7K9-QZ3M-XT4B, brug den i dag',
  'twos of six': 'Brug koden A7K9QZ 3MXT4B i dag',
}

describe('field-1: the code is found in a whole message', () => {
  test.each(Object.entries(mails))('%s', (_, mail) => {
    expect(checkValidationCode(mail)).toEqual(found)
  })

  test.each([
    ['Kode 234567892345', '234'],
    ['Kode 234567892345, brug den i dag', '234'],
    ['Din kode er 234 567 892 345. Brug den i dag', '234'],
    ['Code: QWERTZUIOPAS', 'QWE'],
    ['Din kode er QWE RTZ UIO PAS, brug den i dag', 'QWE'],
    ['le code de validation est 234.567.892.345', '234'],
  ])('%j: named as the code, digits or capitals alone are believed', (mail, first) => {
    expect(checkValidationCode(mail)).toMatchObject({
      ok: true,
      groups: [first, ...Array(3).fill(expect.anything())],
    })
  })

  test.each([
    'Ring 234567892345 i morgen',
    'Ring +234-567-892-345 i morgen',
    'Konto FR76 3000 6000 0112 3456 7890 189 er lukket',
    'Serveren 192.168.100.200 svarer ikke',
    'Vi ses 25-09-2025 kl. 10:05 og igen 26-09-2025',
  ])('%j: other numbers are not', mail => {
    expect(checkValidationCode(mail)).toEqual({ ok: false, reason: 'not-found' })
  })
})

describe('field-2: words of three letters are not the code', () => {
  test.each([
    'You can now use',
    'you can now use',
    'YOU CAN NOW USE',
    'You-can-now-use',
    'You can now use the code.',
    'Now you can use the new one for her and him',
    'det kan ske nu som det var',
    'Den kan nok tag',
    'please cancel',
    'Your code came',
  ])('%j', text => {
    expect(checkValidationCode(text)).toMatchObject({ ok: false })
  })
})

const alphabets = ['ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 'abcdefghijklmnopqrstuvwxyz0123456789']
const groups = fc.constantFrom(...alphabets).chain(letters => {
  const group = fc
    .tuple(
      fc.constantFrom(...letters),
      fc.constantFrom(...'0123456789'),
      fc.constantFrom(...letters),
      fc.nat(2),
    )
    .map(([first, digit, last, turn]) => {
      const all = first + digit + last
      return all.slice(turn) + all.slice(0, turn)
    })
  return fc.tuple(group, group, group, group)
})
const separator = fc.constantFrom('-', ' ', '.', '_', '\t', '\n', ' - ', '\u2013', '', '/')

test('words in capitals are not taken for groups of letters beside them', () => {
  const mail = 'SO YOU CAN USE ABC 9QZ 3MX T4B NOW'
  expect(checkValidationCode(mail)).toEqual({ ok: true, groups: ['ABC', '9QZ', '3MX', 'T4B'] })
})

test('small letters in groups are the code where two of them have digits', () => {
  const mail = 'Her er a7k qzx 3mx tbd til dig'
  expect(checkValidationCode(mail)).toEqual({ ok: true, groups: ['a7k', 'qzx', '3mx', 'tbd'] })
})

describe('any code in any of the mails', () => {
  const templates = Object.values(mails)
    .filter(mail => mail.includes('A7K-9QZ-3MX-T4B'))
    .map(mail => mail.split('A7K-9QZ-3MX-T4B'))

  test('is found with its own letters', () => {
    fc.assert(
      fc.property(
        groups,
        separator,
        fc.constantFrom(...templates),
        (code, sign, [before = '', after = '']) => {
          // In a link only what a sign holds together is read, and slashes hold the whole link.
          fc.pre(!before.endsWith('/RCAM/') || /^[-._\u2013]$/.test(sign))
          expect(checkValidationCode(`${before}${code.join(sign)}${after}`)).toMatchObject({
            ok: true,
            groups: code,
          })
        },
      ),
      { numRuns: 300 },
    )
  })

  test('a second, other one is never chosen silently', () => {
    fc.assert(
      fc.property(groups, groups, fc.constantFrom('-', ' ', '_'), (code, other, sign) => {
        fc.pre(code.join() !== other.join())
        const text = `Your code is ${code.join(sign)}. Your old code was ${other.join(sign)}.`
        expect(checkValidationCode(text)).toEqual({ ok: false, reason: 'several-codes' })
      }),
    )
  })
})

test('field-6: dictation and text in the middle of being composed are only looked at', () => {
  expect(checkValidationCode('A seven K dash nine Q Z dash three M X')).toEqual({
    ok: false,
    reason: 'not-found',
  })
  expect(checkValidationCode('\u304b\u3099')).toEqual({ ok: false, reason: 'foreign-letters' })
})

test('never throws, and gives only letters that stand there, in their order', () => {
  const piece = fc.oneof(
    anyText,
    fc.string({ maxLength: 12 }),
    groups.map(code => code.join('-')),
    fc.constantFrom('kode', ' ', '-', 'A7K', '9QZ', '123', '\u0391', '\ud800', '\u200b', 'you', ' can '),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
      const text = pieces.join('')
      const check = checkValidationCode(text)
      if (!check.ok) return
      expect(check.groups.every(group => /^[A-Za-z0-9]{3}$/.test(group))).toBe(true)
      expect(asSeen(text).replace(/[^A-Za-z0-9]/g, '')).toContain(check.groups.join(''))
    }),
    { numRuns: 500 },
  )
})
